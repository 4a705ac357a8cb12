package io.github.fairquote.pricing.numeric;

/** The beta distribution with both shapes at least 1, as estimates of effort have it. */
public final class BetaDistribution {
    private static final int HALVINGS = 200;
    private static final double SETTLED = 1e-15;
    private static final double TINY = 1e-300;
    private static final double STIRLING_FROM = 15;

    private BetaDistribution() {}

    /**
     * Distribution function {@code I_x(a, b)} for {@code x} in [0, 1], to about 1e-13: the continued fraction 8.17.22 of the
     * DLMF by Lentz's method, on the side where it settles fast.
     */
    public static double cdf(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        return x < (a + 1) / (a + b + 2) ? lower(x, a, b) : 1 - lower(1 - x, b, a);
    }

    /** Inverse of {@link #cdf} for {@code p} in (0, 1), by halving: slow and certain. */
    public static double quantile(double p, double a, double b) {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (cdf(middle, a, b) < p) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Logarithm of the gamma function for {@code x > 0}, to about 1e-14: Stirling's series, shifted to where it settles. */
    static double logGamma(double x) {
        double shift = 0;
        double at = x;
        while (at < STIRLING_FROM) {
            shift += StrictMath.log(at);
            at++;
        }
        double square = 1 / (at * at);
        double series =
                (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0 - square / 1188.0))))
                        / at;
        return (at - 0.5) * StrictMath.log(at) - at + StrictMath.log(2 * StrictMath.PI) / 2 + series - shift;
    }

    private static double lower(double x, double a, double b) {
        double front = a * StrictMath.log(x) + b * StrictMath.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
        return StrictMath.exp(front) * fraction(x, a, b) / a;
    }

    /** The products of even and odd steps come to 1, so that this ends. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        double change = 0;
        for (int m = 1; Math.abs(change - 1) > SETTLED; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= c * d;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            change = c * d;
            value *= change;
        }
        return value;
    }

    /** A divisor that is never zero, and otherwise what it was. */
    private static double away(double value) {
        return value + TINY;
    }
}
