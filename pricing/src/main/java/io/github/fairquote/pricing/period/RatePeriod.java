package io.github.fairquote.pricing.period;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For how much time an amount is paid. */
public enum RatePeriod {
    /** An hour. */
    @JsonProperty("hour")
    HOUR("hourly"),
    /** A working day. */
    @JsonProperty("day")
    DAY("daily"),
    /** A calendar month. */
    @JsonProperty("month")
    MONTH("monthly"),
    /** A year. */
    @JsonProperty("year")
    YEAR("yearly");

    private final String adverb;

    RatePeriod(String adverb) {
        this.adverb = adverb;
    }

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The period of a word.
     *
     * @param word the word, of any case: {@code hour}, {@code hourly} and so on, or {@code annual}
     * @return the period, if there is one of that word
     */
    public static Optional<RatePeriod> ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("annual")
                ? Optional.of(YEAR)
                : Arrays.stream(values())
                        .filter(period -> period.word().equals(lower) || period.adverb.equals(lower))
                        .findFirst();
    }
}
