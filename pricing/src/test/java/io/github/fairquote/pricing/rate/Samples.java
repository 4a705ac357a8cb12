package io.github.fairquote.pricing.rate;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.pricing.geography.GeographyIndex;
import io.github.fairquote.pricing.geography.PriceLevels;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Small markets for tests: the ten comparables of the reference vectors, and ways to vary them. */
final class Samples {
    static final CountryCode UA = CountryCode.of("UA");
    static final CountryCode US = CountryCode.of("US");
    static final CountryCode PL = CountryCode.of("PL");
    static final CountryCode IN = CountryCode.of("IN");
    static final CountryCode GB = CountryCode.of("GB");
    static final CountryCode PK = CountryCode.of("PK");
    static final CountryCode DE = CountryCode.of("DE");
    static final CountryCode JP = CountryCode.of("JP");
    static final Niche PPC = Niche.ofService("ppc");
    static final Niche SEO = Niche.ofService("seo");
    static final RateQuery UA_PPC_EXPERT = RateQuery.of(UA, PPC, ExperienceLevel.EXPERT);
    static final RateQuery US_PPC_EXPERT = RateQuery.of(US, PPC, ExperienceLevel.EXPERT);

    /** The index of the reference vectors. */
    static final PriceLevels INDEX = PriceLevels.of(
            GeographyIndex.GDP_PER_CAPITA,
            Map.ofEntries(
                    Map.entry(US, 1.0),
                    Map.entry(GB, 0.6),
                    Map.entry(DE, 0.64),
                    Map.entry(PL, 0.27),
                    Map.entry(UA, 0.06),
                    Map.entry(IN, 0.03),
                    Map.entry(PK, 0.018),
                    Map.entry(CountryCode.of("PH"), 0.05),
                    Map.entry(CountryCode.of("BR"), 0.12),
                    Map.entry(CountryCode.of("NG"), 0.025),
                    Map.entry(CountryCode.of("CA"), 0.65),
                    Map.entry(CountryCode.of("AU"), 0.78),
                    Map.entry(CountryCode.of("RO"), 0.22),
                    Map.entry(CountryCode.of("EG"), 0.043),
                    Map.entry(CountryCode.of("BD"), 0.031),
                    Map.entry(CountryCode.of("KE"), 0.024)),
            "reference vectors",
            2023);

    static final RateModelFitter FITTER = RateModelFitter.withDefaults().with(INDEX);

    private Samples() {}

    /** The ten comparables of the case "ten" of the reference vectors. */
    static List<RateSample> ten() {
        return List.of(
                sample("25", UA, PPC, ExperienceLevel.INTERMEDIATE),
                sample("35", UA, PPC, ExperienceLevel.EXPERT),
                sample("60", US, PPC, ExperienceLevel.INTERMEDIATE),
                sample("85", US, PPC, ExperienceLevel.EXPERT),
                sample("40", PL, PPC, ExperienceLevel.INTERMEDIATE),
                sample("18", IN, PPC, ExperienceLevel.INTERMEDIATE),
                sample("45", GB, SEO, ExperienceLevel.INTERMEDIATE),
                sample("30", UA, SEO, ExperienceLevel.EXPERT),
                sample("22", PK, PPC, ExperienceLevel.EXPERT),
                sample("70", US, SEO, ExperienceLevel.EXPERT));
    }

    /** The ten comparables with other rates at some positions. */
    static List<RateSample> tenWith(String rate, int... positions) {
        List<RateSample> changed = new ArrayList<>(ten());
        for (int position : positions) {
            changed.set(position, withRate(changed.get(position), rate));
        }
        return changed;
    }

    static RateSample sample(String usd, CountryCode country, Niche niche, ExperienceLevel level) {
        return RateSample.of(HourlyRate.usd(usd), country, niche, level);
    }

    static RateSample withRate(RateSample sample, String usd) {
        return copy(sample).rate(HourlyRate.usd(usd)).build();
    }

    static RateSample withWeight(RateSample sample, double weight) {
        return copy(sample).rate(sample.rate()).weight(weight).build();
    }

    /** Samples of one country and niche. */
    static List<RateSample> plain(String... usd) {
        List<RateSample> samples = new ArrayList<>();
        for (String rate : usd) {
            samples.add(RateSample.of(HourlyRate.usd(rate), UA, PPC));
        }
        return samples;
    }

    static List<RateSample> plain(String usd, int count) {
        return plain(Collections.nCopies(count, usd).toArray(String[]::new));
    }

    /** What {@link #plain} is about. */
    static RateQuery plainQuery() {
        return RateQuery.of(UA, PPC);
    }

    static ExperienceLevel level(String word) {
        return ExperienceLevel.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A builder with all of the sample but its rate and weight. */
    private static RateSample.Builder copy(RateSample sample) {
        RateSample.Builder copy = RateSample.builder().country(sample.country()).addAllSkills(sample.skills());
        sample.niche().ifPresent(copy::niche);
        sample.level().ifPresent(copy::level);
        return copy;
    }
}
