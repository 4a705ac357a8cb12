package io.github.fairquote.pricing.sample;

import java.util.Locale;

/**
 * What a file of samples can tell about each of them, in the order of the documented header.
 *
 * <p>The header is {@code id,rate,currency,country,niche,level,skills,basis,date,weight,jss,reviews,stars}, in any order, matched
 * exactly; the first four are required, an empty field of the others means unknown. {@link #PERIOD} and {@link #TITLE} are read
 * only by formats that say how; samples have neither, so that they are never written.
 */
public enum SampleColumn {
    /** The caller's own name for the sample; one line of at most 200 characters, need not be unique. */
    ID(true),
    /** Money per hour as a plain decimal such as {@code 45.10}: no grouping, sign of currency, exponent or blanks. */
    RATE(true),
    /** The rate's currency, an ISO 4217 code such as {@code USD}. */
    CURRENCY(true),
    /** Where the freelancer lives, an ISO 3166-1 alpha-2 code such as {@code UA}. */
    COUNTRY(true),
    /** What the freelancer does: {@code service} or {@code industry/service}. */
    NICHE(false),
    /** How experienced the freelancer is, a word of the format's {@link LevelVocabulary}. */
    LEVEL(false),
    /** The skills, joined by the format's separator (a semicolon); blanks around one and empty ones are skipped. */
    SKILLS(false),
    /** {@code asked} (also if empty) or {@code paid}. */
    BASIS(false),
    /** The day of the observation, such as {@code 2026-11-23}, from 1970 to 2199. */
    DATE(false),
    /** How many observations the sample stands for, a plain decimal in (0, 10^6]; 1 if empty. */
    WEIGHT(false),
    /** The job success score in percent, in [0, 100] but not strictly between 0 and 1. */
    JSS(false),
    /** The number of reviews, an integer not below 0. */
    REVIEWS(false),
    /** The mean rating in [1, 5]. */
    STARS(false),
    /** For how much time the rate is paid, a word of {@link io.github.fairquote.pricing.period.RatePeriod}; an hour if empty. */
    PERIOD(false),
    /** A job title or headline from which a missing niche and level are taken. */
    TITLE(false);

    private final boolean required;

    SampleColumn(boolean required) {
        this.required = required;
    }

    /**
     * The column's name in the documented header, which is also its field in JSON Lines.
     *
     * @return the name in lower case
     */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether every sample must have it.
     *
     * @return true for id, rate, currency and country
     */
    public boolean isRequired() {
        return required;
    }

    /** Whether it is an attribute of a sample, not only something from which one is made. */
    boolean isAttribute() {
        return this != PERIOD && this != TITLE;
    }
}
