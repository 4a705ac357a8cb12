package io.github.fairquote.pricing.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodingTest {
    @Test
    void absentValuesComeFirst() {
        Comparator<Optional<String>> order = Coding.absentFirst();

        assertThat(order.compare(Optional.empty(), Optional.of("a"))).isNegative();
        assertThat(order.compare(Optional.of("a"), Optional.empty())).isPositive();
        assertThat(order.compare(Optional.empty(), Optional.empty())).isZero();
        assertThat(order.compare(Optional.of("a"), Optional.of("b"))).isNegative();
    }
}
