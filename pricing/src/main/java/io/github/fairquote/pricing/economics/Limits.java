package io.github.fairquote.pricing.economics;

/** Bounds that the events share. */
final class Limits {
    static final int MOST = 100_000;
    static final int TEXT = 100;

    private Limits() {}
}
