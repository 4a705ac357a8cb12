package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a platform takes of its clients, by plan or kind of work. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"fees"})
public abstract class BuyerFees {

    BuyerFees() {}

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
    static BuyerFees fromJson(ImmutableBuyerFees.Json json) {
        return ImmutableBuyerFees.fromJson(json);
    }

    /**
     * The fees.
     *
     * @return at least one, at most 50, of different names
     */
    @JsonProperty
    public abstract List<BuyerFeeTerms> fees();

    /**
     * The fee of a plan or kind of work.
     *
     * @param name its name
     * @return the fee, if there is one of that name
     */
    public final Optional<BuyerFeeTerms> named(String name) {
        Objects.requireNonNull(name, "name");
        return fees().stream().filter(fee -> fee.name().equals(name)).findFirst();
    }

    @Value.Check
    final void check() {
        Check.that(!fees().isEmpty(), ProblemCode.MISSING_VALUE, "fees", "hold no fee");
        Check.atMost("fees", fees().size(), 50);
        Check.distinct("fees", fees().stream().map(BuyerFeeTerms::name).toList());
    }

    /** Builds fees of clients; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBuyerFees.Builder {
        Builder() {}
    }
}
