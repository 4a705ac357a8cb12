package io.github.fairquote.pricing.design;

import io.github.fairquote.pricing.numeric.IndexSort;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The samples in canonical order: sorted by what the model sees of them, equal ones merged into one row of their joint weight.
 *
 * <p>From here on nothing knows the order of arrival, and a sample given twice is one of weight 2. Rows of equal design form a
 * profile, profiles of equal country, niche and level a cell; each lies in one run.
 */
public final class SampleTable {
    /** The samples as given. */
    public final RateSample[] samples;
    /** Positions of samples in canonical order; those of row {@code i} from {@code firstSample[i]} on. */
    public final int[] order;
    /** Where each row's samples start in {@link #order}, and the end of the last. */
    public final int[] firstSample;
    /** Each sample's weight, age included. */
    public final double[] sampleWeight;
    /** Natural logarithm of each row's rate. */
    public final double[] logRate;
    /** Each row's weight: the sum over its samples. */
    public final double[] weight;
    /** Where each profile's rows start, and the end of the last. */
    public final int[] firstRow;
    /** The cell number of each profile, as {@link Coding#cell} counts. */
    public final long[] cell;
    /** What each profile has beside its cell. */
    public final Features[] features;

    private SampleTable(RateSample[] samples, double[] sampleWeight, Keys keys) {
        this.samples = samples;
        this.sampleWeight = sampleWeight;
        this.order = IndexSort.sorted(samples.length, keys);
        int rows = 0;
        int profiles = 0;
        int[] firstSample = new int[samples.length + 1];
        int[] firstRow = new int[samples.length + 1];
        for (int i = 0; i < order.length; i++) {
            boolean newProfile = i == 0 || !keys.sameProfile(order[i - 1], order[i]);
            if (newProfile) {
                firstRow[profiles++] = rows;
            }
            if (newProfile || keys.logRate[order[i - 1]] != keys.logRate[order[i]]) {
                firstSample[rows++] = i;
            }
        }
        firstSample[rows] = order.length;
        firstRow[profiles] = rows;
        this.firstSample = Arrays.copyOf(firstSample, rows + 1);
        this.firstRow = Arrays.copyOf(firstRow, profiles + 1);
        this.logRate = new double[rows];
        this.weight = new double[rows];
        this.cell = new long[profiles];
        this.features = new Features[profiles];
        fill(keys);
    }

    /** Sorts and merges samples of given weights, all above 0. */
    public static SampleTable of(RateSample[] samples, double[] weights, Coding coding) {
        return new SampleTable(samples, weights, new Keys(samples, weights, coding));
    }

    /** How many rows there are. */
    public int rows() {
        return logRate.length;
    }

    /** How many profiles there are. */
    public int profiles() {
        return cell.length;
    }

    private void fill(Keys keys) {
        for (int row = 0; row < rows(); row++) {
            logRate[row] = keys.logRate[order[firstSample[row]]];
            for (int at = firstSample[row]; at < firstSample[row + 1]; at++) {
                weight[row] += sampleWeight[order[at]];
            }
        }
        for (int profile = 0; profile < profiles(); profile++) {
            int sample = order[firstSample[firstRow[profile]]];
            cell[profile] = keys.cell[sample];
            features[profile] = keys.features[sample];
        }
    }

    /** What samples are sorted by. */
    private static final class Keys implements IndexSort.Order {
        private final long[] cell;
        private final Features[] features;
        private final int[] rank;
        private final double[] logRate;
        private final double[] weight;

        Keys(RateSample[] samples, double[] weight, Coding coding) {
            this.weight = weight;
            cell = new long[samples.length];
            features = new Features[samples.length];
            rank = new int[samples.length];
            logRate = new double[samples.length];
            for (int i = 0; i < samples.length; i++) {
                RateSample sample = samples[i];
                cell[i] = coding.cell(
                        coding.countries().number(sample.country()),
                        coding.niches().number(sample.niche()),
                        coding.levels().number(sample.level()));
                features[i] = coding.features(sample);
                logRate[i] = StrictMath.log(sample.rate().perHour().amount().doubleValue());
            }
            FactorLevels<Features> ranks = FactorLevels.of(Arrays.asList(features), Comparator.naturalOrder());
            Arrays.setAll(rank, i -> ranks.number(features[i]));
        }

        boolean sameProfile(int left, int right) {
            return cell[left] == cell[right] && rank[left] == rank[right];
        }

        @Override
        public int compare(int left, int right) {
            if (cell[left] != cell[right]) {
                return Long.compare(cell[left], cell[right]);
            }
            if (rank[left] != rank[right]) {
                return Integer.compare(rank[left], rank[right]);
            }
            int byRate = Double.compare(logRate[left], logRate[right]);
            return byRate != 0 ? byRate : Double.compare(weight[left], weight[right]);
        }
    }
}
