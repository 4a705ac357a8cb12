package io.github.fairquote.core.policy.connects;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What sending proposals costs on a platform, in its own currency, and how one comes by that currency. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "price",
    "joiningGrant",
    "monthlyGrants",
    "leastPerProposal",
    "mostPerProposal",
    "rewardPerInterview",
    "rewardCap",
    "rewardDays",
    "lifeMonths",
    "holdingLimit",
    "returnedFor",
    "boost"
})
public abstract class ConnectsRules {
    private static final int LIMIT = 100_000;

    ConnectsRules() {}

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
    static ConnectsRules fromJson(ImmutableConnectsRules.Json json) {
        return ImmutableConnectsRules.fromJson(json);
    }

    /**
     * What one Connect costs.
     *
     * @return the price, above zero; empty if no source tells it
     */
    @JsonProperty
    public abstract Optional<Money> price();

    /**
     * What a new freelancer is given once.
     *
     * @return the Connects, in [0, 100,000]
     */
    @JsonProperty
    public abstract int joiningGrant();

    /**
     * What is given every month, by plan.
     *
     * @return the Connects, in [0, 100,000], by the plan's name in lower case such as {@code basic}; may be empty
     */
    @JsonProperty
    public abstract Map<String, Integer> monthlyGrants();

    /**
     * What the cheapest proposal costs.
     *
     * @return the Connects, in [0, 100,000]
     */
    @JsonProperty
    public abstract int leastPerProposal();

    /**
     * What the dearest proposal costs, without a boost.
     *
     * @return the Connects, in [{@link #leastPerProposal()}, 100,000]
     */
    @JsonProperty
    public abstract int mostPerProposal();

    /**
     * What an interview brings that is won from a proposal and answered.
     *
     * @return the Connects, in [0, 100,000]; zero if it brings none
     */
    @JsonProperty
    public abstract int rewardPerInterview();

    /**
     * The most that interviews bring within {@link #rewardDays()} days.
     *
     * @return the Connects, in [0, 100,000]
     */
    @JsonProperty
    public abstract int rewardCap();

    /**
     * Over how many days in a row the cap holds.
     *
     * @return the days, in [1, 366]
     */
    @JsonProperty
    public abstract int rewardDays();

    /**
     * How long Connects can be used from the day on which they are issued.
     *
     * @return the months, in [1, 120]
     */
    @JsonProperty
    public abstract int lifeMonths();

    /**
     * The most that can be held.
     *
     * @return the Connects, in [1, 100,000]; empty if there is no limit
     */
    @JsonProperty
    public abstract Optional<Integer> holdingLimit();

    /**
     * After which ends of a proposal its cost is returned.
     *
     * @return the reasons, each once; may be empty
     */
    @JsonProperty
    public abstract List<ReturnReason> returnedFor();

    /**
     * The auction for better places.
     *
     * @return its rules; empty if there is none
     */
    @JsonProperty
    public abstract Optional<BoostRules> boost();

    /**
     * What a plan is given every month.
     *
     * @param plan the plan's name, as {@link #monthlyGrants()} has it
     * @return the Connects; zero for a plan that is not listed
     */
    public final int monthlyGrant(String plan) {
        return monthlyGrants().getOrDefault(plan, 0);
    }

    @Value.Check
    final void check() {
        price().ifPresent(money -> Check.that(
                money.amount().signum() > 0, ProblemCode.NUMBER_OUT_OF_RANGE, "price", "is not above zero: " + money));
        monthlyGrants().forEach((plan, grant) -> Check.inRange("monthlyGrants", grant, 0, LIMIT));
        Check.inRange("joiningGrant", joiningGrant(), 0, LIMIT);
        Check.inRange("leastPerProposal", leastPerProposal(), 0, LIMIT);
        Check.inRange("mostPerProposal", mostPerProposal(), leastPerProposal(), LIMIT);
        Check.inRange("rewardPerInterview", rewardPerInterview(), 0, LIMIT);
        Check.inRange("rewardCap", rewardCap(), 0, LIMIT);
        Check.inRange("rewardDays", rewardDays(), 1, 366);
        Check.inRange("lifeMonths", lifeMonths(), 1, 120);
        holdingLimit().ifPresent(limit -> Check.inRange("holdingLimit", limit, 1, LIMIT));
        Check.distinct("returnedFor", returnedFor());
    }

    /** Builds rules; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableConnectsRules.Builder {
        Builder() {}
    }
}
