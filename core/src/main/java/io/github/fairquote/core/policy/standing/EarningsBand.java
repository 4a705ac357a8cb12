package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Contracts up to some earnings and what one of them weighs. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"weight", "upTo"})
public abstract class EarningsBand {

    EarningsBand() {}

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
    static EarningsBand fromJson(ImmutableEarningsBand.Json json) {
        return ImmutableEarningsBand.fromJson(json);
    }

    /**
     * What a contract of the band weighs.
     *
     * @return the weight in jobs, in (0, 1,000]
     */
    @JsonProperty
    public abstract BigDecimal weight();

    /**
     * The highest earnings of the band, itself included.
     *
     * @return the bound, above zero; empty for the last band, which has none
     */
    @JsonProperty
    public abstract Optional<Money> upTo();

    @Value.Check
    final void check() {
        Check.that(weight().signum() > 0, ProblemCode.NUMBER_OUT_OF_RANGE, "weight", "is not above zero: " + weight());
        Check.that(
                weight().compareTo(JobWeighting.MOST) <= 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "weight",
                "is above 1,000: " + weight().toPlainString());
        upTo().ifPresent(bound -> Check.that(
                bound.amount().signum() > 0, ProblemCode.NUMBER_OUT_OF_RANGE, "upTo", "is not above zero: " + bound));
    }

    /** Builds bands; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableEarningsBand.Builder {
        Builder() {}
    }
}
