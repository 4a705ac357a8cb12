package io.github.fairquote.pricing.reputation;

/**
 * By what asked rates differ with reputation among people who are alike otherwise, against a job success score of 95 %. An
 * association: nobody promises that a better reputation brings it. Immutable and thread-safe.
 *
 * @param multiplier the expected factor, above 0
 * @param low the factor below which 5 % of its distribution lie
 * @param high the factor above which 5 % of its distribution lie
 * @param banded the factor by the bands of the score instead of by one slope, {@code exp} of the expected logarithm, above 0; against a
 *     score of 92 %
 */
public record PriceEffect(double multiplier, double low, double high, double banded) {}
