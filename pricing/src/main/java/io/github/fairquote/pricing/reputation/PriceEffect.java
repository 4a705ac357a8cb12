package io.github.fairquote.pricing.reputation;

/**
 * By what asked rates differ with reputation among people who are alike otherwise, against a job success score of 95 %. An
 * association: nobody promises that a better reputation brings it. Immutable and thread-safe.
 *
 * @param multiplier the expected factor, above 0
 * @param low the factor below which 5 % of its distribution lie
 * @param high the factor above which 5 % of its distribution lie
 */
public record PriceEffect(double multiplier, double low, double high) {}
