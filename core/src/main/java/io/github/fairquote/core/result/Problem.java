package io.github.fairquote.core.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.internal.ValueStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong, or worth a look, at one place of an input: stable code, message for people, location and facts.
 *
 * <p>Facts are named strings; the usual names are {@code suggestion}, {@code value}, {@code expected}, {@code actual},
 * {@code limit} and {@code name}. Messages are one line of at most 500 UTF-16 units and are not for parsing. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"code", "severity", "message", "location", "facts"})
public abstract class Problem {
    /** The name of the fact that holds a proposed correction. */
    public static final String SUGGESTION = "suggestion";

    Problem() {}

    /**
     * An error without further facts.
     *
     * @param code the code
     * @param message the message; made one line of at most 500 units
     * @param location the place
     * @return the problem
     */
    public static Problem error(ProblemCode code, String message, Location location) {
        return builder().code(code).message(message).location(location).build();
    }

    /**
     * A warning without further facts.
     *
     * @param code the code
     * @param message the message; made one line of at most 500 units
     * @param location the place
     * @return the problem
     */
    public static Problem warning(ProblemCode code, String message, Location location) {
        return builder()
                .code(code)
                .severity(Severity.WARNING)
                .message(message)
                .location(location)
                .build();
    }

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Problem fromJson(ImmutableProblem.Json json) {
        return ImmutableProblem.fromJson(json);
    }

    /**
     * What is wrong, as a stable code.
     *
     * @return the code
     */
    @JsonProperty
    public abstract ProblemCode code();

    /**
     * How much it matters.
     *
     * @return the severity; {@link Severity#ERROR} unless set
     */
    @Value.Default
    @JsonProperty
    public Severity severity() {
        return Severity.ERROR;
    }

    /**
     * What is wrong, in words.
     *
     * @return one line of at most 500 UTF-16 units
     */
    @JsonProperty
    public abstract String message();

    /**
     * Where it is wrong.
     *
     * @return the place
     */
    @JsonProperty
    public abstract Location location();

    /**
     * The facts behind the message, by name.
     *
     * @return the facts in the order given; empty if there are none
     */
    @JsonProperty
    public abstract Map<String, String> facts();

    /**
     * The proposed correction.
     *
     * @return the fact named {@code suggestion}, if there is one
     */
    public final Optional<String> suggestion() {
        return Optional.ofNullable(facts().get(SUGGESTION));
    }

    /**
     * Whether this is an error.
     *
     * @return true for {@link Severity#ERROR}
     */
    @JsonIgnore
    public final boolean isError() {
        return severity() == Severity.ERROR;
    }

    @Value.Check
    final Problem bounded() {
        String clean = Quoted.message(message());
        return clean.equals(message())
                ? this
                : builder()
                        .code(code())
                        .severity(severity())
                        .message(clean)
                        .location(location())
                        .putAllFacts(facts())
                        .build();
    }

    /** The problem on one line: {@code CODE place: message}; not for parsing. */
    @Override
    public final String toString() {
        String place = location().toString();
        return code() + (place.isEmpty() ? "" : " " + place) + ": " + message();
    }

    /** Builds problems; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableProblem.Builder {
        Builder() {}
    }
}
