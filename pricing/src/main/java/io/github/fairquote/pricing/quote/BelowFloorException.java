package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;

/** A price is below a floor: what the platform takes at least ({@code BELOW_FLOOR}), or one's own costs ({@code BELOW_COSTS}). */
public final class BelowFloorException extends FairquoteException {
    /** What was priced. */
    private final String what;
    /** Its price, or what is left of it. */
    private final Money quoted;
    /** The floor. */
    private final Money floor;

    /**
     * Creates the refusal.
     *
     * @param code BELOW_FLOOR or BELOW_COSTS
     * @param what what was priced, in words
     * @param quoted its price; what is left of it for BELOW_COSTS
     * @param floor the floor, above {@code quoted}
     */
    public BelowFloorException(ProblemCode code, String what, Money quoted, Money floor) {
        super(code, what + " is below its floor: " + quoted + " where at least " + floor + " is needed");
        this.what = what;
        this.quoted = Objects.requireNonNull(quoted, "quoted");
        this.floor = Objects.requireNonNull(floor, "floor");
    }

    /**
     * What was priced.
     *
     * @return words such as {@code the fixed price}
     */
    public String what() {
        return what;
    }

    /**
     * How much it would cost, or how much would be left of it.
     *
     * @return the amount, below {@link #floor()}
     */
    public Money quoted() {
        return quoted;
    }

    /**
     * How much it has to be at least.
     *
     * @return the floor
     */
    public Money floor() {
        return floor;
    }
}
