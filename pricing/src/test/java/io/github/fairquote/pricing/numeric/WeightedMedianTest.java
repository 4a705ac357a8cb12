package io.github.fairquote.pricing.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightedMedianTest {
    private static final double[] ONES = {1, 1, 1, 1};

    @Test
    void ofAnOddNumberBothAreTheMiddleOne() {
        assertThat(WeightedMedian.lower(new double[] {9, 1, 5}, new double[] {1, 1, 1}))
                .isEqualTo(5);
        assertThat(WeightedMedian.middle(new double[] {9, 1, 5}, new double[] {1, 1, 1}))
                .isEqualTo(5);
    }

    @Test
    void ofAnEvenNumberOneTakesTheLowerAndOneTheMean() {
        assertThat(WeightedMedian.lower(new double[] {7, 1, 5, 2}, ONES)).isEqualTo(2);
        assertThat(WeightedMedian.middle(new double[] {7, 1, 5, 2}, ONES)).isEqualTo(3.5);
    }

    @Test
    void weightIsNumber() {
        assertThat(WeightedMedian.middle(new double[] {1, 5, 9}, new double[] {1, 1, 2}))
                .isEqualTo(7);
        assertThat(WeightedMedian.middle(new double[] {1, 5, 9, 9}, ONES)).isEqualTo(7);
        assertThat(WeightedMedian.lower(new double[] {1, 5, 9}, new double[] {1, 1, 2}))
                .isEqualTo(5);
        assertThat(WeightedMedian.middle(new double[] {1, 5}, new double[] {1, 1e6}))
                .isEqualTo(5);
    }

    @Test
    void ofOneValueBothAreThatValue() {
        assertThat(WeightedMedian.lower(new double[] {3}, new double[] {0.5})).isEqualTo(3);
        assertThat(WeightedMedian.middle(new double[] {3}, new double[] {0.5})).isEqualTo(3);
    }
}
