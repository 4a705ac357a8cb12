package io.github.fairquote.pricing.sample;

import io.github.fairquote.pricing.sample.read.FormatRules;

/** What formats say, for the tests of readers. */
public final class Formats {
    private Formats() {}

    public static FormatRules defaults() {
        return SampleFormat.withDefaults().rules();
    }
}
