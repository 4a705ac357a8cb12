package io.github.fairquote.core.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.ContractTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contract as history knows it: with whom, on what terms, what was paid when, how it ended and what was said. Immutable and
 * thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "client",
    "startedOn",
    "payments",
    "title",
    "niche",
    "terms",
    "endedOn",
    "endReason",
    "feedback"
})
public abstract class ContractRecord {
    private static final int PAYMENT_LIMIT = 10_000;
    private static final BigDecimal MONEY_LIMIT = BigDecimal.TEN.pow(12);

    ContractRecord() {}

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
    static ContractRecord fromJson(ImmutableContractRecord.Json json) {
        return ImmutableContractRecord.fromJson(json);
    }

    /**
     * By what the caller knows the contract.
     *
     * @return one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String id();

    /**
     * With whom it was made.
     *
     * @return the client
     */
    @JsonProperty
    public abstract ClientRef client();

    /**
     * When it started; the fee policy of that day governs it.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate startedOn();

    /**
     * What was paid.
     *
     * @return at most 10,000 payments of one currency in any order, none before {@link #startedOn()}; refunds do not
     *     exceed the rest, and all amounts together stay below 10^12; may be empty
     */
    @JsonProperty
    public abstract List<Payment> payments();

    /**
     * What it was called.
     *
     * @return one line of at most 300 UTF-16 units; if known
     */
    @JsonProperty
    public abstract Optional<String> title();

    /**
     * What the work was about.
     *
     * @return the niche, if known
     */
    @JsonProperty
    public abstract Optional<Niche> niche();

    /**
     * What was agreed about pay.
     *
     * @return the terms, if known
     */
    @JsonProperty
    public abstract Optional<ContractTerms> terms();

    /**
     * When it ended.
     *
     * @return the day, not before {@link #startedOn()}; empty while it runs
     */
    @JsonProperty
    public abstract Optional<LocalDate> endedOn();

    /**
     * Why it ended, as far as the freelancer knows.
     *
     * @return the reason; empty while it runs or if unknown
     */
    @JsonProperty
    public abstract Optional<EndReason> endReason();

    /**
     * What the client said at the end.
     *
     * @return the feedback; empty if none was given or it is not visible yet
     */
    @JsonProperty
    public abstract Optional<Feedback> feedback();

    /**
     * Whether the contract has ended.
     *
     * @return true if {@link #endedOn()} is known
     */
    @JsonIgnore
    public final boolean isEnded() {
        return endedOn().isPresent();
    }

    /**
     * What was earned in all, before fees: work and bonuses less refunds.
     *
     * @return the sum, not negative; empty if nothing was ever paid
     */
    public final Optional<Money> earned() {
        return sum(payments());
    }

    /**
     * What was earned within some days, before fees: work and bonuses less refunds.
     *
     * @param from the first day
     * @param until the day after the last
     * @return the sum; negative if refunds prevail; empty if nothing was paid in these days
     */
    public final Optional<Money> earnedBetween(LocalDate from, LocalDate until) {
        return sum(payments().stream()
                .filter(payment ->
                        !payment.date().isBefore(from) && payment.date().isBefore(until))
                .toList());
    }

    /** Adds in decimals, so that only the sum and no step towards it has to be a {@link Money}. */
    private static Optional<Money> sum(List<Payment> payments) {
        return payments.isEmpty()
                ? Optional.empty()
                : Optional.of(Money.of(total(payments), payments.get(0).amount().currency()));
    }

    private static BigDecimal total(List<Payment> payments) {
        return payments.stream().map(payment -> payment.earned().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void checkPayments() {
        Check.atMost("payments", payments().size(), PAYMENT_LIMIT);
        for (Payment payment : payments()) {
            CurrencyCode currency = payments().get(0).amount().currency();
            Check.that(
                    payment.amount().currency().equals(currency),
                    ProblemCode.CURRENCY_MISMATCH,
                    "payments",
                    "mix currencies: " + currency + " and " + payment.amount());
            notBeforeStart("payments", payment.date());
        }
        checkTotals();
    }

    /** What came in bounds the sum of any of the payments, so that every sum is a {@link Money}. */
    private void checkTotals() {
        BigDecimal total = total(payments());
        Check.that(total.signum() >= 0, ProblemCode.NEGATIVE, "payments", "are less than their refunds: " + total);
        BigDecimal moved =
                payments().stream().map(payment -> payment.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Check.that(
                moved.compareTo(MONEY_LIMIT) < 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "payments",
                "move 10^12 or more in all: " + moved);
    }

    private void notBeforeStart(String name, LocalDate day) {
        Check.that(
                !day.isBefore(startedOn()),
                ProblemCode.INCONSISTENT,
                name,
                "lies before the start, " + startedOn() + ": " + day);
    }

    @Value.Check
    final void check() {
        Check.line("id", id(), 100);
        title().ifPresent(text -> Check.line("title", text, 300));
        endedOn().ifPresent(end -> notBeforeStart("endedOn", end));
        endReason()
                .ifPresent(reason -> Check.that(
                        isEnded(), ProblemCode.INCONSISTENT, "endReason", "stands without endedOn: " + reason));
        feedback().ifPresent(said -> notBeforeStart("feedback", said.givenOn()));
        checkPayments();
    }

    /** Builds contract records; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableContractRecord.Builder {
        Builder() {}
    }
}
