package io.github.fairquote.pricing.quote;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * The general and a specialised profile side by side. Quotes of the specialised one that are not above those of the general one say so
 * with a warning coded NOT_ABOVE_GENERAL. Immutable and thread-safe.
 *
 * @param general the quotes of the general profile
 * @param specialized the quotes of the specialised profile
 */
@JsonPropertyOrder({"general", "specialized"})
public record ProfileQuotes(HourlyQuotes general, HourlyQuotes specialized) {
    /** Checks that nothing is null. */
    public ProfileQuotes {
        Objects.requireNonNull(general, "general");
        Objects.requireNonNull(specialized, "specialized");
    }
}
