package io.github.fairquote.pricing.numeric;

/**
 * The factor {@code U} of a symmetric positive definite matrix {@code A = U'U}: solves with it, and inverts it.
 *
 * <p>Our own rather than EJML's: the jars of EJML 0.46.1 carry neither a module descriptor nor an
 * {@code Automatic-Module-Name}, so a published module would depend on names derived from file names; they also weigh 730 KB
 * where this is a page. Every inner loop adds multiples of four rows to a row at equal columns: contiguous, vectorised by the
 * JIT without changing a bit (no sum is reordered), and light on memory traffic.
 */
public final class Cholesky {
    private static final int PANEL = 4;

    private final double[][] u;
    private final int n;
    private final double[] factors = new double[PANEL];

    private Cholesky(double[][] u) {
        this.u = u;
        this.n = u.length;
    }

    /**
     * Factors a matrix in place; only its upper triangle is read.
     *
     * @throws ArithmeticException if the matrix is not positive definite in double precision
     */
    public static Cholesky of(double[][] matrix) {
        Cholesky factor = new Cholesky(matrix);
        int n = matrix.length;
        for (int panel = 0; panel < n; panel += PANEL) {
            int end = Math.min(panel + PANEL, n);
            for (int row = panel; row < end; row++) {
                factor.subtract(panel, row, row);
                factor.finish(row);
            }
            for (int row = end; row < n; row++) {
                factor.subtract(panel, end, row);
            }
        }
        return factor;
    }

    /** The solution {@code x} of {@code A x = b}. */
    public double[] solve(double[] b) {
        double[] x = b.clone();
        for (int row = 0; row < n; row++) {
            x[row] /= u[row][row];
            for (int k = row + 1; k < n; k++) {
                x[k] -= x[row] * u[row][k];
            }
        }
        for (int row = n - 1; row >= 0; row--) {
            double rest = x[row];
            for (int k = row + 1; k < n; k++) {
                rest -= u[row][k] * x[k];
            }
            x[row] = rest / u[row][row];
        }
        return x;
    }

    /** The whole inverse of {@code A}, symmetric to the bit. */
    public double[][] inverse() {
        double[][] w = inverseOfTransposedFactor();
        double[][] inverse = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int k = row; k < n; k += PANEL) {
                int rows = Math.min(PANEL, n - k);
                for (int q = 0; q < rows; q++) {
                    factors[q] = w[k + q][row];
                }
                add(inverse[row], w, k, rows, 0, row + 1);
            }
            for (int column = 0; column < row; column++) {
                inverse[column][row] = inverse[row][column];
            }
        }
        return inverse;
    }

    /** The lower triangular {@code W} with {@code U'W = I}, so that the inverse of {@code A} is {@code W'W}. */
    private double[][] inverseOfTransposedFactor() {
        double[][] w = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int k = 0; k < row; k += PANEL) {
                int rows = Math.min(PANEL, row - k);
                for (int q = 0; q < rows; q++) {
                    factors[q] = -u[k + q][row];
                }
                add(w[row], w, k, rows, 0, k + rows);
            }
            w[row][row] = 1;
            for (int column = 0; column <= row; column++) {
                w[row][column] /= u[row][row];
            }
        }
        return w;
    }

    /** Takes from a row what the finished rows {@code from} to {@code to - 1} explain of it. */
    private void subtract(int from, int to, int row) {
        for (int k = from; k < to; k++) {
            factors[k - from] = -u[k][row];
        }
        add(u[row], u, from, to - from, row, n);
    }

    private void finish(int row) {
        double pivot = u[row][row];
        if (!(pivot > 0)) {
            throw new ArithmeticException("the matrix is not positive definite: pivot " + row + " is " + pivot);
        }
        double root = StrictMath.sqrt(pivot);
        for (int k = row; k < n; k++) {
            u[row][k] /= root;
        }
    }

    /** Adds to the columns {@code start} to {@code end - 1} of a row those of other rows, each times its factor. */
    private void add(double[] target, double[][] source, int from, int rows, int start, int end) {
        if (rows == PANEL) {
            addFour(target, source, from, start, end);
            return;
        }
        for (int q = 0; q < rows; q++) {
            double factor = factors[q];
            double[] row = source[from + q];
            for (int i = start; i < end; i++) {
                target[i] += factor * row[i];
            }
        }
    }

    private void addFour(double[] target, double[][] source, int from, int start, int end) {
        double a = factors[0];
        double b = factors[1];
        double c = factors[2];
        double d = factors[3];
        double[] first = source[from];
        double[] second = source[from + 1];
        double[] third = source[from + 2];
        double[] fourth = source[from + 3];
        for (int i = start; i < end; i++) {
            target[i] += a * first[i] + b * second[i] + (c * third[i] + d * fourth[i]);
        }
    }
}
