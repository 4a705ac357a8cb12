package io.github.fairquote.core.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import org.immutables.value.Value;

/**
 * Work for a client whom the freelancer brought to the platform: hourly or fixed-price terms under the platform's fee for
 * direct contracts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonTypeName("direct")
@JsonPropertyOrder({"work"})
public abstract non-sealed class DirectTerms implements ContractTerms {

    DirectTerms() {}

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
    static DirectTerms fromJson(ImmutableDirectTerms.Json json) {
        return ImmutableDirectTerms.fromJson(json);
    }

    /**
     * What is agreed about the work itself.
     *
     * @return {@link HourlyTerms} or {@link FixedPriceTerms}
     */
    @JsonProperty
    public abstract ContractTerms work();

    /**
     * Direct terms around those of the work.
     *
     * @param work hourly or fixed-price terms
     * @return the terms
     * @throws InvalidValueException WRONG_KIND if they are of another kind
     */
    public static DirectTerms of(ContractTerms work) {
        return builder().work(work).build();
    }

    @Value.Check
    final void check() {
        Check.that(
                work() instanceof HourlyTerms || work() instanceof FixedPriceTerms,
                ProblemCode.WRONG_KIND,
                "work",
                "is neither hourly nor fixed-price");
    }

    /** Builds direct terms; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableDirectTerms.Builder {
        Builder() {}
    }
}
