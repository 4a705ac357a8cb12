package io.github.fairquote.pricing.variant;

/**
 * Evidence against two shares being the same that may be looked at after every proposal: an e-process.
 *
 * <p>Proposals are taken in the order in which they were sent and fall into blocks that end as soon as both variants have been
 * sent. Before a block is looked at, each share is foretold from the blocks before it, {@code p_i = (hits_i + c) / (n_i + 2c)} with
 * {@code c = 0.18}; together they are foretold as {@code p = sum n_i p_i / n} of the block. The evidence is multiplied by the
 * likelihood of the block under the {@code p_i} over that under {@code p}. Whatever the common share is, and even if it changes from
 * block to block, the expectation of that factor is at most 1; hence the evidence reaches {@code 1 / alpha} at any time with probability
 * {@code alpha} at most (Ville 1939). Source: R. Turner, A. Ly and P. Gruenwald, Generic E-variables for exact sequential
 * k-sample tests that allow for optional stopping, Journal of Statistical Planning and Inference 230 (2024), theorem 1. Not
 * thread-safe.
 */
final class SequentialEvidence {
    private static final double PRIOR = 0.18;
    /** Beyond this an exponential is no number any more. */
    private static final double LARGEST = 700;

    private final int[] hits = new int[2];
    private final int[] counts = new int[2];
    private final int[] blockHits = new int[2];
    private final int[] blockCounts = new int[2];
    private double log;
    private double most;

    /** Takes the next proposal of either variant. */
    void add(int variant, boolean hit) {
        blockCounts[variant]++;
        blockHits[variant] += hit ? 1 : 0;
        if (blockCounts[0] > 0 && blockCounts[1] > 0) {
            closeBlock();
        }
    }

    /** The evidence now, at most e^700. */
    double now() {
        return StrictMath.exp(Math.min(log, LARGEST));
    }

    /** The most evidence there was at any time, at least 1 and at most e^700. */
    double most() {
        return StrictMath.exp(Math.min(most, LARGEST));
    }

    private void closeBlock() {
        double first = foretold(0);
        double second = foretold(1);
        double together = (blockCounts[0] * first + blockCounts[1] * second) / (blockCounts[0] + blockCounts[1]);
        log += logRatio(0, first, together) + logRatio(1, second, together);
        most = Math.max(most, log);
        for (int i = 0; i < 2; i++) {
            hits[i] += blockHits[i];
            counts[i] += blockCounts[i];
            blockHits[i] = 0;
            blockCounts[i] = 0;
        }
    }

    private double foretold(int variant) {
        return (hits[variant] + PRIOR) / (counts[variant] + 2 * PRIOR);
    }

    private double logRatio(int variant, double own, double together) {
        int missed = blockCounts[variant] - blockHits[variant];
        return blockHits[variant] * StrictMath.log(own / together)
                + missed * StrictMath.log((1 - own) / (1 - together));
    }
}
