package io.github.fairquote.pricing.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Ranges hold what they say also where a query lacks something: on markets made by a known rule, from fixed seeds. */
class CalibrationTest {
    private static final RateModelFitter FITTER = RateModelFitter.withDefaults().withoutGeography();
    private static final RateModelFitter POOLED = FITTER.withPooledCalibration();
    private static final List<CountryCode> COUNTRIES = List.of(
                    "US", "GB", "DE", "FR", "IT", "ES", "PL", "RO", "UA", "RS", "TR", "IN", "PK", "BD", "PH", "VN",
                    "ID", "NG", "KE", "EG", "ZA", "BR", "AR", "MX", "CA", "AU", "NZ", "JP", "KR", "CN")
            .stream()
            .map(CountryCode::of)
            .toList();

    @Test
    void rangesHoldInCountriesWithoutSamples() {
        double own = 0;
        double pooled = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<RateSample> rows = twoKindsOfCountries(seed);
            List<RateSample> training = within(rows, 0, 20);
            List<RateSample> unseen = within(rows, 20, 30);
            own += covered(FITTER.fit(training), unseen, CalibrationTest::mainFacts) / 20;
            pooled += covered(POOLED.fit(training), unseen, CalibrationTest::mainFacts) / 20;
        }

        assertThat(own).isBetween(0.77, 0.85);
        assertThat(Math.abs(own - 0.8)).isLessThan(Math.abs(pooled - 0.8));
    }

    @Test
    void rangesHoldForWhoStatesNoSkills() {
        List<RateSample> rows = byOneSkill();
        RateModel own = FITTER.fit(rows.subList(0, 1_000));
        RateModel pooled = POOLED.fit(rows.subList(0, 1_000));
        List<RateSample> others = rows.subList(1_000, 3_000);

        assertThat(covered(own, others, CalibrationTest::mainFacts)).isBetween(0.77, 0.84);
        assertThat(covered(pooled, others, CalibrationTest::mainFacts)).isLessThan(0.74);
        assertThat(covered(own, others, CalibrationTest::withSkills)).isBetween(0.77, 0.83);
    }

    @Test
    void rangesHoldForWhoShowsNoStanding() {
        List<RateSample> rows = byStanding();
        RateModel own = FITTER.fit(rows.subList(0, 1_000));
        RateModel pooled = POOLED.fit(rows.subList(0, 1_000));
        List<RateSample> others = rows.subList(1_000, 3_000);

        assertThat(covered(own, others, CalibrationTest::mainFacts)).isBetween(0.77, 0.83);
        assertThat(covered(pooled, others, CalibrationTest::mainFacts)).isLessThan(0.75);
    }

    @Test
    void theTypicalRateIsTheSameEitherWay() {
        List<RateSample> rows = twoKindsOfCountries(1);
        RateModel own = FITTER.fit(within(rows, 0, 20));
        RateModel pooled = POOLED.fit(within(rows, 0, 20));
        RateQuery unseen = RateQuery.of(COUNTRIES.get(25), Samples.PPC);

        assertThat(own.estimate(unseen).typicalRate())
                .isEqualTo(pooled.estimate(unseen).typicalRate());
        assertThat(own.estimate(unseen).logSdOfTypical())
                .isEqualTo(pooled.estimate(unseen).logSdOfTypical());
    }

    @Test
    void fewCountriesGiveOneCalibration() {
        List<RateSample> rows = within(twoKindsOfCountries(1), 0, 4);
        RateQuery unseen = RateQuery.of(COUNTRIES.get(25), Samples.PPC);

        assertThat(FITTER.fit(rows).estimate(unseen).quantile(0.9))
                .isEqualTo(POOLED.fit(rows).estimate(unseen).quantile(0.9));
    }

    private static double covered(RateModel model, List<RateSample> people, Function<RateSample, RateQuery> query) {
        long inside = people.stream()
                .filter(person -> model.estimate(query.apply(person))
                        .marketRange(0.8)
                        .contains(person.rate().perHour().amount().doubleValue()))
                .count();
        return (double) inside / people.size();
    }

    private static RateQuery mainFacts(RateSample person) {
        return RateQuery.of(person.country(), person.niche().orElseThrow());
    }

    private static RateQuery withSkills(RateSample person) {
        return RateQuery.builder()
                .country(person.country())
                .niche(person.niche().orElseThrow())
                .addAllSkills(person.skills())
                .build();
    }

    private static List<RateSample> within(List<RateSample> rows, int from, int to) {
        return rows.stream()
                .filter(row -> COUNTRIES.subList(from, to).contains(row.country()))
                .toList();
    }

    /** Most countries are alike; every fifth is far off, so that the errors about unseen countries are no Student t. */
    private static List<RateSample> twoKindsOfCountries(int seed) {
        Random random = new Random(seed);
        List<RateSample> rows = new ArrayList<>();
        for (CountryCode country : COUNTRIES) {
            double sd = random.nextInt(5) == 0 ? 1.0 : 0.1;
            double effect = sd * random.nextGaussian();
            for (int i = 0; i < 20; i++) {
                rows.add(sample(country, effect + 0.3 * random.nextGaussian()).build());
            }
        }
        return rows;
    }

    /** Half of the people know something that triples their rate. */
    private static List<RateSample> byOneSkill() {
        Random random = new Random(7);
        List<RateSample> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            boolean knows = random.nextBoolean();
            RateSample.Builder row = sample(COUNTRIES.get(i % 10), 0.3 * random.nextGaussian() + (knows ? 0.5 : -0.1));
            rows.add(row.addSkills(SkillTag.of(knows ? "cobol" : "basic")).build());
        }
        return rows;
    }

    private static List<RateSample> byStanding() {
        Random random = new Random(8);
        List<RateSample> rows = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            int percent = 60 + random.nextInt(41);
            RateSample.Builder row =
                    sample(COUNTRIES.get(i % 10), 0.25 * random.nextGaussian() + 0.016 * (percent - 80));
            rows.add(row.jobSuccess(JobSuccessScore.ofPercent(new BigDecimal(percent)))
                    .build());
        }
        return rows;
    }

    private static RateSample.Builder sample(CountryCode country, double logAboveTwenty) {
        Money money =
                Money.rounded(20 * StrictMath.exp(logAboveTwenty), CurrencyCode.of("USD"), RoundingMode.HALF_EVEN);
        return RateSample.builder().rate(HourlyRate.of(money)).country(country).niche(Samples.PPC);
    }
}
