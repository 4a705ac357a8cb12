package io.github.fairquote.pricing.currency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleConversionTest {
    private static final SampleConversion TO_DOLLARS =
            SampleConversion.of(ExchangeRatesTest.RATES, CurrencyCode.USD, RoundingMode.HALF_EVEN);
    private static final LocalDate DAY = ExchangeRatesTest.MONDAY.plusDays(2);

    @Test
    void everythingButTheRateStays() {
        RateSample euro = RateSample.builder()
                .id("a")
                .rate(rate("40", CurrencyCode.EUR))
                .country(CountryCode.of("DE"))
                .niche(Niche.ofService("seo"))
                .level(ExperienceLevel.EXPERT)
                .addSkills(SkillTag.of("SQL"))
                .basis(RateBasis.PAID)
                .observedOn(DAY)
                .weight(2.5)
                .jobSuccess(JobSuccessScore.ofPercent(90))
                .reviews(3)
                .stars(StarRating.of(4))
                .build();
        RateSample dollars = TO_DOLLARS.convert(List.of(euro)).orElseThrow().get(0);

        assertThat(dollars.rate()).isEqualTo(HourlyRate.usd("48"));
        assertThat(dollars.withRate(euro.rate())).isEqualTo(euro);
    }

    @Test
    void samplesOfTheTargetAreLeftAlone() {
        RateSample dollars = sample("40", CurrencyCode.USD).build();

        assertThat(TO_DOLLARS.convert(List.of(dollars)).orElseThrow().get(0)).isSameAs(dollars);
    }

    @Test
    void whatCantBeConvertedIsLocated() {
        Partial<List<RateSample>> converted = TO_DOLLARS.convert(List.of(
                sample("40", CurrencyCode.EUR).observedOn(DAY).build(),
                sample("40", CurrencyCode.EUR).build(),
                sample("40", CurrencyCode.EUR).observedOn(DAY.plusDays(60)).build(),
                sample("0.01", ExchangeRatesTest.UAH).observedOn(DAY).build(),
                sample("999999999999", CurrencyCode.EUR).observedOn(DAY).build()));

        assertThat(converted.value().orElseThrow()).hasSize(1);
        assertThat(converted.problems())
                .extracting(problem ->
                        problem.code() + " " + problem.location().index().orElseThrow())
                .containsExactly("MISSING_VALUE 1", "NO_EXCHANGE_RATE 2", "ZERO 3", "NUMBER_OUT_OF_RANGE 4");
    }

    @Test
    void undatedSamplesMayBeGivenADay() {
        RateSample euro = sample("40", CurrencyCode.EUR).build();

        assertThat(TO_DOLLARS
                        .withDayOfUndated(DAY)
                        .convert(List.of(euro))
                        .orElseThrow()
                        .get(0)
                        .rate())
                .isEqualTo(HourlyRate.usd("48"));
        assertThat(TO_DOLLARS.convert(List.of(euro)).problems().get(0).message())
                .contains("has no day");
    }

    private static RateSample.Builder sample(String amount, CurrencyCode currency) {
        return RateSample.builder().rate(rate(amount, currency)).country(CountryCode.of("DE"));
    }

    private static HourlyRate rate(String amount, CurrencyCode currency) {
        return HourlyRate.of(Money.of(amount, currency));
    }
}
