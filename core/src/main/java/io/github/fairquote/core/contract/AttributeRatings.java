package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The stars by attribute that a client may give beside the whole. Every one may be missing.
 *
 * <p>How a platform weighs them is not published. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"skills", "quality", "availability", "deadlines", "communication", "cooperation"})
public abstract class AttributeRatings {

    AttributeRatings() {}

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
    static AttributeRatings fromJson(ImmutableAttributeRatings.Json json) {
        return ImmutableAttributeRatings.fromJson(json);
    }

    /**
     * For skills.
     *
     * @return the rating, if given
     */
    @JsonProperty
    public abstract Optional<StarRating> skills();

    /**
     * For the quality of the work.
     *
     * @return the rating, if given
     */
    @JsonProperty
    public abstract Optional<StarRating> quality();

    /**
     * For availability.
     *
     * @return the rating, if given
     */
    @JsonProperty
    public abstract Optional<StarRating> availability();

    /**
     * For keeping to the schedule.
     *
     * @return the rating, if given
     */
    @JsonProperty
    public abstract Optional<StarRating> deadlines();

    /**
     * For communication.
     *
     * @return the rating, if given
     */
    @JsonProperty
    public abstract Optional<StarRating> communication();

    /**
     * For cooperation.
     *
     * @return the rating, if given
     */
    @JsonProperty
    public abstract Optional<StarRating> cooperation();

    /**
     * The ratings that were given.
     *
     * @return at most six, in the order of the attributes above
     */
    public final List<StarRating> given() {
        return Stream.of(skills(), quality(), availability(), deadlines(), communication(), cooperation())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Builds ratings; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableAttributeRatings.Builder {
        Builder() {}
    }
}
