package io.github.fairquote.core.money;

import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.ProblemCode;

/** Amounts of different currencies met in one calculation; Fairquote never converts on its own. */
public final class CurrencyMismatchException extends FairquoteException {
    /** The currency of the amount that was operated on. */
    private final String left;
    /** The currency of the argument. */
    private final String right;

    /**
     * Creates the refusal.
     *
     * @param left the currency of the amount that was operated on
     * @param right the currency of the argument
     */
    public CurrencyMismatchException(CurrencyCode left, CurrencyCode right) {
        super(ProblemCode.CURRENCY_MISMATCH, "amounts are of different currencies: " + left + " and " + right);
        this.left = left.code();
        this.right = right.code();
    }

    /**
     * The currency of the amount that was operated on.
     *
     * @return the currency
     */
    public CurrencyCode left() {
        return CurrencyCode.of(left);
    }

    /**
     * The currency of the argument.
     *
     * @return the currency
     */
    public CurrencyCode right() {
        return CurrencyCode.of(right);
    }
}
