package io.github.fairquote.pricing.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    private static final Features SQL = new Features(new int[] {1}, new double[] {0});

    @Test
    void equalityIsByContent() {
        assertThat(SQL).isEqualTo(new Features(new int[] {1}, new double[] {0}));
        assertThat(SQL).hasSameHashCodeAs(new Features(new int[] {1}, new double[] {0}));
        assertThat(SQL)
                .isNotEqualTo(new Features(new int[] {1}, new double[] {0.5}))
                .isNotEqualTo(Features.NONE);
        assertThat((Object) SQL).isNotEqualTo("sql");
    }

    @Test
    void skillsComeBeforeStandingInTheirOrder() {
        Features more = new Features(new int[] {1, 2}, new double[] {-1});
        Features better = new Features(new int[] {1}, new double[] {3});

        assertThat(Stream.of(more, better, SQL, Features.NONE).sorted().toList())
                .isEqualTo(List.of(Features.NONE, SQL, better, more));
    }
}
