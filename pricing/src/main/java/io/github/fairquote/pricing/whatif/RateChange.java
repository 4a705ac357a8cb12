package io.github.fairquote.pricing.whatif;

import io.github.fairquote.pricing.rate.RateComparison;
import io.github.fairquote.pricing.rate.RateQuery;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing that could be otherwise, and what that does to the fair rate. Immutable and thread-safe.
 *
 * @param kind what would change
 * @param from what it is now; {@code not stated} if nothing is stated
 * @param to what it would be
 * @param query the freelancer after the change
 * @param comparison the estimates before and after
 */
public record RateChange(Kind kind, String from, String to, RateQuery query, RateComparison comparison) {
    /** What can change. */
    public enum Kind {
        /** The country in which the freelancer lives. */
        COUNTRY,
        /** The niche. */
        NICHE,
        /** The level. */
        LEVEL,
        /** One more skill. */
        SKILL,
        /** The job success score. */
        JOB_SUCCESS,
        /** The number of reviews. */
        REVIEWS,
        /** The mean rating. */
        STARS,
        /** Another profile as a whole. */
        PROFILE;

        /**
         * The kind in words.
         *
         * @return lower case, such as {@code job success}
         */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Checks that nothing is null. */
    public RateChange {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(comparison, "comparison");
    }

    /**
     * By what the typical rate is multiplied.
     *
     * @return a finite number above 0
     */
    public double factor() {
        return comparison.factor();
    }
}
