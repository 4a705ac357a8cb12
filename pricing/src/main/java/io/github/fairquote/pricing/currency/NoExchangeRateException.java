package io.github.fairquote.pricing.currency;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;

/** No exchange rate covers a day; an old one taken silently would be a made-up number. */
public final class NoExchangeRateException extends FairquoteException {
    /** The currency to convert from. */
    private final transient CurrencyCode from;
    /** The currency to convert to. */
    private final transient CurrencyCode to;
    /** The day. */
    private final LocalDate day;

    /**
     * Creates the refusal.
     *
     * @param from the currency to convert from
     * @param to the currency to convert to
     * @param day the day
     */
    public NoExchangeRateException(CurrencyCode from, CurrencyCode to, LocalDate day) {
        super(ProblemCode.NO_EXCHANGE_RATE, "no exchange rate from " + from + " to " + to + " covers " + day);
        this.from = from;
        this.to = to;
        this.day = day;
    }

    /**
     * The currency to convert from.
     *
     * @return the currency
     */
    public CurrencyCode from() {
        return from;
    }

    /**
     * The currency to convert to.
     *
     * @return the currency
     */
    public CurrencyCode to() {
        return to;
    }

    /**
     * The day that no rate covers.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }
}
