package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.PaymentKind;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A contract as it stood on a day: what came later is not known yet. Immutable and thread-safe.
 */
public final class ContractAsOf {
    private final ContractRecord contract;
    private final LocalDate date;

    ContractAsOf(ContractRecord contract, LocalDate date) {
        this.contract = contract;
        this.date = date;
    }

    /**
     * A contract as it stood on a day.
     *
     * @param contract the contract
     * @param date the day
     * @return the contract with what was known at the end of that day
     */
    public static ContractAsOf of(ContractRecord contract, LocalDate date) {
        return new ContractAsOf(Objects.requireNonNull(contract, "contract"), Objects.requireNonNull(date, "date"));
    }

    /**
     * The contract as it is known now.
     *
     * @return the record, later parts included
     */
    public ContractRecord contract() {
        return contract;
    }

    /**
     * The day as of which the contract is seen.
     *
     * @return the day
     */
    public LocalDate date() {
        return date;
    }

    /**
     * When the contract ended.
     *
     * @return the day, not after {@link #date()}; empty if it ran still
     */
    public Optional<LocalDate> endedOn() {
        return contract.endedOn().filter(this::known);
    }

    /**
     * Why the contract ended.
     *
     * @return the reason; empty if it ran still or the reason is unknown
     */
    public Optional<EndReason> endReason() {
        return endedOn().flatMap(end -> contract.endReason());
    }

    /**
     * What the client said at the end. Feedback that was given while the contract ran is public but no part of the score.
     *
     * @return the feedback given from the day of the end to {@link #date()}, if any
     */
    public Optional<Feedback> feedback() {
        return endedOn()
                .flatMap(end -> contract.feedback()
                        .filter(said -> known(said.givenOn()) && !said.givenOn().isBefore(end)));
    }

    /**
     * What was earned, refunds deducted.
     *
     * @return the sum of the payments up to {@link #date()}; negative if refunds prevailed then; empty if there was none
     */
    public Optional<Money> earned() {
        List<Payment> paid = contract.payments().stream()
                .filter(payment -> known(payment.date()))
                .toList();
        return paid.isEmpty()
                ? Optional.empty()
                : Optional.of(Money.of(
                        paid.stream()
                                .map(payment -> payment.earned().amount())
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        paid.get(0).amount().currency()));
    }

    /**
     * Whether anything was earned.
     *
     * @return true if {@link #earned()} is above zero
     */
    public boolean isPaid() {
        return earned().filter(sum -> sum.amount().signum() > 0).isPresent();
    }

    /**
     * How many full periods since the start held a payment; a period that the end or {@link #date()} cuts short is not full.
     *
     * @param months the length of a period, at least 1
     * @return the number, not negative
     */
    public int paidPeriods(int months) {
        LocalDate after = lastDay().plusDays(1);
        return (int) paymentDays().stream()
                .map(day -> period(day.isBefore(after) ? day : lastDay(), months))
                .distinct()
                .filter(period -> !after.isBefore(contract.startedOn().plusMonths((period + 1) * months)))
                .count();
    }

    /**
     * Whether the contract is long and was paid regularly: it lasted the months that the rules ask for, and from its start to its end or
     * to {@link #date()} no time without payment was longer than they allow.
     *
     * @param rules the rules
     * @return true if so
     */
    public boolean isLongTerm(JobSuccessRules rules) {
        LocalDate last = lastDay();
        boolean regular = !paymentDays().isEmpty()
                && !last.plusDays(1).isBefore(contract.startedOn().plusMonths(rules.longTermMonths()));
        LocalDate before = contract.startedOn();
        for (LocalDate day : paymentDays()) {
            regular &= ChronoUnit.DAYS.between(before, day) <= rules.longestPaymentGap();
            before = day;
        }
        return regular && ChronoUnit.DAYS.between(before, last) <= rules.longestPaymentGap();
    }

    /** Whether the contract had begun. */
    boolean hasBegun() {
        return known(contract.startedOn());
    }

    /** Whether a window of some months that ends on the day holds the contract: it holds what ended in it and what runs. */
    boolean isWithin(int months) {
        return leaves(months).map(date::isBefore).orElse(true);
    }

    /** The first day on which a window of some months holds the contract no more; empty while it runs. */
    Optional<LocalDate> leaves(int months) {
        return endedOn().map(end -> end.plusMonths(months).plusDays(1));
    }

    private LocalDate lastDay() {
        return endedOn().orElse(date);
    }

    private boolean known(LocalDate day) {
        return !day.isAfter(date);
    }

    private List<LocalDate> paymentDays() {
        return contract.payments().stream()
                .filter(payment -> payment.kind() != PaymentKind.REFUND)
                .map(Payment::date)
                .filter(this::known)
                .sorted()
                .toList();
    }

    /** The period in which a day lies; counted from the start, since month ends do not repeat evenly. */
    private long period(LocalDate day, int months) {
        long period = ChronoUnit.MONTHS.between(contract.startedOn(), day) / months;
        return contract.startedOn().plusMonths((period + 1) * months).isAfter(day) ? period : period + 1;
    }
}
