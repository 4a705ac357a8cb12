package io.github.fairquote.pricing.rate.market;

import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.Design;
import io.github.fairquote.pricing.design.Features;
import io.github.fairquote.pricing.rate.fit.RobustFit;

/** How much rates differ among the samples because of standing: what remains open about someone who does not show it. */
final class StandingSpread {
    private final double[][] covariance;

    private StandingSpread(double[][] covariance) {
        this.covariance = covariance;
    }

    /** Second moments of the signals' effects; signals are centred, and those not shown count as the centre. */
    static StandingSpread of(RobustFit fit) {
        Design design = fit.design;
        int signals = design.coding.standing().signals().size();
        double[][] sums = new double[signals][signals];
        double total = 0;
        for (int profile = 0; profile < design.profiles() && signals > 0; profile++) {
            double weight = fit.genuineSum(profile);
            Features features = fit.table.features[profile];
            total += weight;
            for (int i = 0; i < signals; i++) {
                for (int j = 0; j < signals; j++) {
                    sums[i][j] += weight * features.standing(i) * features.standing(j);
                }
            }
        }
        double[] effect = fit.solution().effect;
        for (int i = 0; i < signals; i++) {
            for (int j = 0; j < signals; j++) {
                sums[i][j] *= effect[Coding.STANDING + i] * effect[Coding.STANDING + j] / total;
            }
        }
        return new StandingSpread(sums);
    }

    /** The variance of log rates because of the signals that are not shown. */
    double variance(boolean[] shown) {
        double sum = 0;
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j < covariance.length; j++) {
                sum += shown[i] || shown[j] ? 0 : covariance[i][j];
            }
        }
        return Math.max(sum, 0);
    }
}
