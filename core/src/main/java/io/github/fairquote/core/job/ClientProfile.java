package io.github.fairquote.core.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a platform shows, or a letter needs to know, about a client. Everything may be unknown.
 *
 * <p>Names are data of a stranger: a letter inserts them as they stand and never interprets them. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "displayName",
    "company",
    "industry",
    "country",
    "zone",
    "hires",
    "totalSpent",
    "rating",
    "reviews",
    "averageHourlyRate",
    "paymentVerified"
})
public abstract class ClientProfile {
    private static final ClientProfile UNKNOWN = builder().build();

    ClientProfile() {}

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
    static ClientProfile fromJson(ImmutableClientProfile.Json json) {
        return ImmutableClientProfile.fromJson(json);
    }

    /**
     * By what name the client is addressed.
     *
     * @return the name, one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> displayName();

    /**
     * For whom the client acts.
     *
     * @return the company, one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> company();

    /**
     * In what industry the client is.
     *
     * @return the industry, such as {@code Insurance}; one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract Optional<String> industry();

    /**
     * Where the client is.
     *
     * @return the country, if known
     */
    @JsonProperty
    public abstract Optional<CountryCode> country();

    /**
     * The client's time zone.
     *
     * @return a region-based zone such as {@code America/New_York}, never a fixed offset; if known
     */
    @JsonProperty
    public abstract Optional<ZoneId> zone();

    /**
     * How many freelancers the client has hired on the platform.
     *
     * @return the number, not negative; if known
     */
    @JsonProperty
    public abstract Optional<Integer> hires();

    /**
     * What the client has spent on the platform.
     *
     * @return the sum, not negative; platforms round it; if known
     */
    @JsonProperty
    public abstract Optional<Money> totalSpent();

    /**
     * How freelancers rated the client.
     *
     * @return the average, if there is one
     */
    @JsonProperty
    public abstract Optional<StarRating> rating();

    /**
     * On how many ratings {@link #rating()} rests.
     *
     * @return the number, not negative; if known
     */
    @JsonProperty
    public abstract Optional<Integer> reviews();

    /**
     * What the client has paid per hour on average.
     *
     * @return the rate, if known
     */
    @JsonProperty
    public abstract Optional<HourlyRate> averageHourlyRate();

    /**
     * Whether the platform has verified a means of payment.
     *
     * @return true or false, if known
     */
    @JsonProperty
    public abstract Optional<Boolean> paymentVerified();

    /**
     * A client of whom nothing is known.
     *
     * @return the profile without any part
     */
    public static ClientProfile unknown() {
        return UNKNOWN;
    }

    @Value.Check
    final void check() {
        displayName().ifPresent(text -> Check.line("displayName", text, 200));
        company().ifPresent(text -> Check.line("company", text, 200));
        industry().ifPresent(text -> Check.line("industry", text, 100));
        zone().ifPresent(zone -> Check.region("zone", zone));
        hires().ifPresent(n -> Check.inRange("hires", n, 0, Integer.MAX_VALUE));
        totalSpent()
                .ifPresent(sum ->
                        Check.that(!sum.isNegative(), ProblemCode.NEGATIVE, "totalSpent", "is below zero: " + sum));
        reviews().ifPresent(n -> Check.inRange("reviews", n, 0, Integer.MAX_VALUE));
    }

    /** Builds client profiles; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableClientProfile.Builder {
        Builder() {}
    }
}
