package io.github.fairquote.pricing.economics;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** What comes of a routine. Immutable and thread-safe. */
public final class RoutineOutcome {
    private final ProposalRoutine routine;
    private final ConnectsLedger ledger;
    private final ConnectsBalance end;
    private final ConnectsRules rules;
    private final int proposals;
    private final int interviews;

    private RoutineOutcome(
            ProposalRoutine routine, ConnectsLedger ledger, ConnectsRules rules, int proposals, int interviews) {
        this.routine = routine;
        this.ledger = ledger;
        this.rules = rules;
        this.proposals = proposals;
        this.interviews = interviews;
        this.end = ledger.on(routine.start().plusDays(routine.days()));
    }

    static RoutineOutcome of(
            ProposalRoutine routine, PlatformPolicies policies, ConnectsLedger ledger, int proposals, int interviews) {
        LocalDate first = routine.start();
        return new RoutineOutcome(routine, ledger, policies.connects(first).value(), proposals, interviews);
    }

    /**
     * The routine.
     *
     * @return the routine
     */
    public ProposalRoutine routine() {
        return routine;
    }

    /**
     * Every line of it.
     *
     * @return the ledger
     */
    public ConnectsLedger ledger() {
        return ledger;
    }

    /**
     * What there is when it is over.
     *
     * @return the balance at the end of the day behind the last day of sending
     */
    public ConnectsBalance end() {
        return end;
    }

    /**
     * How many proposals were sent.
     *
     * @return the proposals
     */
    public int proposals() {
        return proposals;
    }

    /**
     * How many of them were answered and interviewed.
     *
     * @return the interviews
     */
    public int interviews() {
        return interviews;
    }

    /**
     * What would be there if none had been bought.
     *
     * @return the Connects; negative if more had to be bought than is left
     */
    public int net() {
        return end.balance() - end.bought();
    }

    /**
     * What the cap took of the rewards, by the rules of the first day.
     *
     * @return the Connects that all interviews would have brought, less those that they brought
     */
    public int cutByCap() {
        return interviews * rules.rewardPerInterview() - end.rewarded();
    }

    /**
     * What the bought Connects cost, at the price of the first day.
     *
     * @return the money; empty if no price is known
     */
    public Optional<Money> paid() {
        return rules.price().map(price -> price.times(end.bought()));
    }

    /**
     * The reply rate from which the routine pays for itself, by the rules of the first day: as
     * {@link ProposalEconomics#breakEvenReplyRate} with the monthly grants spread over the proposals.
     *
     * @return the rate, at least 0; above 1 if none does; empty if there is no reward or nothing was sent
     */
    public Optional<BigDecimal> breakEvenReplyRate() {
        if (proposals == 0 || rules.rewardPerInterview() == 0) {
            return Optional.empty();
        }
        BigDecimal free = new BigDecimal(end.granted() - routine.opening());
        BigDecimal missing = new BigDecimal((long) routine.connects() * proposals).subtract(free);
        return Optional.of(missing.max(BigDecimal.ZERO)
                .divide(new BigDecimal((long) rules.rewardPerInterview() * proposals), 6, RoundingMode.HALF_EVEN));
    }
}
