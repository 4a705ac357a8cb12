package io.github.fairquote.examples.benchmarks.rate;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Samples in 40 countries, 30 niches and 3 levels: each has its effect, and people differ by a factor of 1.5 around it. */
final class InventedMarket {
    static final RateQuery QUERY =
            RateQuery.of(CountryCode.of("UA"), Niche.ofService("service-7"), ExperienceLevel.EXPERT);

    private static final double NOISE = 0.4;
    private static final int NICHES = 30;
    private static final List<CountryCode> COUNTRIES = Stream.of(
                    "US", "GB", "DE", "FR", "IT", "ES", "PL", "RO", "UA", "RS", "TR", "IN", "PK", "BD", "PH", "VN",
                    "ID", "NG", "KE", "EG", "ZA", "BR", "AR", "MX", "CA", "AU", "NZ", "JP", "KR", "CN", "MA", "GH",
                    "LK", "NP", "CO", "PE", "CL", "PT", "GR", "CZ")
            .map(CountryCode::of)
            .toList();
    private static final List<ExperienceLevel> LEVELS =
            List.of(ExperienceLevel.ENTRY, ExperienceLevel.INTERMEDIATE, ExperienceLevel.EXPERT);

    private InventedMarket() {}

    /** So many samples; a larger market begins with a smaller one of the same seed. */
    static List<RateSample> of(int samples, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RateSample> market = new ArrayList<>(samples);
        for (int i = 0; i < samples; i++) {
            int country = random.nextInt(COUNTRIES.size());
            int niche = random.nextInt(NICHES);
            int level = random.nextInt(LEVELS.size());
            double log = 3 - 0.02 * country + 0.01 * niche + 0.3 * level + NOISE * random.nextGaussian();
            market.add(RateSample.of(
                    HourlyRate.of(Money.rounded(StrictMath.exp(log), CurrencyCode.USD, RoundingMode.HALF_EVEN)),
                    COUNTRIES.get(country),
                    Niche.ofService("service-" + niche),
                    LEVELS.get(level)));
        }
        return market;
    }
}
