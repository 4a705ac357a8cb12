package io.github.fairquote.pricing.reputation;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * What would be if: how a belief moves with contracts to come, each with a client of its own and on the day of the question, and with
 * time. A published score speaks of none of them: it was made before.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReputationOutlook {
    /** The most contracts that are looked ahead. */
    public static final int HORIZON = 500;

    private final ReputationModel model;
    private final ReputationLedger ledger;
    private final LocalDate day;

    private ReputationOutlook(ReputationModel model, ReputationLedger ledger, LocalDate day) {
        this.model = model;
        this.ledger = ledger;
        this.day = day;
    }

    /**
     * Looks ahead from a day.
     *
     * @param model the model
     * @param ledger everything known
     * @param day the day
     * @return what can be asked
     */
    public static ReputationOutlook of(ReputationModel model, ReputationLedger ledger, LocalDate day) {
        return new ReputationOutlook(
                Objects.requireNonNull(model, "model"),
                Objects.requireNonNull(ledger, "ledger"),
                Objects.requireNonNull(day, "day"));
    }

    /**
     * What would be believed after some outcomes.
     *
     * @param outcomes the outcomes, at most 500
     * @return the posterior
     * @throws InvalidValueException TOO_MANY_ELEMENTS
     */
    public ReputationPosterior after(List<ContractOutcome> outcomes) {
        Check.atMost("outcomes", outcomes.size(), HORIZON);
        return posterior(outcomes);
    }

    private ReputationPosterior posterior(List<ContractOutcome> outcomes) {
        List<ContractEvidence> future = new ArrayList<>();
        for (ContractOutcome outcome : outcomes) {
            future.add(next(future.size(), outcome, day));
        }
        return model.posterior(ledger, future, day);
    }

    /**
     * What will be believed on a later day if nothing further happens: old contracts fade, a published score stands.
     *
     * @param later the day
     * @return the posterior
     * @throws InvalidValueException DATE_OUT_OF_RANGE if the day lies before the start
     */
    public ReputationPosterior on(LocalDate later) {
        Check.that(!later.isBefore(day), ProblemCode.DATE_OUT_OF_RANGE, "later", "lies before " + day + ": " + later);
        return model.posterior(ledger, later);
    }

    /**
     * How many successes in a row it takes until a level is believed to be reached.
     *
     * @param level the level of {@code theta}, in (0, 1)
     * @param confidence the probability that {@code theta} reaches it, in (0, 1)
     * @return the fewest successes, 0 if it is believed already; empty if 500 are not enough
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds
     */
    public OptionalInt successesUntil(double level, double confidence) {
        Check.inRange("level", level, Double.MIN_VALUE, Math.nextDown(1.0));
        Check.inRange("confidence", confidence, Double.MIN_VALUE, Math.nextDown(1.0));
        return fewest(count -> succeeding(count).probabilityAtLeast(level) >= confidence);
    }

    /**
     * What one failure would cost now.
     *
     * @return by how much the mean would fall; 0 if it would not
     */
    public double shock() {
        double now = model.posterior(ledger, day).mean();
        return Math.max(now - after(List.of(ContractOutcome.FAILURE)).mean(), 0);
    }

    /**
     * How many successes mend one failure.
     *
     * @return the fewest successes after the failure with which the mean is back; empty if 500 are not enough
     */
    public OptionalInt successesToMend() {
        double now = model.posterior(ledger, day).mean();
        return fewest(successes -> {
            List<ContractOutcome> outcomes = new ArrayList<>(Collections.nCopies(successes, ContractOutcome.SUCCESS));
            outcomes.add(ContractOutcome.FAILURE);
            return posterior(outcomes).mean() >= now;
        });
    }

    /** The fewest successes that are enough; more than enough is enough, too. */
    private static OptionalInt fewest(IntPredicate enough) {
        if (!enough.test(HORIZON)) {
            return OptionalInt.empty();
        }
        int low = 0;
        int high = HORIZON;
        while (low < high) {
            int middle = (low + high) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(low);
    }

    private ReputationPosterior succeeding(int successes) {
        return after(Collections.nCopies(successes, ContractOutcome.SUCCESS));
    }

    /** A contract and a client of their own. */
    private static ContractEvidence next(int number, ContractOutcome outcome, LocalDate day) {
        String id = "outlook/" + number;
        return ContractEvidence.builder()
                .contract(id)
                .client(id)
                .day(day)
                .outcome(outcome)
                .build();
    }
}
