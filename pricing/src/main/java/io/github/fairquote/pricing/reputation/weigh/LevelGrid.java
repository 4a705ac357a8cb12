package io.github.fairquote.pricing.reputation.weigh;

import io.github.fairquote.pricing.numeric.ThetaGrid;
import io.github.fairquote.pricing.reputation.evidence.EvidenceLevel;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.policy.LevelLikelihood;
import io.github.fairquote.pricing.reputation.policy.LikelihoodTable;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.policy.SilenceRule;
import java.util.List;

/** A policy's prior and the log likelihoods of all its levels over the grid, taken once. */
final class LevelGrid {
    private static final int PROMOTER = 9;
    private static final int PASSIVE = 7;

    private final double[] success = ThetaGrid.log(1, 0);
    private final double[] failure = ThetaGrid.log(0, 1);
    private final double[] prior = new double[ThetaGrid.CELLS];
    private final double[][] recommendation;
    private final double[][] stars;
    private final SilenceRule silence;

    LevelGrid(ReputationPolicy policy) {
        recommendation = of(policy.recommendation());
        stars = of(policy.stars());
        silence = policy.silence();
        EvidenceTerms.add(prior, success, policy.priorSuccesses() - 1);
        EvidenceTerms.add(prior, failure, policy.priorFailures() - 1);
    }

    /** The prior with nothing on top of it yet. */
    EvidenceTerms prior() {
        return new EvidenceTerms(prior);
    }

    /** Adds a level that counts so often. */
    void add(EvidenceTerms terms, EvidenceLevel level, double count) {
        if (level.source() == EvidenceSource.SILENCE) {
            terms.add(EvidenceSource.SILENCE, success, silence.success() * count);
            terms.add(EvidenceSource.SILENCE, failure, silence.failure() * count);
        } else {
            terms.add(level.source(), of(level.source(), level.value()), count);
        }
    }

    double[] success() {
        return success;
    }

    double[] failure() {
        return failure;
    }

    /** The likelihood of a level: 1 or 0 for outcomes, the answer for recommendations, the stars otherwise. */
    double[] of(EvidenceSource source, double level) {
        return switch (source) {
            case OUTCOMES -> level > 0 ? success : failure;
            case PRIVATE -> recommendation[level >= PROMOTER ? 2 : level >= PASSIVE ? 1 : 0];
            case PUBLIC, EXTERNAL -> stars(level);
            case JOB_SUCCESS, SILENCE -> throw new IllegalArgumentException(source + " has no level");
        };
    }

    /** Whether a level is less likely after a success than after a failure. */
    boolean isNegative(EvidenceSource source, double level) {
        double[] log = of(source, level);
        return log[log.length - 1] < log[0];
    }

    /** Between two whole numbers of stars the logarithms are interpolated. */
    private double[] stars(double level) {
        int below = Math.min((int) level, stars.length);
        double part = level - below;
        if (part == 0) {
            return stars[below - 1];
        }
        double[] between = new double[ThetaGrid.CELLS];
        for (int g = 0; g < between.length; g++) {
            between[g] = (1 - part) * stars[below - 1][g] + part * stars[below][g];
        }
        return between;
    }

    private static double[][] of(LikelihoodTable table) {
        List<LevelLikelihood> levels = table.levels();
        double[][] grid = new double[levels.size()][];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = ThetaGrid.log(levels.get(i).afterSuccess(), levels.get(i).afterFailure());
        }
        return grid;
    }
}
