package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * How well a freelancer commands a language, by the four words that the platforms use, from least to most.
 *
 * <p>No platform publishes how its words map to the levels of the Common European Framework, so neither does this type.
 */
public enum LanguageLevel {
    /** Simple messages in writing. */
    @JsonProperty("basic")
    BASIC,
    /** Talks about work with some effort. */
    @JsonProperty("conversational")
    CONVERSATIONAL,
    /** Works in the language without effort. */
    @JsonProperty("fluent")
    FLUENT,
    /** A first language, or as good as one; platforms say native or bilingual. */
    @JsonProperty("native")
    NATIVE;

    /**
     * The word used in JSON.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
