package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.core.policy.standing.WeightCombination;
import io.github.fairquote.core.policy.standing.WindowCombiner;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Locale;

/** How the parts of the rules are read that a caller may swap. */
record Readings(
        OutcomeClassifier classifier, WeightCombination combination, OutcomeForm form, WindowCombiner combiner) {

    static Readings of(JobSuccessRules rules) {
        return new Readings(
                OutcomeClassifier.byRules(), rules.weighting().combination(), rules.form(), rules.combiner());
    }

    /** Refuses the trend where the rules do not say of which windows. */
    Readings fitting(JobSuccessRules rules) {
        Check.that(
                combiner != WindowCombiner.BEST_OF_WITH_TRENDING
                        || !rules.trendingWindows().isEmpty(),
                ProblemCode.INCONSISTENT,
                "combiner",
                "needs trending windows, which the rules lack: " + combiner);
        return this;
    }

    List<String> assumptions() {
        return List.of(
                "outcomes: " + (classifier instanceof RuleClassifier known ? word(known) : "given by the caller"),
                "weights: " + word(combination),
                "form: " + word(form),
                "windows: " + word(combiner));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
