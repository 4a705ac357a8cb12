package io.github.fairquote.pricing.reputation.weigh;

import io.github.fairquote.pricing.reputation.evidence.EvidenceLevel;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.evidence.ReputationSummary;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Weighs a summary's counts on a day: by age alone, as clients are not known any more. */
final class SummaryTerms {
    private static final int MIDDLE_OF_MONTH = 15;
    private static final double UNITS = 1_000_000;

    private final ReputationPolicy policy;
    private final LevelGrid levels;
    private final Ageing ageing;

    SummaryTerms(ReputationPolicy policy, LevelGrid levels, Ageing ageing) {
        this.policy = policy;
        this.levels = levels;
        this.ageing = ageing;
    }

    /** A month counts from its middle, and one to come as if it were now. */
    EvidenceTerms of(ReputationSummary summary, LocalDate day) {
        Map<EvidenceLevel, Double> aged = new TreeMap<>();
        summary.counts().forEach((key, count) -> {
            long age = Math.max(Ageing.days(key.yearMonth().atDay(MIDDLE_OF_MONTH), day), 0);
            if (key.source() != EvidenceSource.SILENCE || policy.silence().counts(age)) {
                aged.merge(key.level(), ageing.at(age) * count / UNITS, Double::sum);
            }
        });
        double scale = EvidenceWeights.externalScale(external(aged), policy);
        EvidenceTerms terms = levels.prior();
        aged.forEach((level, count) ->
                levels.add(terms, level, level.source() == EvidenceSource.EXTERNAL ? scale * count : count));
        return terms;
    }

    private static double external(Map<EvidenceLevel, Double> aged) {
        double external = 0;
        for (Map.Entry<EvidenceLevel, Double> entry : aged.entrySet()) {
            external += entry.getKey().source() == EvidenceSource.EXTERNAL ? entry.getValue() : 0;
        }
        return external;
    }
}
