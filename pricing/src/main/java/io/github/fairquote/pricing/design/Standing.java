package io.github.fairquote.pricing.design;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.pricing.numeric.IndexSort;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The signals of standing that the samples show, measured from the samples' own mean: comparables that all stand high raise
 * that mean and so give no second premium.
 */
public final class Standing {
    /** No signal at all. */
    public static final Standing NONE = new Standing(List.of(), new double[0]);

    private final List<Signal> signals;
    private final double[] centres;

    private Standing(List<Signal> signals, double[] centres) {
        this.signals = signals;
        this.centres = centres;
    }

    /** The signals that at least one sample shows. */
    public static Standing of(RateSample[] samples, double[] weights) {
        List<Signal> signals = new ArrayList<>();
        double[] centres = new double[Signal.values().length];
        for (Signal signal : Signal.values()) {
            double centre = centre(signal, samples, weights);
            if (!Double.isNaN(centre)) {
                centres[signals.size()] = centre;
                signals.add(signal);
            }
        }
        return new Standing(List.copyOf(signals), centres);
    }

    /** The signals in their order; column {@code i} of standing is that of signal {@code i}. */
    public List<Signal> signals() {
        return signals;
    }

    /** Each signal's distance from its centre; one that is not shown counts as the centre itself. */
    public double[] centred(
            Optional<JobSuccessScore> jobSuccess, Optional<Integer> reviews, Optional<StarRating> stars) {
        double[] centred = new double[signals.size()];
        for (int i = 0; i < centred.length; i++) {
            double value = signals.get(i).in(jobSuccess, reviews, stars);
            centred[i] = Double.isNaN(value) ? 0 : value - centres[i];
        }
        return centred;
    }

    /** Which of the signals are shown. */
    public boolean[] shown(
            Optional<JobSuccessScore> jobSuccess, Optional<Integer> reviews, Optional<StarRating> stars) {
        boolean[] shown = new boolean[signals.size()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = !Double.isNaN(signals.get(i).in(jobSuccess, reviews, stars));
        }
        return shown;
    }

    /** The weighted mean of those who show the signal, summed in the order of the values; NaN if nobody does. */
    private static double centre(Signal signal, RateSample[] samples, double[] weights) {
        double[] values = new double[samples.length];
        int shown = 0;
        for (int i = 0; i < samples.length; i++) {
            values[i] = signal.in(samples[i].jobSuccess(), samples[i].reviews(), samples[i].stars());
            shown += Double.isNaN(values[i]) ? 0 : 1;
        }
        return shown == 0 ? Signal.ABSENT : mean(values, weights);
    }

    private static double mean(double[] values, double[] weights) {
        int[] order = IndexSort.sorted(values.length, (a, b) -> {
            int byValue = Double.compare(values[a], values[b]);
            return byValue != 0 ? byValue : Double.compare(weights[a], weights[b]);
        });
        double sum = 0;
        double weight = 0;
        for (int i : order) {
            if (!Double.isNaN(values[i])) {
                sum += weights[i] * values[i];
                weight += weights[i];
            }
        }
        return sum / weight;
    }
}
