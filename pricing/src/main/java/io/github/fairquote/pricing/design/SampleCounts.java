package io.github.fairquote.pricing.design;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How many samples there are, by weight, in all and of each country, niche, level and basis. */
public final class SampleCounts {
    /** Weights are counted in millionths, as integers, so that the order of the samples can't matter. */
    private static final double UNIT = 1e6;

    private final Map<CountryCode, Long> countries = new HashMap<>();
    private final Map<Optional<Niche>, Long> niches = new HashMap<>();
    private final Map<Optional<ExperienceLevel>, Long> levels = new HashMap<>();
    private long all;
    private long paid;
    private long undated;

    /** Counts the samples of a table. */
    public SampleCounts(SampleTable table) {
        for (RateSample sample : table.samples) {
            long weight = units(sample.weight());
            all += weight;
            paid += sample.basis() == RateBasis.PAID ? weight : 0;
            undated += sample.observedOn().isEmpty() ? weight : 0;
            countries.merge(sample.country(), weight, Long::sum);
            niches.merge(sample.niche(), weight, Long::sum);
            levels.merge(sample.level(), weight, Long::sum);
        }
    }

    /** A weight in the integer units in which weights are added up. */
    public static long units(double weight) {
        return (long) StrictMath.rint(weight * UNIT);
    }

    /** The weight of all samples. */
    public double all() {
        return all / UNIT;
    }

    /** The weight of paid rates. */
    public double paid() {
        return paid / UNIT;
    }

    /** The weight of samples without a date. */
    public double undated() {
        return undated / UNIT;
    }

    /** The weight of a country. */
    public double in(CountryCode country) {
        return countries.getOrDefault(country, 0L) / UNIT;
    }

    /** The weight of a niche, or of samples without one. */
    public double in(Optional<Niche> niche) {
        return niches.getOrDefault(niche, 0L) / UNIT;
    }

    /** The weight of a level, or of samples without one. */
    public double at(Optional<ExperienceLevel> level) {
        return levels.getOrDefault(level, 0L) / UNIT;
    }
}
