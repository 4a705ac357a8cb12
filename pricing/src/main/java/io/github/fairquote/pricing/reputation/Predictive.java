package io.github.fairquote.pricing.reputation;

import io.github.fairquote.pricing.numeric.ThetaGrid;
import java.util.Arrays;
import java.util.List;

/** The number of successes among the next contracts: binomials mixed over what is believed. */
final class Predictive {
    private Predictive() {}

    static List<Double> of(double[] probability, int contracts) {
        double[] logChoose = logChoose(contracts);
        double[] sums = new double[contracts + 1];
        for (int g = 0; g < ThetaGrid.CELLS; g++) {
            double win = StrictMath.log(ThetaGrid.node(g));
            double lose = StrictMath.log(1 - ThetaGrid.node(g));
            for (int j = 0; j <= contracts; j++) {
                sums[j] += probability[g] * StrictMath.exp(logChoose[j] + j * win + (contracts - j) * lose);
            }
        }
        return Arrays.stream(sums).boxed().toList();
    }

    private static double[] logChoose(int n) {
        double[] log = new double[n + 1];
        for (int j = 1; j <= n; j++) {
            log[j] = log[j - 1] + StrictMath.log((n - j + 1) / (double) j);
        }
        return log;
    }
}
