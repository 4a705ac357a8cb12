package io.github.fairquote.examples.recipes.badge;

import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.badge.BadgeAssessment;
import io.github.fairquote.pricing.badge.CriterionAssessment;
import io.github.fairquote.pricing.jobsuccess.ContractEffect;
import io.github.fairquote.pricing.jobsuccess.JobSuccessEstimate;
import io.github.fairquote.pricing.jobsuccess.ScoredJobSuccess;
import io.github.fairquote.pricing.jobsuccess.UnscoredJobSuccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints what was found. */
final class BadgePage {
    private BadgePage() {}

    static void estimate(Page page, JobSuccessEstimate estimate) {
        page.section("JOB SUCCESS, estimated from the agency's own contracts");
        if (estimate instanceof ScoredJobSuccess scored) {
            page.line("  between " + scored.low() + " and " + scored.high() + " percent, " + scored.decidedBy());
        } else if (estimate instanceof UnscoredJobSuccess none) {
            page.line("  none yet: " + none.jobsMissing() + " contracts and " + none.clientsMissing()
                    + " clients are missing");
        }
        List<List<String>> rows = new ArrayList<>();
        for (ContractEffect effect : estimate.contracts()) {
            String outcome =
                    word(effect.best()) + (effect.best() == effect.worst() ? "" : " to " + word(effect.worst()));
            rows.add(List.of(
                    effect.contractId(), outcome, "weight " + effect.weight().toPlainString(), effect.because()));
        }
        page.table("  ", rows);
    }

    static void badge(Page page, BadgeAssessment found) {
        page.section(found.badge().word().toUpperCase(Locale.ROOT) + ": " + word(found.status()));
        List<List<String>> rows = new ArrayList<>();
        for (CriterionAssessment criterion : found.criteria()) {
            rows.add(List.of(word(criterion.status()), word(criterion.kind()), criterion.words() + more(criterion)));
        }
        page.table("  ", rows);
    }

    private static String more(CriterionAssessment criterion) {
        return criterion.gap().map(gap -> "; lacks " + gap.toPlainString()).orElse("")
                + criterion.earliest().map(day -> "; from " + day).orElse("")
                + criterion.missing().map(fact -> "; to know: " + fact).orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
