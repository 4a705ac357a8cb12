package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What else a platform's page shows of a freelancer, as far as known. What is left out is unknown, not missing: say false or 0 of
 * what the page does not show. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "photo",
    "video",
    "linkedAccount",
    "portfolioItems",
    "employments",
    "educations",
    "certifications",
    "otherExperiences",
    "skillTests"
})
public abstract class ProfileContents {
    private static final int LIMIT = 1_000;

    ProfileContents() {}

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
    static ProfileContents fromJson(ImmutableProfileContents.Json json) {
        return ImmutableProfileContents.fromJson(json);
    }

    /**
     * Whether there is a photo.
     *
     * @return true or false, if known
     */
    @JsonProperty
    public abstract Optional<Boolean> photo();

    /**
     * Whether there is an introduction on video.
     *
     * @return true or false, if known
     */
    @JsonProperty
    public abstract Optional<Boolean> video();

    /**
     * Whether an account elsewhere is linked.
     *
     * @return true or false, if known
     */
    @JsonProperty
    public abstract Optional<Boolean> linkedAccount();

    /**
     * How many items the portfolio has.
     *
     * @return the number in [0, 1,000], if known
     */
    @JsonProperty
    public abstract Optional<Integer> portfolioItems();

    /**
     * How many employments are listed.
     *
     * @return the number in [0, 1,000], if known
     */
    @JsonProperty
    public abstract Optional<Integer> employments();

    /**
     * How many schools or degrees are listed.
     *
     * @return the number in [0, 1,000], if known
     */
    @JsonProperty
    public abstract Optional<Integer> educations();

    /**
     * How many certificates are listed.
     *
     * @return the number in [0, 1,000], if known
     */
    @JsonProperty
    public abstract Optional<Integer> certifications();

    /**
     * How many other experiences are listed.
     *
     * @return the number in [0, 1,000], if known
     */
    @JsonProperty
    public abstract Optional<Integer> otherExperiences();

    /**
     * How many of the platform's tests were passed.
     *
     * @return the number in [0, 1,000], if known
     */
    @JsonProperty
    public abstract Optional<Integer> skillTests();

    @Value.Check
    final void check() {
        count("portfolioItems", portfolioItems());
        count("employments", employments());
        count("educations", educations());
        count("certifications", certifications());
        count("otherExperiences", otherExperiences());
        count("skillTests", skillTests());
    }

    private static void count(String name, Optional<Integer> number) {
        number.ifPresent(n -> Check.inRange(name, n, 0, LIMIT));
    }

    /** Builds contents; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableProfileContents.Builder {
        Builder() {}
    }
}
