package io.github.fairquote.pricing.effort;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.fairquote.pricing.numeric.BetaDistribution;
import io.github.fairquote.pricing.numeric.Distributions;
import java.util.Locale;

/** How hours lie around their expectation. Both have the same mean and variance for the same three points. */
public enum EffortDistribution {
    /**
     * The beta distribution of PERT on {@code [low, high]}: shapes {@code 1 + 4 (likely - low) / (high - low)} and {@code 1 + 4 (high -
     * likely) / (high - low)}. Nothing takes longer than {@code high}. The sum of independent tasks is taken for the beta
     * distribution on the sum of their bounds that has the sum's mean and variance; for one task that is exact.
     */
    @JsonProperty("pert-beta")
    PERT_BETA {
        @Override
        double quantile(Moments sum, double p) {
            double width = sum.high() - sum.low();
            if (sum.variance() <= 0) {
                return sum.mean();
            }
            double middle = (sum.mean() - sum.low()) / width;
            double size = Math.max(middle * (1 - middle) * width * width / sum.variance() - 1, LEAST_SIZE);
            return sum.low() + width * BetaDistribution.quantile(p, size * middle, size * (1 - middle));
        }
    },
    /**
     * The lognormal distribution with the mean and the variance of PERT: {@code s^2 = ln(1 + variance / mean^2)}, median {@code mean
     * exp(-s^2 / 2)}. It has no upper end, so that a task may take longer than {@code high}. The sum of independent tasks is taken
     * for the lognormal one with the sum's mean and variance (Fenton 1960, <em>IRE Transactions on Communications Systems</em>
     * 8:57, doi:10.1109/TCOM.1960.1097606).
     */
    @JsonProperty("lognormal")
    LOGNORMAL {
        @Override
        double quantile(Moments sum, double p) {
            double square = StrictMath.log1p(sum.variance() / (sum.mean() * sum.mean()));
            double sd = StrictMath.sqrt(square);
            return sum.mean() * StrictMath.exp(Distributions.normalQuantile(p) * sd - square / 2);
        }
    };

    /** A sum of PERT's beta distributions has shapes that add up to 6 at least; rounding must not take that away. */
    private static final double LEAST_SIZE = 6;

    /** The hours that are not exceeded with a probability. */
    abstract double quantile(Moments sum, double p);

    /**
     * The distribution in words.
     *
     * @return {@code PERT beta} or {@code lognormal}
     */
    public String words() {
        return this == PERT_BETA ? "PERT beta" : name().toLowerCase(Locale.ROOT);
    }
}
