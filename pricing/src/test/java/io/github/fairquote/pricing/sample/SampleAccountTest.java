package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.pricing.JsonTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleAccountTest {
    @Test
    void jsonIsTheSameInBothGenerations() {
        assertThat(JsonTrip.bothWays(summary(3, 2, 1, 1, 4, true), ReadSummary.class))
                .isEqualTo(
                        "{\"rows\":3,\"accepted\":2,\"rejected\":1,\"errors\":1,\"warnings\":4,\"reachedEnd\":true}");
        assertThat(JsonTrip.bothWays(SampleLimits.defaults(), SampleLimits.class))
                .isEqualTo("{\"size\":33554432,\"rows\":100000,\"columns\":64,\"field\":10000,\"problems\":1000}");
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 0, 0, true, true", "2, 2, 0, 0, false, false", "2, 2, 0, 1, true, false"})
    void onlyAWholeReadingIsComplete(
            long rows, long accepted, long rejected, long errors, boolean end, boolean complete) {
        assertThat(summary(rows, accepted, rejected, errors, 0, end).isComplete())
                .isEqualTo(complete);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 1, 1, 1, 0, rows is not 1 accepted plus 1 rejected: 3",
        "2, 1, 1, 0, 0, errors is below the rejected: 0",
        "0, 1, -1, 1, 0, accepted or rejected is below 0",
        "0, -1, 1, 1, 0, accepted or rejected is below 0",
        "0, 0, 0, 0, -1, warnings is below 0: -1"
    })
    void anAccountMustAddUp(long rows, long accepted, long rejected, long errors, long warnings, String message) {
        assertThatThrownBy(() -> summary(rows, accepted, rejected, errors, warnings, true))
                .hasMessage(message);
    }

    @Test
    void limitsHaveBoundsThemselves() {
        SampleLimits least = SampleLimits.builder()
                .size(1)
                .rows(1)
                .columns(1)
                .field(1)
                .problems(1)
                .build();
        SampleLimits most = SampleLimits.builder()
                .size(Long.MAX_VALUE)
                .rows(Integer.MAX_VALUE)
                .columns(10_000)
                .field(1_000_000)
                .problems(Integer.MAX_VALUE)
                .build();

        assertThat(least).isNotEqualTo(most);
        assertThatThrownBy(() -> SampleLimits.builder().size(0).build()).hasMessageStartingWith("size is outside [1");
        assertThatThrownBy(() -> SampleLimits.builder().rows(0).build()).hasMessageStartingWith("rows is outside");
        assertThatThrownBy(() -> SampleLimits.builder().columns(0).build())
                .hasMessageStartingWith("columns is outside");
        assertThatThrownBy(() -> SampleLimits.builder().columns(10_001).build())
                .hasMessageStartingWith("columns is outside");
        assertThatThrownBy(() -> SampleLimits.builder().field(0).build()).hasMessageStartingWith("field is outside");
        assertThatThrownBy(() -> SampleLimits.builder().field(1_000_001).build())
                .hasMessageStartingWith("field is outside");
        assertThatThrownBy(() -> SampleLimits.builder().problems(0).build())
                .hasMessageStartingWith("problems is outside");
    }

    private static ReadSummary summary(
            long rows, long accepted, long rejected, long errors, long warnings, boolean reachedEnd) {
        return ReadSummary.builder()
                .rows(rows)
                .accepted(accepted)
                .rejected(rejected)
                .errors(errors)
                .warnings(warnings)
                .reachedEnd(reachedEnd)
                .build();
    }
}
