package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * A badge that the platform gives, from the first to the rarest. Having none is an empty {@code Optional}.
 *
 * <p>The criteria are dated policy, not part of this type; shares are the platform's own words of July 2020.
 */
public enum TalentBadge {
    /** For newcomers without a score who show promise. */
    @JsonProperty("rising-talent")
    RISING_TALENT,
    /** The top tenth: a high score held over months. */
    @JsonProperty("top-rated")
    TOP_RATED,
    /** The top 3 %: Top Rated with high earnings and a large contract. */
    @JsonProperty("top-rated-plus")
    TOP_RATED_PLUS,
    /** The top 1 %: screened by people, by invitation only. */
    @JsonProperty("expert-vetted")
    EXPERT_VETTED;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case with hyphens, such as {@code top-rated}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
