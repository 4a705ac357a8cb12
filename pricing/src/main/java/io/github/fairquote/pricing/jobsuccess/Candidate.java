package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.core.policy.standing.WindowCombiner;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** One of the scores from which the combiner takes the best, with its bounds. */
record Candidate(String name, boolean eligible, boolean possible, BigDecimal low, BigDecimal high) {

    /** The candidates of a combiner; the windows hold all those that the rules name. */
    static List<Candidate> of(JobSuccessRules rules, WindowCombiner combiner, List<WindowEstimate> windows) {
        if (combiner == WindowCombiner.SINGLE) {
            return List.of(of(windows.get(0)));
        }
        List<Candidate> candidates = new ArrayList<>();
        windows.stream()
                .filter(window -> rules.windows().contains(window.months()))
                .map(Candidate::of)
                .forEach(candidates::add);
        if (combiner == WindowCombiner.BEST_OF_WITH_TRENDING) {
            candidates.add(trending(windows.stream()
                    .filter(window -> rules.trendingWindows().contains(window.months()))
                    .toList()));
        }
        return candidates;
    }

    private static Candidate of(WindowEstimate window) {
        return new Candidate(
                window.months() + " months", window.eligible(), window.possiblyEligible(), window.low(), window.high());
    }

    private static Candidate trending(List<WindowEstimate> both) {
        return new Candidate(
                "trending",
                both.stream().allMatch(WindowEstimate::eligible),
                both.stream().allMatch(WindowEstimate::possiblyEligible),
                mean(both.get(0).low(), both.get(1).low()),
                mean(both.get(0).high(), both.get(1).high()));
    }

    private static BigDecimal mean(BigDecimal one, BigDecimal other) {
        return one.add(other).divide(BigDecimal.valueOf(2L), 4, RoundingMode.HALF_EVEN);
    }
}
