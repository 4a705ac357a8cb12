package io.github.fairquote.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.RoundTrip;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyBenchmarksTest {
    private final ReplyBenchmarks claims =
            PolicyPacks.upwork().replyBenchmarks(LocalDate.of(2026, 11, 23)).value();

    @Test
    void noClaimIsThePlatformsOwn() {
        assertThat(claims.benchmarks())
                .hasSize(10)
                .extracting(claim -> claim.provenance().confidence())
                .containsOnly(Confidence.VENDOR, Confidence.COMMUNITY);
    }

    @Test
    void oneToThreePercentAgainstThirty() {
        assertThat(claims.of(BenchmarkStage.REPLIED).subList(0, 2))
                .extracting(claim -> claim.lowPercent() + " to " + claim.highPercent())
                .containsExactly("1 to 3", "30 to 30");
        assertThat(claims.of(BenchmarkStage.VIEWED)).hasSize(1);
        assertThat(BenchmarkStage.VIEWED.word()).isEqualTo("viewed");
    }

    @Test
    void roundTripAsJson() {
        RoundTrip.assertJson(
                ReplyBenchmarks.class,
                ReplyBenchmarks.builder().addBenchmark(claim("0", "100")).build(),
                "{\"benchmarks\":[{\"stage\":\"hired\",\"whose\":\"us\",\"lowPercent\":0,\"highPercent\":100,"
                        + "\"provenance\":{\"source\":\"we\",\"asOf\":\"2026-11-23\",\"confidence\":\"vendor\"}}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.01, 5, NUMBER_OUT_OF_RANGE, lowPercent",
        "5, 100.01, NUMBER_OUT_OF_RANGE, highPercent",
        "5, 4.99, INCONSISTENT, highPercent"
    })
    void sharesHaveBounds(String low, String high, ProblemCode code, String name) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> claim(low, high))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(code);
                    assertThat(e.attribute()).isEqualTo(name);
                });
    }

    @Test
    void aListHoldsSomethingAndNothingTwice() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ReplyBenchmarks.builder().build())
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.MISSING_VALUE));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ReplyBenchmarks.builder()
                        .addBenchmark(claim("1", "2"))
                        .addBenchmark(claim("1", "2"))
                        .build())
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.DUPLICATE_ELEMENT));
    }

    private static ReplyBenchmark claim(String low, String high) {
        return ReplyBenchmark.builder()
                .stage(BenchmarkStage.HIRED)
                .whose("us")
                .lowPercent(new BigDecimal(low))
                .highPercent(new BigDecimal(high))
                .provenance(Provenance.builder()
                        .source("we")
                        .asOf(LocalDate.of(2026, 11, 23))
                        .confidence(Confidence.VENDOR)
                        .build())
                .build();
    }
}
