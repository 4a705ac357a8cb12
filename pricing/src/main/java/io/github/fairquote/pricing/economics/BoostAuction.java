package io.github.fairquote.pricing.economics;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.policy.connects.BoostCharge;
import io.github.fairquote.core.policy.connects.BoostRules;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The auction for the first places in a client's list: the highest bids win, an equal one does not beat one that stands. Immutable
 * and thread-safe.
 *
 * @param slots how many places there are, in [1, 100]
 * @param charge what a winner pays; the sources leave it open
 */
@JsonPropertyOrder({"slots", "charge"})
public record BoostAuction(int slots, BoostCharge charge) {

    /**
     * Checks the parts.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public BoostAuction {
        Check.inRange("slots", slots, 1, 100);
        Objects.requireNonNull(charge, "charge");
    }

    /**
     * The auction of a platform.
     *
     * @param rules its rules
     * @return the auction
     */
    public static BoostAuction of(BoostRules rules) {
        return new BoostAuction(rules.slots(), rules.charge());
    }

    /**
     * The same auction with another charge.
     *
     * @param other what a winner pays
     * @return the auction
     */
    public BoostAuction with(BoostCharge other) {
        return new BoostAuction(slots, other);
    }

    /**
     * The least bid that wins a place.
     *
     * @param others the bids of all others, each at least 1, in any order
     * @return 1 while a place is free, else one more than the lowest bid that has one
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if a bid is outside [1, 100,000]
     */
    public int lowestWinningBid(List<Integer> others) {
        others.forEach(bid -> Check.inRange("others", bid, 1, Limits.MOST));
        List<Integer> highest =
                others.stream().sorted(Comparator.reverseOrder()).limit(slots).toList();
        return highest.size() < slots ? 1 : highest.get(slots - 1) + 1;
    }

    /**
     * What a bid is charged, if somebody looks at the proposal while it has a place.
     *
     * @param bid the own bid, in [1, 100,001]
     * @param others the bids of all others, each at least 1, in any order
     * @return the Connects; empty if the bid wins no place
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if a bid is out of range
     */
    public OptionalInt chargeFor(int bid, List<Integer> others) {
        int lowest = lowestWinningBid(others);
        if (Check.inRange("bid", bid, 1, Limits.MOST + 1) < lowest) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(charge == BoostCharge.OWN_BID ? bid : lowest);
    }
}
