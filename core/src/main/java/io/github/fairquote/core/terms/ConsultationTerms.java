package io.github.fairquote.core.terms;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A paid talk, priced per 30 minutes. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonTypeName("consultation")
@JsonPropertyOrder({"pricePerHalfHour", "minutes"})
public abstract non-sealed class ConsultationTerms implements ContractTerms {

    ConsultationTerms() {}

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
    static ConsultationTerms fromJson(ImmutableConsultationTerms.Json json) {
        return ImmutableConsultationTerms.fromJson(json);
    }

    /**
     * What 30 minutes cost.
     *
     * @return the price, above zero
     */
    @JsonProperty
    public abstract Money pricePerHalfHour();

    /**
     * How long the talk is.
     *
     * @return the minutes in [30, 480], a multiple of 30; empty while that is open
     */
    @JsonProperty
    public abstract Optional<Integer> minutes();

    /**
     * What the whole talk costs.
     *
     * @return the price of all its half hours; empty while {@link #minutes()} is open
     */
    public final Optional<Money> price() {
        return minutes().map(minutes -> pricePerHalfHour().times(minutes / 30));
    }

    private static void checkMinutes(int minutes) {
        Check.inRange("minutes", minutes, 30, 480);
        Check.that(minutes % 30 == 0, ProblemCode.INCONSISTENT, "minutes", "are not a multiple of 30: " + minutes);
    }

    @Value.Check
    final void check() {
        Prices.positive("pricePerHalfHour", pricePerHalfHour());
        minutes().ifPresent(ConsultationTerms::checkMinutes);
    }

    /** Builds consultation terms; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableConsultationTerms.Builder {
        Builder() {}
    }
}
