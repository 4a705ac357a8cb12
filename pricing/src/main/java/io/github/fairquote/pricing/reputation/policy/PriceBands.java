package io.github.fairquote.pricing.reputation.policy;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;

/**
 * What asked rates do along the job success score, band by band instead of by one slope: linear in the logarithm between the middles of
 * the bands, level beyond the first and the last.
 *
 * <p>Immutable and thread-safe.
 */
public final class PriceBands {
    /**
     * Below 80, 80 to 89, 90 to 94 (against which the others are told), 95 to 99, and 100 percent; an association among 1,389 profiles.
     */
    public static final PriceBands REGRESSION = of(List.of(
            new Band(75, -.221), new Band(85, -.202), new Band(92, 0), new Band(97, .130), new Band(100, .164)));

    private final List<Band> bands;

    private PriceBands(List<Band> bands) {
        this.bands = List.copyOf(bands);
    }

    /**
     * The bands with given middles.
     *
     * @param bands the bands, the lowest score first, at least one and at most 100
     * @return the bands
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for another number of them, INCONSISTENT if a score does not rise from one to the
     *     next
     */
    public static PriceBands of(List<Band> bands) {
        Check.inRange("bands.size", bands.size(), 1, 100);
        for (int i = 1; i < bands.size(); i++) {
            Check.that(
                    bands.get(i).jobSuccess() > bands.get(i - 1).jobSuccess(),
                    ProblemCode.INCONSISTENT,
                    "bands",
                    "do not rise at " + bands.get(i).jobSuccess());
        }
        return new PriceBands(bands);
    }

    /**
     * The bands.
     *
     * @return the bands, the lowest score first
     */
    public List<Band> bands() {
        return bands;
    }

    /**
     * What asked rates do at a score.
     *
     * @param jobSuccess the score in percent, perhaps beyond the bands
     * @return the natural logarithm of the factor
     */
    public double logEffect(double jobSuccess) {
        int above = 0;
        while (above < bands.size() && bands.get(above).jobSuccess() < jobSuccess) {
            above++;
        }
        if (above == 0 || above == bands.size()) {
            return bands.get(Math.max(above - 1, 0)).logEffect();
        }
        Band low = bands.get(above - 1);
        Band high = bands.get(above);
        double part = (jobSuccess - low.jobSuccess()) / (high.jobSuccess() - low.jobSuccess());
        return low.logEffect() + part * (high.logEffect() - low.logEffect());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PriceBands that && bands.equals(that.bands);
    }

    @Override
    public int hashCode() {
        return bands.hashCode();
    }

    @Override
    public String toString() {
        return "PriceBands" + bands;
    }

    /**
     * What asked rates do around one job success score. Immutable and thread-safe.
     *
     * @param jobSuccess the middle of the band in percent, in [0, 100]
     * @param logEffect the natural logarithm of the factor there, in [-5, 5]
     */
    public record Band(double jobSuccess, double logEffect) {
        private static final double MOST = 5;

        /**
         * Checks the numbers.
         *
         * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
         */
        public Band {
            Check.inRange("jobSuccess", jobSuccess, 0, 100);
            Check.inRange("logEffect", logEffect, -MOST, MOST);
        }
    }
}
