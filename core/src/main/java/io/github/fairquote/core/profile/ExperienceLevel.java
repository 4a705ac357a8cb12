package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How experienced a freelancer is, or a job asks for: the platforms' three levels and the executive level of surveys. */
public enum ExperienceLevel {
    /** Starting out; surveys say junior. */
    @JsonProperty("entry")
    ENTRY,
    /** Working on one's own; surveys say middle. */
    @JsonProperty("intermediate")
    INTERMEDIATE,
    /** Years of proof; surveys say senior. */
    @JsonProperty("expert")
    EXPERT,
    /** Leading others or whole functions; surveys say executive, director, head. */
    @JsonProperty("executive")
    EXECUTIVE;

    /**
     * The word used in JSON and tables.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
