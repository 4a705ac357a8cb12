package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a client said about a contract at its end. Each part may be missing, but not all of them.
 *
 * <p>Private parts are usually unknown to the freelancer: unknown is empty, never a middling value. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"givenOn", "stars", "attributes", "text", "recommendation", "reason"})
public abstract class Feedback {

    Feedback() {}

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
    static Feedback fromJson(ImmutableFeedback.Json json) {
        return ImmutableFeedback.fromJson(json);
    }

    /**
     * When it was given.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate givenOn();

    /**
     * The public rating of the whole.
     *
     * @return the stars, if given
     */
    @JsonProperty
    public abstract Optional<StarRating> stars();

    /**
     * The public ratings by attribute.
     *
     * @return the ratings, if any is given
     */
    @JsonProperty
    public abstract Optional<AttributeRatings> attributes();

    /**
     * The public words.
     *
     * @return at most 5,000 UTF-16 units; lines are allowed; if given
     */
    @JsonProperty
    public abstract Optional<String> text();

    /**
     * How likely the client would recommend the freelancer, in private.
     *
     * @return the answer in [0, 10], if known
     */
    @JsonProperty
    public abstract Optional<Integer> recommendation();

    /**
     * Why the contract ended, in private.
     *
     * @return the reason, if known
     */
    @JsonProperty
    public abstract Optional<EndReason> reason();

    @Value.Check
    final void check() {
        text().ifPresent(text -> Check.prose("text", text, 5_000));
        recommendation().ifPresent(n -> Check.inRange("recommendation", n, 0, 10));
        Check.that(
                saysSomething(),
                ProblemCode.MISSING_VALUE,
                "stars",
                "is missing, and so is every other part: no feedback is an empty Optional");
    }

    private boolean saysSomething() {
        return Stream.of(stars(), attributes(), text(), recommendation(), reason())
                .anyMatch(Optional::isPresent);
    }

    /** Builds feedback; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
