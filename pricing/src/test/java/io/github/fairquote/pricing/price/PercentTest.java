package io.github.fairquote.pricing.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.pricing.JsonTrip;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PercentTest {
    @Test
    void isAPartOfAWhole() {
        assertThat(Percent.of("12.50")).isEqualTo(Percent.of("12.5")).hasToString("12.5 %");
        assertThat(Percent.of("12.5").asProportion()).isEqualByComparingTo("0.125");
        assertThat(Percent.of("0.00")).isEqualTo(Percent.ZERO);
        assertThat(Percent.of("100")).hasToString("100 %").isGreaterThan(Percent.of("99.9999"));
        assertThat(JsonTrip.bothWays(Percent.of("10"), Percent.class)).isEqualTo("10");
    }

    @Test
    void refusesWhatIsNone() {
        assertThatThrownBy(() -> Percent.of("-1")).hasMessage("percent is outside [0, 100]: -1");
        assertThatThrownBy(() -> Percent.of("100.0001")).hasMessageContaining("outside");
        assertThatThrownBy(() -> Percent.of(new BigDecimal("0.00001"))).hasMessageContaining("more than 4 decimals");
    }
}
