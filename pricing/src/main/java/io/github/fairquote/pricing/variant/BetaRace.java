package io.github.fairquote.pricing.variant;

import io.github.fairquote.pricing.numeric.Betas;

/**
 * Which of several shares is the highest, each believed to be a beta distribution that grew from one and the same prior.
 *
 * <p>Of two, {@code g(a, b, c, d) = P(X > Y)} for {@code X ~ Beta(a, b)} and {@code Y ~ Beta(c, d)} is one half where both are the
 * prior, and with {@code h = B(a + c, b + d) / (B(a, b) B(c, d))} it is
 *
 * <pre>
 * g(a + 1, b, c, d) = g + h / a     g(a, b + 1, c, d) = g - h / b
 * g(a, b, c + 1, d) = g - h / c     g(a, b, c, d + 1) = g + h / d
 * </pre>
 *
 * <p>so that one step a hit or miss gives it exactly. Source: J. D. Cook, Exact Calculation of Beta Inequalities, M. D. Anderson
 * Cancer Center 2005. Of more than two it is an integral, taken over {@code x = sin^2(phi)} by the midpoint rule.
 */
final class BetaRace {
    private static final int NODES = 4096;
    private static final double STEP = StrictMath.PI / 2 / NODES;

    private final double[] hits;
    private final double[] misses;

    /** Takes the beliefs, one a competitor. */
    BetaRace(double[] hits, double[] misses) {
        this.hits = hits;
        this.misses = misses;
    }

    /**
     * The probability that the first share is higher than the second.
     *
     * @param priorHits of both
     * @param priorMisses of both
     * @param counts hits and misses of the first, hits and misses of the second
     */
    static double greater(double priorHits, double priorMisses, int... counts) {
        double[] at = {priorHits, priorMisses, priorHits, priorMisses};
        double logH = Betas.logBeta(2 * priorHits, 2 * priorMisses) - 2 * Betas.logBeta(priorHits, priorMisses);
        double g = 0.5;
        for (int which = 0; which < at.length; which++) {
            double sign = which == 0 || which == 3 ? 1 : -1;
            int twin = (which + 2) % 4;
            int sibling = which ^ 1;
            for (int step = 0; step < counts[which]; step++) {
                g += sign * StrictMath.exp(logH) / at[which];
                logH += StrictMath.log((at[which] + at[twin]) * (at[which] + at[sibling]))
                        - StrictMath.log((at[0] + at[1] + at[2] + at[3]) * at[which]);
                at[which]++;
            }
        }
        return Math.min(Math.max(g, 0), 1);
    }

    /**
     * What choosing the first costs: the expectation of how much higher the second share is where it is higher; {@code E[max(Y -
     * X, 0)] = E[Y] P(Y' > X) - E[X] P(Y > X')}, where the prime means one hit more. Source: C. Stucchio, Bayesian A/B Testing at
     * VWO, 2015, section 6.2.
     */
    static double loss(double priorHits, double priorMisses, int... counts) {
        double meanOfFirst = Betas.mean(priorHits + counts[0], priorMisses + counts[1]);
        double meanOfSecond = Betas.mean(priorHits + counts[2], priorMisses + counts[3]);
        double secondUp = 1 - greater(priorHits, priorMisses, counts[0], counts[1], counts[2] + 1, counts[3]);
        double firstUp = 1 - greater(priorHits, priorMisses, counts[0] + 1, counts[1], counts[2], counts[3]);
        return Math.max(meanOfSecond * secondUp - meanOfFirst * firstUp, 0);
    }

    /** The probability of each to be the highest; they add up to 1. */
    double[] best() {
        double[] best = new double[hits.length];
        double total = 0;
        for (int node = 0; node < NODES; node++) {
            double x = at(node);
            for (int i = 0; i < hits.length; i++) {
                double share = weight(node, i) * othersBelow(x, i);
                best[i] += share;
                total += share;
            }
        }
        for (int i = 0; i < best.length; i++) {
            best[i] /= total;
        }
        return best;
    }

    /** What choosing each costs: the expectation of the highest share less that of the chosen one. */
    double[] losses() {
        double highest = 0;
        double total = 0;
        for (int node = 0; node < NODES; node++) {
            for (int i = 0; i < hits.length; i++) {
                double share = weight(node, i) * othersBelow(at(node), i);
                highest += at(node) * share;
                total += share;
            }
        }
        double[] losses = new double[hits.length];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = Math.max(highest / total - Betas.mean(hits[i], misses[i]), 0);
        }
        return losses;
    }

    private double othersBelow(double x, int but) {
        double product = 1;
        for (int j = 0; j < hits.length; j++) {
            product *= j == but ? 1 : Betas.below(x, hits[j], misses[j]);
        }
        return product;
    }

    /** The density of a share at a node times the width that the node stands for. */
    private double weight(int node, int i) {
        double phi = (node + 0.5) * STEP;
        double log = (2 * hits[i] - 1) * StrictMath.log(StrictMath.sin(phi))
                + (2 * misses[i] - 1) * StrictMath.log(StrictMath.cos(phi))
                - Betas.logBeta(hits[i], misses[i]);
        return 2 * StrictMath.exp(log) * STEP;
    }

    private static double at(int node) {
        double sine = StrictMath.sin((node + 0.5) * STEP);
        return sine * sine;
    }
}
