package io.github.fairquote.pricing.fee;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;
import java.util.Optional;

/**
 * A percentage that the platform quotes for each contract. Until it is known every answer is a range; once it is,
 * {@link #quoted(FeeRate)} settles the fee for the life of the contract. Immutable and thread-safe.
 */
public final class QuotedPerContract implements FeeSchedule {
    private final QuotedFeeTerms terms;
    private final Optional<String> source;

    QuotedPerContract(QuotedFeeTerms terms, Optional<String> source) {
        this.terms = terms;
        this.source = source;
    }

    /**
     * The schedule of the bounds of quotes.
     *
     * @param terms the bounds
     * @return their arithmetic, without a source
     */
    public static QuotedPerContract of(QuotedFeeTerms terms) {
        return new QuotedPerContract(Objects.requireNonNull(terms, "terms"), Optional.empty());
    }

    /**
     * The bounds of quotes.
     *
     * @return the terms
     */
    public QuotedFeeTerms terms() {
        return terms;
    }

    /**
     * The schedule of a contract whose fee the platform has quoted.
     *
     * @param quote the quoted fee
     * @return a flat fee of that percentage
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the quote is outside the bounds of {@link #terms()}
     */
    public Flat quoted(FeeRate quote) {
        if (quote.compareTo(terms.lowest()) < 0 || quote.compareTo(terms.highest()) > 0) {
            throw Check.outOfRange("quote", "[" + terms.lowest() + ", " + terms.highest() + "]", quote.toString());
        }
        return new Flat(quote, source);
    }

    @Override
    public Optional<String> source() {
        return source;
    }

    @Override
    public ChargeTime chargedAt() {
        return ChargeTime.PAYMENT;
    }

    @Override
    public Flat atLowest() {
        return new Flat(terms.lowest(), source);
    }

    @Override
    public Flat atHighest() {
        return new Flat(terms.highest(), source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof QuotedPerContract that && terms.equals(that.terms) && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, source);
    }

    /** The rule in words; not for parsing. */
    @Override
    public String toString() {
        return terms.lowest() + " to " + terms.highest() + ", quoted per contract";
    }
}
