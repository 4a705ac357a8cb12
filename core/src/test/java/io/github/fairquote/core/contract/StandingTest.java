package io.github.fairquote.core.contract;

import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({"0,0", "0.000,0", "0E+2000000000,0", "1,1", "1.0,1", "95,95", "94.5,94.5", "94.1230,94.123", "1E+2,100"
    })
    void aScoreIsPercentWithoutTrailingZeros(BigDecimal given, BigDecimal kept) {
        assertThat(JobSuccessScore.ofPercent(given).percent()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.95", "0.9999", "0.01", "0.951234", "1E-2000000000"})
    void aFractionIsNeverGuessedToBePercent(BigDecimal given) {
        refuses(() -> JobSuccessScore.ofPercent(given), ProblemCode.RATIO_NOT_PERCENT, given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "-1", "100.0001", "101", "1E+2000000000"})
    void aScoreOutsidePercentIsRefused(BigDecimal given) {
        refuses(() -> JobSuccessScore.ofPercent(given), ProblemCode.NUMBER_OUT_OF_RANGE, given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"94.12345", "1.00001"})
    void aScoreWithMoreThanFourDecimalsIsRefused(BigDecimal given) {
        refuses(() -> JobSuccessScore.ofPercent(given), ProblemCode.TOO_MANY_DECIMALS, given);
    }

    @Test
    void aScoreIsAProportionForStatistics() {
        assertThat(JobSuccessScore.ofPercent(95).asProportion()).isEqualTo(0.95);
        assertThat(JobSuccessScore.ofPercent(0).asProportion()).isZero();
        assertThat(JobSuccessScore.ofPercent(100).asProportion()).isOne();
        assertThat(JobSuccessScore.ofPercent(1).asProportion()).isEqualTo(0.01);
    }

    @Test
    void scoresAreOrderedAndPrinted() {
        assertThat(JobSuccessScore.ofPercent(95)).isGreaterThan(JobSuccessScore.ofPercent(80));
        assertThat(JobSuccessScore.ofPercent(new BigDecimal("94.50"))).hasToString("94.5 %");
    }

    @Test
    void scoresAreNumbersInJson() {
        assertJson(JobSuccessScore.class, JobSuccessScore.ofPercent(100), "100");
        assertJson(JobSuccessScore.class, JobSuccessScore.ofPercent(0), "0");
        assertJson(JobSuccessScore.class, JobSuccessScore.ofPercent(new BigDecimal("94.5")), "94.5");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1.0000,1", "4.90,4.9", "4.9375,4.9375", "5.0,5"})
    void aRatingIsOneToFiveStars(BigDecimal given, BigDecimal kept) {
        assertThat(StarRating.of(given).stars()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0E+2000000000", "0.9999", "5.0001", "5.01", "50", "-1"})
    void aRatingOutsideTheScaleIsRefused(BigDecimal given) {
        refuses(() -> StarRating.of(given), ProblemCode.NUMBER_OUT_OF_RANGE, given);
    }

    @Test
    void aRatingWithMoreThanFourDecimalsIsRefused() {
        BigDecimal mean = new BigDecimal("4.96667");
        refuses(() -> StarRating.of(mean), ProblemCode.TOO_MANY_DECIMALS, mean);
    }

    @Test
    void ratingsAreOrderedNumbers() {
        assertThat(StarRating.of(5)).isGreaterThan(StarRating.of(new BigDecimal("4.95")));
        assertThat(StarRating.of(new BigDecimal("4.95")).asDouble()).isEqualTo(4.95);
        assertThat(StarRating.of(new BigDecimal("4.50"))).hasToString("4.5");
        assertJson(StarRating.class, StarRating.of(5), "5");
        assertJson(StarRating.class, StarRating.of(new BigDecimal("4.95")), "4.95");
    }

    @Test
    void absenceIsNotAValue() {
        assertThatNullPointerException()
                .isThrownBy(() -> new JobSuccessScore(null))
                .withMessage("percent");
        assertThatNullPointerException().isThrownBy(() -> new StarRating(null)).withMessage("stars");
    }

    @Test
    void badgesGoFromTheFirstToTheRarest() {
        assertThat(TalentBadge.values())
                .extracting(TalentBadge::word)
                .containsExactly("rising-talent", "top-rated", "top-rated-plus", "expert-vetted");
    }

    @Test
    void badgesAreTheirWordInJson() {
        for (TalentBadge badge : TalentBadge.values()) {
            assertJson(TalentBadge.class, badge, '"' + badge.word() + '"');
        }
    }

    @Test
    void aTestimonialNeedsItsAuthorAndText() {
        Testimonial bare = Testimonial.builder()
                .author("Dana")
                .text("Doubled our leads.\nTwice.")
                .build();
        assertJson(Testimonial.class, bare, "{\"author\":\"Dana\",\"text\":\"Doubled our leads.\\nTwice.\"}");
        assertThatThrownBy(() -> Testimonial.builder().author("Dana").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("text");
    }

    @Test
    void aTestimonialKeepsWhatIsKnown() {
        Testimonial full = Testimonial.builder()
                .author("Dana Ortiz")
                .role("Head of Marketing")
                .company("Harbor Insurance")
                .text("Doubled our leads.")
                .niche(Niche.parse("insurance/lead-generation"))
                .givenOn(LocalDate.of(2022, 3, 4))
                .source("LinkedIn")
                .build();
        assertJson(
                Testimonial.class,
                full,
                "{\"author\":\"Dana Ortiz\",\"role\":\"Head of Marketing\",\"company\":\"Harbor Insurance\","
                        + "\"text\":\"Doubled our leads.\",\"niche\":\"insurance/lead-generation\","
                        + "\"givenOn\":\"2022-03-04\",\"source\":\"LinkedIn\"}");
    }

    @Test
    void aTestimonialNamesTheAttributeThatIsWrong() {
        assertAttribute(() -> testimonial().author(" ").build(), "author");
        assertAttribute(() -> testimonial().author("A").role("").build(), "role");
        assertAttribute(() -> testimonial().author("A").company("a\nb").build(), "company");
        assertAttribute(() -> testimonial().author("A").source("s".repeat(201)).build(), "source");
        assertAttribute(
                () -> Testimonial.builder().author("A").text("t".repeat(5_001)).build(), "text");
        assertThat(Testimonial.builder()
                        .author("A")
                        .text("t".repeat(5_000))
                        .build()
                        .text())
                .hasSize(5_000);
    }

    private static void refuses(ThrowingCallable action, ProblemCode code, BigDecimal given) {
        assertThatThrownBy(action)
                .asInstanceOf(type(InvalidValueException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.attribute()).isEmpty())
                .satisfies(e -> assertThat(e.getMessage()).endsWith(": " + given));
    }

    private static Testimonial.Builder testimonial() {
        Testimonial.Builder builder = Testimonial.builder();
        builder.text("Good.");
        return builder;
    }

    private static void assertAttribute(ThrowingCallable action, String attribute) {
        assertThatThrownBy(action)
                .asInstanceOf(type(InvalidValueException.class))
                .extracting(InvalidValueException::attribute)
                .isEqualTo(attribute);
    }
}
