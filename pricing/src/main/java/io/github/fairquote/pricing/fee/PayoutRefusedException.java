package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Optional;

/** An amount cannot be paid out in the way asked for. */
public final class PayoutRefusedException extends FairquoteException {
    /** The way's name. */
    private final String method;
    /** Why not. */
    private final PayoutRefusal reason;
    /** The limit that was passed. */
    private final transient Optional<Money> limit;

    PayoutRefusedException(String method, PayoutRefusal reason, Optional<Money> limit, String message) {
        super(ProblemCode.PAYOUT_REFUSED, message);
        this.method = method;
        this.reason = reason;
        this.limit = limit;
    }

    /**
     * The way that was asked for.
     *
     * @return its name, such as {@code usd-wire}
     */
    public String method() {
        return method;
    }

    /**
     * Why it cannot be.
     *
     * @return the reason
     */
    public PayoutRefusal reason() {
        return reason;
    }

    /**
     * The limit that was passed.
     *
     * @return the least or most that is paid out at once; empty if the fee is unknown
     */
    public Optional<Money> limit() {
        return limit;
    }
}
