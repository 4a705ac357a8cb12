package io.github.fairquote.pricing.effort;

/** Bounds, mean and variance of hours; they add up for independent tasks. */
record Moments(double low, double mean, double variance, double high) {
    static final Moments NONE = new Moments(0, 0, 0, 0);

    static Moments of(ThreePointHours hours) {
        return new Moments(hours.low(), hours.expected(), hours.variance(), hours.high());
    }

    Moments plus(Moments other) {
        return new Moments(low + other.low, mean + other.mean, variance + other.variance, high + other.high);
    }
}
