package io.github.fairquote.pricing.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Sizes below, at and beyond the panel of four, multiples of it and not. */
class CholeskyProperties {
    @Property(tries = 200)
    void theInverseTimesTheMatrixIsTheIdentity(@ForAll @IntRange(min = 1, max = 23) int n, @ForAll long seed) {
        double[][] matrix = positiveDefinite(n, seed);
        double[][] inverse = Cholesky.of(copy(matrix)).inverse();

        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertThat(dot(inverse[i], matrix[j])).isCloseTo(i == j ? 1 : 0, within(1e-9));
                assertThat(inverse[i][j]).isEqualTo(inverse[j][i]);
            }
        }
    }

    @Property(tries = 200)
    void theSolutionFitsTheEquations(@ForAll @IntRange(min = 1, max = 23) int n, @ForAll long seed) {
        double[][] matrix = positiveDefinite(n, seed);
        double[] right = new Random(~seed).doubles(n, -1, 1).toArray();
        double[] solution = Cholesky.of(copy(matrix)).solve(right);

        for (int i = 0; i < n; i++) {
            assertThat(dot(matrix[i], solution)).isCloseTo(right[i], within(1e-9));
        }
    }

    private static double[][] positiveDefinite(int n, long seed) {
        Random random = new Random(seed);
        double[][] root = new double[n][n];
        Arrays.setAll(root, i -> random.doubles(n, -1, 1).toArray());
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                matrix[i][j] = dot(root[i], root[j]) + (i == j ? 0.1 : 0);
            }
        }
        return matrix;
    }

    private static double[][] copy(double[][] matrix) {
        return Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
