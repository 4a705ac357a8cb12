package io.github.fairquote.core.policy.fee;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How and when earnings leave a platform. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"methods", "hourlyHoldDays", "fixedHoldDays"})
public abstract class PayoutRules {

    PayoutRules() {}

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
    static PayoutRules fromJson(ImmutablePayoutRules.Json json) {
        return ImmutablePayoutRules.fromJson(json);
    }

    /**
     * The ways to be paid out.
     *
     * @return at most 50, of different names; may be empty
     */
    @JsonProperty
    public abstract List<PayoutMethod> methods();

    /**
     * How long earnings by the hour are held back.
     *
     * @return the days after the end of the week worked, in [0, 365]; if it is known
     */
    @JsonProperty
    public abstract Optional<Integer> hourlyHoldDays();

    /**
     * How long other earnings are held back.
     *
     * @return the days after their release, in [0, 365]; if it is known
     */
    @JsonProperty
    public abstract Optional<Integer> fixedHoldDays();

    /**
     * A way to be paid out.
     *
     * @param name its name
     * @return the way, if there is one of that name
     */
    public final Optional<PayoutMethod> named(String name) {
        Objects.requireNonNull(name, "name");
        return methods().stream().filter(method -> method.name().equals(name)).findFirst();
    }

    @Value.Check
    final void check() {
        Check.atMost("methods", methods().size(), 50);
        Check.distinct("methods", methods().stream().map(PayoutMethod::name).toList());
        hourlyHoldDays().ifPresent(days -> Check.inRange("hourlyHoldDays", days, 0, 365));
        fixedHoldDays().ifPresent(days -> Check.inRange("fixedHoldDays", days, 0, 365));
    }

    /** Builds rules; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutablePayoutRules.Builder {
        Builder() {}
    }
}
