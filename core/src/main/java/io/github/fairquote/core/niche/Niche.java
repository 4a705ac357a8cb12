package io.github.fairquote.core.niche;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;
import java.util.Optional;

/**
 * A niche: a service, optionally for one industry, such as {@code insurance/lead-generation} or {@code data-engineering}.
 *
 * <p>Both parts are kept in their canonical form, lower case with hyphens, so that {@code Data Engineering} and
 * {@code data-engineering} are the same niche. Written to JSON as its text form.
 *
 * @param industry the clients' industry, if the niche has one; at most 60 characters, no slash
 * @param service the service, at most 60 characters, no slash
 */
public record Niche(Optional<String> industry, String service) implements Comparable<Niche> {
    private static final int PART_LIMIT = 60;

    /**
     * Checks the parts and brings them to their canonical form.
     *
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or BAD_TAG
     */
    public Niche {
        Objects.requireNonNull(industry, "industry");
        Objects.requireNonNull(service, "service");
        industry = industry.map(text -> canonical("industry", text));
        service = canonical("service", service);
    }

    /**
     * A service for any industry.
     *
     * @param service the service
     * @return the niche
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or BAD_TAG
     */
    public static Niche ofService(String service) {
        return new Niche(Optional.empty(), service);
    }

    /**
     * A service for one industry.
     *
     * @param industry the industry
     * @param service the service
     * @return the niche
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or BAD_TAG
     */
    public static Niche of(String industry, String service) {
        return new Niche(Optional.of(Objects.requireNonNull(industry, "industry")), service);
    }

    /**
     * Reads the text form.
     *
     * @param text {@code service} or {@code industry/service}
     * @return the niche
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or BAD_TAG
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Niche parse(String text) {
        int slash = Objects.requireNonNull(text, "text").indexOf('/');
        return slash < 0 ? ofService(text) : of(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(Niche other) {
        return toString().compareTo(other.toString());
    }

    /** The text form: {@code service} or {@code industry/service}. */
    @Override
    @JsonValue
    public String toString() {
        return industry.map(i -> i + "/" + service).orElse(service);
    }

    private static String canonical(String name, String text) {
        Check.that(text.indexOf('/') < 0, ProblemCode.BAD_TAG, name, "holds a slash: " + Quoted.of(text));
        return Check.tag(name, text, PART_LIMIT);
    }
}
