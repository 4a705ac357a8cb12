package io.github.fairquote.examples.benchmarks.reputation;

import io.github.fairquote.pricing.reputation.ReputationPosterior;
import java.util.List;

/** How good forecasts were. */
final class ForecastScore {
    private static final double LEAST = 1e-3;
    private static final int BINS = 10;

    private final double[] foretold = new double[BINS];
    private final double[] happened = new double[BINS];
    private double logLoss;
    private double brier;
    private int ratings;
    private int intervals;
    private int covered;

    void add(double probability, boolean success) {
        double p = Math.min(Math.max(probability, LEAST), 1 - LEAST);
        logLoss -= StrictMath.log(success ? p : 1 - p);
        brier += (success ? 1 - probability : probability) * (success ? 1 - probability : probability);
        int bin = Math.min((int) (probability * BINS), BINS - 1);
        foretold[bin] += probability;
        happened[bin] += success ? 1 : 0;
        ratings++;
    }

    /** Whether the number of successes among the next ratings lies in the central 90 % of what was foretold. */
    void addInterval(ReputationPosterior belief, int next, int successes) {
        List<Double> predictive = belief.predictive(next);
        double below = 0;
        for (int j = 0; j < successes; j++) {
            below += predictive.get(j);
        }
        double upTo = below + predictive.get(successes);
        intervals++;
        covered += upTo > 0.05 && below < 0.95 ? 1 : 0;
    }

    double logLoss() {
        return logLoss / ratings;
    }

    double brier() {
        return brier / ratings;
    }

    /** Mean distance between what was foretold and what happened, in ten classes of forecasts. */
    double calibrationError() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(foretold[bin] - happened[bin]);
        }
        return sum / ratings;
    }

    /** NaN for rules that foretell no distribution. */
    double coverage() {
        return intervals == 0 ? Double.NaN : (double) covered / intervals;
    }
}
