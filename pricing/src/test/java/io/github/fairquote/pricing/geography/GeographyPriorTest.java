package io.github.fairquote.pricing.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.pricing.JsonTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeographyPriorTest {
    @Test
    void defaultsAreThoseMeasured() {
        assertThat(GeographyPrior.of(GeographyIndex.GDP_PER_CAPITA)).isEqualTo(GeographyPrior.of(0.16, 0.10));
        assertThat(GeographyPrior.of(GeographyIndex.PRICE_LEVEL)).isEqualTo(GeographyPrior.of(0.42, 0.20));
    }

    @ParameterizedTest
    @CsvSource({"-10, 1e-6", "10, 10", "0, 0.1"})
    void bothBoundsAreTaken(double mean, double sd) {
        assertThat(GeographyPrior.of(mean, sd).mean()).isEqualTo(mean);
        assertThat(GeographyPrior.of(mean, sd).sd()).isEqualTo(sd);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0000001, 0.1",
        "-10.0000001, 0.1",
        "NaN, 0.1",
        "0.1, 0",
        "0.1, 9.9e-7",
        "0.1, 10.0000001",
        "0.1, NaN"
    })
    void otherNumbersAreRefused(double mean, double sd) {
        assertThatThrownBy(() -> GeographyPrior.of(mean, sd)).hasMessageContaining("is outside");
    }

    @Test
    void jsonIsTheSameInBothGenerations() {
        assertThat(JsonTrip.bothWays(GeographyPrior.of(0.16, 0.1), GeographyPrior.class))
                .isEqualTo("{\"mean\":0.16,\"sd\":0.1}");
        assertThat(JsonTrip.bothWays(new IndexFigure(0.06, 2023, "World Bank"), IndexFigure.class))
                .isEqualTo("{\"value\":0.06,\"year\":2023,\"source\":\"World Bank\"}");
        for (GeographyIndex index : GeographyIndex.values()) {
            assertThat(JsonTrip.bothWays(index, GeographyIndex.class)).isEqualTo('"' + index.word() + '"');
        }
    }
}
