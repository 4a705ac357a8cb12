package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.JsonTrip;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateSampleTest {
    private static final Niche PPC = Niche.ofService("ppc");

    @Test
    void whatIsNotSaidHasItsDefault() {
        RateSample sample = RateSample.of(HourlyRate.usd("25"), CountryCode.of("UA"), PPC);

        assertThat(sample.weight()).isEqualTo(1);
        assertThat(sample.basis()).isEqualTo(RateBasis.ASKED);
        assertThat(sample.level()).isEmpty();
        assertThat(sample.skills()).isEmpty();
        assertThat(sample.id()).isEmpty();
    }

    @Test
    void theShortFormEqualsTheBuilder() {
        RateSample built = minimal().niche(PPC).level(ExperienceLevel.EXPERT).build();

        assertThat(RateSample.of(HourlyRate.usd("25"), CountryCode.of("UA"), PPC, ExperienceLevel.EXPERT))
                .isEqualTo(built)
                .hasSameHashCodeAs(built);
    }

    @Test
    void jsonIsTheSameInBothGenerations() {
        RateSample full = minimal()
                .id("r-17")
                .niche(Niche.of("insurance", "ppc"))
                .level(ExperienceLevel.INTERMEDIATE)
                .addSkills(SkillTag.of("Google Ads"), SkillTag.of("GA4"))
                .basis(RateBasis.PAID)
                .observedOn(LocalDate.of(2026, 3, 29))
                .weight(2.5)
                .jobSuccess(JobSuccessScore.ofPercent(98))
                .reviews(12)
                .stars(StarRating.of(new BigDecimal("4.9")))
                .build();

        assertThat(JsonTrip.bothWays(full, RateSample.class))
                .isEqualTo(
                        "{\"id\":\"r-17\",\"rate\":{\"amount\":25.00,\"currency\":\"USD\"},\"country\":\"UA\","
                                + "\"niche\":\"insurance/ppc\",\"level\":\"intermediate\",\"skills\":[\"Google Ads\",\"GA4\"],"
                                + "\"basis\":\"paid\",\"observedOn\":\"2026-03-29\",\"weight\":2.5,\"jobSuccess\":98,\"reviews\":12,\"stars\":4.9}");
        JsonTrip.bothWays(minimal().build(), RateSample.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 0.5, RateSample.WEIGHT_LIMIT})
    void weightsUpToBothBoundsAreTaken(double weight) {
        assertThat(minimal().weight(weight).build().weight()).isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -Double.MIN_VALUE, 1e6 + 1e-9, Double.NaN, Double.POSITIVE_INFINITY})
    void otherWeightsAreRefused(double weight) {
        assertThatThrownBy(() -> minimal().weight(weight).build())
                .isInstanceOfSatisfying(InvalidValueException.class, e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.NUMBER_OUT_OF_RANGE);
                    assertThat(e.attribute()).isEqualTo("weight");
                });
    }

    @Test
    void weightZeroHasItsOwnCode() {
        assertThatThrownBy(() -> minimal().weight(0).build())
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.ZERO_WEIGHT));
    }

    @Test
    void skillsAreCounted() {
        SkillTag skill = SkillTag.of("sql");
        assertThat(minimal()
                        .addAllSkills(Collections.nCopies(RateSample.SKILL_LIMIT, skill))
                        .build()
                        .skills())
                .hasSize(RateSample.SKILL_LIMIT);
        assertThatThrownBy(() -> minimal()
                        .addAllSkills(Collections.nCopies(RateSample.SKILL_LIMIT + 1, skill))
                        .build())
                .hasMessage("skills holds more than 200 elements: 201");
    }

    @Test
    void idsAndReviewsKeepTheirRules() {
        assertThat(minimal().id("x".repeat(200)).reviews(0).build().reviews()).contains(0);
        assertThatThrownBy(() -> minimal().id("x".repeat(201)).build())
                .hasMessage("id has more than 200 characters: 201");
        assertThatThrownBy(() -> minimal().id(" ").build()).hasMessageStartingWith("id is blank");
        assertThatThrownBy(() -> minimal().reviews(-1).build()).hasMessage("reviews is outside [0, 2147483647]: -1");
    }

    @ParameterizedTest
    @EnumSource(RateBasis.class)
    void wordsAreThoseOfJson(RateBasis basis) {
        assertThat(JsonTrip.bothWays(basis, RateBasis.class)).isEqualTo('"' + basis.word() + '"');
    }

    private static RateSample.Builder minimal() {
        return RateSample.builder().rate(HourlyRate.usd("25")).country(CountryCode.of("UA"));
    }
}
