package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.niche.Niche;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One public rating as a profile shows it, without knowledge of the contract behind it. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"rating", "date", "client", "contract", "attributes", "text", "niche"})
public abstract class Review {

    Review() {}

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
    static Review fromJson(ImmutableReview.Json json) {
        return ImmutableReview.fromJson(json);
    }

    /**
     * The stars.
     *
     * @return the rating of the whole
     */
    @JsonProperty
    public abstract StarRating rating();

    /**
     * When it was given.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate date();

    /**
     * Who gave it.
     *
     * @return an identifier or name that tells clients apart, one line of at most 200 UTF-16 units; if known
     */
    @JsonProperty
    public abstract Optional<String> client();

    /**
     * For which contract it was given, so that nothing counts twice.
     *
     * @return the {@link ContractRecord#id()}, one line of at most 100 UTF-16 units; if known
     */
    @JsonProperty
    public abstract Optional<String> contract();

    /**
     * The ratings by attribute.
     *
     * @return the ratings, if any is shown
     */
    @JsonProperty
    public abstract Optional<AttributeRatings> attributes();

    /**
     * The words.
     *
     * @return at most 5,000 UTF-16 units; lines are allowed; if any are shown
     */
    @JsonProperty
    public abstract Optional<String> text();

    /**
     * What the work was about.
     *
     * @return the niche, if known
     */
    @JsonProperty
    public abstract Optional<Niche> niche();

    @Value.Check
    final void check() {
        client().ifPresent(id -> Check.line("client", id, 200));
        contract().ifPresent(id -> Check.line("contract", id, 100));
        text().ifPresent(text -> Check.prose("text", text, 5_000));
    }

    /** Builds reviews; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
