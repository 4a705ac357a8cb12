package io.github.fairquote.pricing.rate.fit;

import io.github.fairquote.pricing.design.Coding;
import io.github.fairquote.pricing.design.Signal;
import io.github.fairquote.pricing.geography.GeographyPrior;
import io.github.fairquote.pricing.rate.basis.RateModelPriors;
import java.util.List;

/** What is known of each column's effect before data: fixed for base and slopes, with a fitted variance for the blocks. */
final class ColumnPrior {
    /** The slope's variance if there is no index; its column is zero then. */
    private static final double NO_SLOPE = 1e-6;

    private final List<Coding.Block> blocks;
    private final double[] mean;
    private final double[] variance;

    ColumnPrior(Coding coding, RateModelPriors priors, GeographyPrior geography) {
        blocks = coding.blocks();
        mean = new double[coding.columns()];
        variance = new double[coding.columns()];
        set(
                Coding.BASE,
                StrictMath.log(priors.typicalRate().perHour().amount().doubleValue()),
                priors.typicalRateLogSd());
        boolean sloped = coding.index().isUsed();
        mean[Coding.SLOPE] = sloped ? geography.mean() : 0;
        variance[Coding.SLOPE] = sloped ? geography.sd() * geography.sd() : NO_SLOPE;
        for (int i = 0; i < coding.standing().signals().size(); i++) {
            Signal signal = coding.standing().signals().get(i);
            set(Coding.STANDING + i, signal.slope(), signal.slopeSd());
        }
    }

    private void set(int column, double mean, double sd) {
        this.mean[column] = mean;
        variance[column] = sd * sd;
    }

    double mean(int column) {
        return mean[column];
    }

    double[] means() {
        return mean.clone();
    }

    /** The variance of a column that belongs to no block. */
    double variance(int column) {
        return variance[column];
    }

    /** The precision of every column, given the blocks' present variances. */
    double[] precisions(VarianceComponents variances) {
        double[] precision = new double[mean.length];
        for (int column = 0; column < blocks.get(0).first(); column++) {
            precision[column] = 1 / variance[column];
        }
        for (int b = 0; b < blocks.size(); b++) {
            Coding.Block block = blocks.get(b);
            for (int column = block.first(); column < block.first() + block.size(); column++) {
                precision[column] = 1 / variances.block(b);
            }
        }
        return precision;
    }
}
