package io.github.fairquote.pricing.jobsuccess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.Problem;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * No score, and what is missing for one. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("unscored")
@JsonPropertyOrder({
    "date",
    "reason",
    "jobsMissing",
    "clientsMissing",
    "possible",
    "windows",
    "contracts",
    "assumptions",
    "warnings"
})
public abstract non-sealed class UnscoredJobSuccess implements JobSuccessEstimate {

    UnscoredJobSuccess() {}

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
    static UnscoredJobSuccess fromJson(ImmutableUnscoredJobSuccess.Json json) {
        return ImmutableUnscoredJobSuccess.fromJson(json);
    }

    /**
     * For which day the estimate is.
     *
     * @return the day
     */
    @Override
    @JsonProperty
    public abstract LocalDate date();

    /**
     * Why there is none.
     *
     * @return the reason
     */
    @JsonProperty
    public abstract UnscoredReason reason();

    /**
     * How many more contracts the longest window needs that count.
     *
     * @return the number, not negative
     */
    @JsonProperty
    public abstract int jobsMissing();

    /**
     * How many more different clients the longest window needs.
     *
     * @return the number, not negative
     */
    @JsonProperty
    public abstract int clientsMissing();

    /**
     * Whether there may be a score nevertheless, since it is unknown of some contracts whether they count.
     *
     * @return true if so
     */
    @JsonProperty
    public abstract boolean possible();

    /**
     * The windows behind it.
     *
     * @return the windows, the longest first, those for the trend included
     */
    @Override
    @JsonProperty
    public abstract List<WindowEstimate> windows();

    /**
     * What each contract does.
     *
     * @return an effect for each contract that had begun, in the order of the identifiers
     */
    @Override
    @JsonProperty
    public abstract List<ContractEffect> contracts();

    /**
     * What was assumed, in words.
     *
     * @return the assumptions; at least how outcomes, weights and windows were read
     */
    @Override
    @JsonProperty
    public abstract List<String> assumptions();

    /**
     * Which figures of the rules are not the platform's own.
     *
     * @return the warnings of the policy
     */
    @Override
    @JsonProperty
    public abstract List<Problem> warnings();

    /** Builds estimates without score; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableUnscoredJobSuccess.Builder {
        Builder() {}
    }
}
