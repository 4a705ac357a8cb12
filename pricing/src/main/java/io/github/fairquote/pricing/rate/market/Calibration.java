package io.github.fairquote.pricing.rate.market;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.pricing.design.SampleTable;
import io.github.fairquote.pricing.numeric.IndexSort;
import io.github.fairquote.pricing.rate.fit.RobustFit;
import java.util.Arrays;

/**
 * Quantiles of the error that the model really makes: of studentised leave-one-out residuals, not of an assumed distribution.
 *
 * <p>Twenty pseudo residuals at the mid-quantiles of Student t hold small samples. Equal residuals are merged before
 * interpolating, so that weight 2 and the sample twice agree. Kept as a table in steps of 0.005; between steps linear.
 */
public final class Calibration {
    /** The lowest probability with a quantile; the highest is 1 less it. */
    public static final double LOWEST = 0.05;

    private static final int STEPS_PER_UNIT = 200;
    /** Errors no further apart are equal but for rounding; taken for different ones, they would move a quantile by up to 0.5 %. */
    private static final double TIE = 1e-9;

    private static final double MOST_LEVERAGE = 0.98;

    private final double[] table = new double[STEPS_PER_UNIT + 1];

    private Calibration(CalibrationErrors errors) {
        int[] order = IndexSort.byValue(errors.error);
        double[] knots = new double[order.length];
        double[] mass = new double[order.length];
        int size = 0;
        for (int i : order) {
            if (errors.weight[i] > 0) {
                if (size == 0 || errors.error[i] - knots[size - 1] > TIE) {
                    knots[size++] = errors.error[i];
                }
                mass[size - 1] += errors.weight[i];
            }
        }
        fill(knots, mass, size);
    }

    private Calibration(Calibration shape, double shift) {
        Arrays.setAll(table, i -> shape.table[i] + shift);
    }

    /** The calibration by given errors. */
    static Calibration of(CalibrationErrors errors) {
        return new Calibration(errors);
    }

    /** The calibration by the leave-one-out residuals of a finished fit. */
    static Calibration of(RobustFit fit) {
        SampleTable rows = fit.table;
        CalibrationErrors errors = new CalibrationErrors(rows.rows());
        for (int profile = 0; profile < rows.profiles(); profile++) {
            double error = fit.error(profile);
            double spread = fit.variance(profile) / fit.error();
            for (int row = rows.firstRow[profile]; row < rows.firstRow[profile + 1]; row++) {
                double residual = fit.residual(row);
                double leverage = fit.weight(row) / rows.weight[row] * spread;
                double rest = 1 - Math.min(leverage, MOST_LEVERAGE);
                double standardised = residual / rest / StrictMath.sqrt(error + fit.variance(profile) / rest);
                double distance = residual / StrictMath.sqrt(error);
                errors.set(row, standardised, distance, rows.weight[row], fit.fakeShare());
            }
        }
        return of(errors);
    }

    /** The quantile of 0.5. */
    public double middle() {
        return table[STEPS_PER_UNIT / 2];
    }

    /** The same quantiles, shifted so that the middle is that of another calibration. */
    Calibration centredLike(Calibration other) {
        return new Calibration(this, other.middle() - middle());
    }

    /**
     * The quantile of the standardised error.
     *
     * @throws io.github.fairquote.core.result.InvalidValueException NUMBER_OUT_OF_RANGE outside [0.05, 0.95]
     */
    public double quantile(double probability) {
        Check.inRange("quantile", probability, LOWEST, 1 - LOWEST);
        double at = probability * STEPS_PER_UNIT;
        int nearest = (int) StrictMath.rint(at);
        if (Math.abs(at - nearest) < 1e-9) {
            return table[nearest];
        }
        int below = (int) at;
        return table[below] + (at - below) * (table[below + 1] - table[below]);
    }

    /** Each residual stands at the middle of its own weight; between two, and only there, a quantile is interpolated. */
    private void fill(double[] knots, double[] mass, int size) {
        double total = 0;
        for (int i = 0; i < size; i++) {
            total += mass[i];
        }
        double reached = 0;
        int next = 0;
        double at = 0;
        double before = 0;
        for (int step = 0; step < table.length; step++) {
            double wanted = step / (double) STEPS_PER_UNIT;
            while (next < size && (reached + 0.5 * mass[next]) / total <= wanted) {
                before = (reached + 0.5 * mass[next]) / total;
                reached += mass[next++];
            }
            if (next == 0 || next == size) {
                table[step] = knots[next == 0 ? 0 : size - 1];
            } else {
                at = (reached + 0.5 * mass[next]) / total;
                double part = (wanted - before) / (at - before);
                table[step] = knots[next - 1] + part * (knots[next] - knots[next - 1]);
            }
        }
    }
}
