package io.github.fairquote.pricing.badge;

import io.github.fairquote.core.policy.standing.CriterionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Makes the assessments of criteria. */
final class Verdict {
    private Verdict() {}

    static CriterionAssessment unknown(CriterionKind kind, String words, String missing) {
        return CriterionAssessment.builder()
                .kind(kind)
                .status(CriterionStatus.UNKNOWN)
                .words(words)
                .missing(missing)
                .build();
    }

    static CriterionAssessment of(CriterionKind kind, boolean met, String words) {
        return CriterionAssessment.builder()
                .kind(kind)
                .status(met ? CriterionStatus.MET : CriterionStatus.UNMET)
                .words(words)
                .build();
    }

    /** A number that should not be below another. */
    static CriterionAssessment least(CriterionKind kind, BigDecimal actual, BigDecimal required, String unit) {
        return CriterionAssessment.builder()
                .kind(kind)
                .status(actual.compareTo(required) >= 0 ? CriterionStatus.MET : CriterionStatus.UNMET)
                .words(actual.toPlainString() + " of at least " + required.toPlainString() + " " + unit)
                .actual(actual)
                .required(required)
                .build();
    }

    /** What time alone mends: unmet before a day. */
    static CriterionAssessment from(CriterionKind kind, LocalDate day, LocalDate date, String words) {
        boolean met = !date.isBefore(day);
        return CriterionAssessment.builder()
                .kind(kind)
                .status(met ? CriterionStatus.MET : CriterionStatus.UNMET)
                .words(words)
                .earliest(met ? Optional.empty() : Optional.of(day))
                .build();
    }

    /** The same with the day on which it may be met. */
    static CriterionAssessment later(CriterionAssessment found, LocalDate earliest) {
        return CriterionAssessment.builder()
                .kind(found.kind())
                .status(found.status())
                .words(found.words())
                .actual(found.actual())
                .required(found.required())
                .earliest(earliest)
                .build();
    }

    static CriterionAssessment flag(CriterionKind kind, Optional<Boolean> fact, boolean wanted, String words) {
        return fact.map(known -> of(kind, known == wanted, words + ": " + (known ? "yes" : "no")))
                .orElseGet(() -> unknown(kind, words, words));
    }
}
