package io.github.fairquote.pricing.design;

import io.github.fairquote.pricing.sample.RateSample;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Weights that halve with every half-life of age: {@code weight * 2^(-age/H)}. */
public final class AgeWeights {
    /** Days of a mean Gregorian month. */
    private static final double DAYS_PER_MONTH = 365.2425 / 12;

    private AgeWeights() {}

    /**
     * The weight of each sample.
     *
     * @param halfLife in months, perhaps infinite
     * @param reference the day of age 0; without it, the newest sample's
     */
    public static double[] of(RateSample[] samples, double halfLife, Optional<LocalDate> reference) {
        Optional<LocalDate> today = reference.or(() -> newest(samples));
        double[] weights = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            RateSample sample = samples[i];
            double kept = sample.observedOn()
                    .map(day -> StrictMath.pow(2, -age(day, today.orElse(day)) / halfLife))
                    .orElse(1.0);
            weights[i] = sample.weight() * kept;
        }
        return weights;
    }

    /** The samples that have any weight left. */
    public static RateSample[] kept(RateSample[] samples, double[] weights) {
        return IntStream.range(0, samples.length)
                .filter(i -> weights[i] > 0)
                .mapToObj(i -> samples[i])
                .toArray(RateSample[]::new);
    }

    private static Optional<LocalDate> newest(RateSample[] samples) {
        return Arrays.stream(samples)
                .flatMap(sample -> sample.observedOn().stream())
                .max(Comparator.naturalOrder());
    }

    /** Months between the days; 0 for a day that is still to come. */
    private static double age(LocalDate day, LocalDate now) {
        return Math.max(ChronoUnit.DAYS.between(day, now), 0) / DAYS_PER_MONTH;
    }
}
