package io.github.fairquote.pricing.jobsuccess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A score between bounds: the lowest if everything unknown is unfavourable and the highest if it is favourable, and nothing in between is more likely than the rest. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("scored")
@JsonPropertyOrder({"date", "low", "high", "decidedBy", "windows", "contracts", "assumptions", "warnings"})
public abstract non-sealed class ScoredJobSuccess implements JobSuccessEstimate {

    ScoredJobSuccess() {}

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
    static ScoredJobSuccess fromJson(ImmutableScoredJobSuccess.Json json) {
        return ImmutableScoredJobSuccess.fromJson(json);
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
     * The lowest possible score.
     *
     * @return percent in [0, 100] to four decimals
     */
    @JsonProperty
    public abstract BigDecimal low();

    /**
     * The highest possible score.
     *
     * @return percent in [0, 100] to four decimals, not below {@link #low()}
     */
    @JsonProperty
    public abstract BigDecimal high();

    /**
     * Which window gives the highest score.
     *
     * @return {@code trending} or the window's months, such as {@code 24 months}
     */
    @JsonProperty
    public abstract String decidedBy();

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

    /**
     * The score as a profile would show it, if that is known.
     *
     * @return whole percent, rounded half up, if both bounds round to it; empty otherwise
     */
    public final Optional<JobSuccessScore> shown() {
        BigDecimal shown = high().setScale(0, RoundingMode.HALF_UP);
        return low().setScale(0, RoundingMode.HALF_UP).compareTo(shown) == 0
                ? Optional.of(JobSuccessScore.ofPercent(shown))
                : Optional.empty();
    }

    /** Builds scored estimates; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableScoredJobSuccess.Builder {
        Builder() {}
    }
}
