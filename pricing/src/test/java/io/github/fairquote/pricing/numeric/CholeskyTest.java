package io.github.fairquote.pricing.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CholeskyTest {
    @Test
    void solvesAndInvertsByHand() {
        Cholesky factor = Cholesky.of(new double[][] {{4, 2}, {2, 10}});

        assertThat(factor.solve(new double[] {8, 22})).containsExactly(new double[] {1, 2}, within(1e-15));
        assertThat(factor.inverse()[0]).containsExactly(new double[] {10 / 36.0, -2 / 36.0}, within(1e-15));
        assertThat(factor.inverse()[1]).containsExactly(new double[] {-2 / 36.0, 4 / 36.0}, within(1e-15));
    }

    @Test
    void readsTheUpperTriangleOnly() {
        Cholesky factor = Cholesky.of(new double[][] {{4, 2}, {Double.NaN, 10}});

        assertThat(factor.solve(new double[] {8, 22})).containsExactly(new double[] {1, 2}, within(1e-15));
    }

    @Test
    void anEmptyMatrixHasAnEmptyInverse() {
        Cholesky factor = Cholesky.of(new double[0][0]);

        assertThat(factor.inverse()).isEmpty();
        assertThat(factor.solve(new double[0])).isEmpty();
    }

    @Test
    void refusesWhatIsNotPositiveDefinite() {
        assertThatThrownBy(() -> Cholesky.of(new double[][] {{1, 1}, {1, 1}}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("the matrix is not positive definite: pivot 1 is 0.0");
        assertThatThrownBy(() -> Cholesky.of(new double[][] {{Double.NaN}})).isInstanceOf(ArithmeticException.class);
    }
}
