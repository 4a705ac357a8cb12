package io.github.fairquote.pricing.design;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import java.util.Optional;

/** A sign of standing that a profile shows, on the scale on which it moves the logarithm of a rate. */
public enum Signal {
    /** Percentage points of job success. */
    JOB_SUCCESS(0.008, 0.004),
    /** {@code ln(1 + reviews)}. */
    REVIEWS(0.03, 0.01),
    /** Stars. */
    STARS(0.05, 0.05);

    /** What a sample without the signal has in its place. */
    public static final double ABSENT = Double.NaN;

    private final double slope;
    private final double slopeSd;

    Signal(double slope, double slopeSd) {
        this.slope = slope;
        this.slopeSd = slopeSd;
    }

    /** The expected rise of the log rate per unit, before data. */
    public double slope() {
        return slope;
    }

    /** The standard deviation of {@link #slope()}. */
    public double slopeSd() {
        return slopeSd;
    }

    /** The signal among the three, or {@link #ABSENT}. */
    public double in(Optional<JobSuccessScore> jobSuccess, Optional<Integer> reviews, Optional<StarRating> stars) {
        return switch (this) {
            case JOB_SUCCESS -> jobSuccess.map(s -> s.percent().doubleValue()).orElse(ABSENT);
            case REVIEWS -> reviews.map(n -> StrictMath.log1p(n)).orElse(ABSENT);
            case STARS -> stars.map(StarRating::asDouble).orElse(ABSENT);
        };
    }
}
