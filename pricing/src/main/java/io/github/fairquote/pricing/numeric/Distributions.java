package io.github.fairquote.pricing.numeric;

/** The two distributions that the model stands on: Student t with five degrees of freedom, and the normal. */
public final class Distributions {
    /** Degrees of freedom of honest errors: tails heavy enough for real rates, light enough to have a variance. */
    public static final double STUDENT_DF = 5;

    /** Density of the Student t at zero: {@code 8 / (3 pi sqrt(5))}. */
    public static final double STUDENT_PEAK = 8 / (3 * StrictMath.PI * StrictMath.sqrt(STUDENT_DF));

    /** Density of the standard normal at zero: {@code 1 / sqrt(2 pi)}. */
    public static final double NORMAL_PEAK = 1 / StrictMath.sqrt(2 * StrictMath.PI);

    private static final int HALVINGS = 200;

    private Distributions() {}

    /** Density of the Student t: {@code peak (1 + t^2/5)^-3}; a plain power because five is odd. */
    public static double studentDensity(double t) {
        double base = 1 + t * t / STUDENT_DF;
        return STUDENT_PEAK / (base * base * base);
    }

    /** Distribution function of the Student t, by its closed form for five degrees of freedom. */
    public static double studentCdf(double t) {
        double angle = StrictMath.atan(t / StrictMath.sqrt(STUDENT_DF));
        double cos = StrictMath.cos(angle);
        return 0.5 + (angle + StrictMath.sin(angle) * cos * (1 + 2 * cos * cos / 3)) / StrictMath.PI;
    }

    /** Inverse of {@link #studentCdf}, by halving: slow and certain; called a score of times per fit. */
    public static double studentQuantile(double p) {
        if (p < 0.5) {
            return -studentQuantile(1 - p);
        }
        double low = 0;
        double high = 1;
        while (studentCdf(high) < p) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (studentCdf(middle) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /**
     * Quantile of the standard normal for {@code p} in (0, 1), to about 1e-15.
     *
     * <p>Halving on {@link #normalTail}: a few microseconds, no table of magic coefficients.
     */
    public static double normalQuantile(double p) {
        if (p < 0.5) {
            return -normalQuantile(1 - p);
        }
        double low = 0;
        double high = 40;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (normalTail(middle) > 1 - p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /**
     * Upper tail of the standard normal at {@code x >= 0}: the series of Marsaglia (2004) near the middle, the continued
     * fraction of Laplace far out.
     */
    public static double normalTail(double x) {
        return x < 3 ? 0.5 - normalDensity(x) * seriesNearMiddle(x) : normalDensity(x) / fractionFarOut(x);
    }

    private static double normalDensity(double x) {
        return NORMAL_PEAK * StrictMath.exp(-x * x / 2);
    }

    private static double seriesNearMiddle(double x) {
        double term = x;
        double sum = x;
        for (int i = 3; term > sum * 1e-17; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return sum;
    }

    private static double fractionFarOut(double x) {
        double value = x;
        for (int k = 120; k > 0; k--) {
            value = x + k / value;
        }
        return value;
    }
}
