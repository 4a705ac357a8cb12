package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.pricing.sample.RateSample;
import java.util.List;
import java.util.Locale;

/**
 * Rows to learn from and rows to be judged by.
 *
 * @param set the data set
 * @param kind what is special about the training rows
 * @param size how many of them were asked for
 * @param repeat which repetition it is
 * @param training the rows to learn from
 * @param test the rows to be judged by, none of them among the others
 */
record Split(String set, Kind kind, int size, int repeat, List<RateSample> training, List<RateSample> test) {
    /** What is special about the training rows. */
    enum Kind {
        /** Drawn by chance. */
        PLAIN("n = "),
        /** None is from the countries of the test rows. */
        UNSEEN("countries unseen in training, n up to "),
        /** A tenth of the rates is replaced by 999. */
        TENTH_JUNK("10 % of the rates replaced by 999, n = "),
        /** Three tenths of the rates are replaced by 999. */
        JUNK("30 % of the rates replaced by 999, n = ");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** The table that it belongs to. */
    String title() {
        return kind.words + size;
    }

    /** A name that no other split has. */
    String key() {
        return set + "-" + kind.name().toLowerCase(Locale.ROOT) + "-" + size + "-" + repeat;
    }
}
