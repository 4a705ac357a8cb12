package io.github.fairquote.pricing.funnel;

import io.github.fairquote.core.policy.ReplyBenchmark;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An own share beside a claim. The three probabilities add up to 1; that of a claim without width is never within it. Claims are
 * not made by the same count, so that this is a comparison and no verdict. Immutable and thread-safe.
 *
 * @param claim the claim, with who makes it
 * @param share the own share
 * @param below how probable it is that the own share is below the claim, in [0, 1]
 * @param within how probable it is that the own share is within the claim, in [0, 1]
 * @param above how probable it is that the own share is above the claim, in [0, 1]
 */
public record BenchmarkStanding(ReplyBenchmark claim, StageShare share, double below, double within, double above) {

    /** Checks that nothing is null. */
    public BenchmarkStanding {
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(share, "share");
    }

    static BenchmarkStanding of(StageShare share, ReplyBenchmark claim) {
        double below = share.probabilityBelow(proportion(claim.lowPercent()));
        double notAbove = share.probabilityBelow(proportion(claim.highPercent()));
        return new BenchmarkStanding(claim, share, below, notAbove - below, 1 - notAbove);
    }

    private static double proportion(BigDecimal percent) {
        return percent.movePointLeft(2).setScale(17, RoundingMode.HALF_EVEN).doubleValue();
    }
}
