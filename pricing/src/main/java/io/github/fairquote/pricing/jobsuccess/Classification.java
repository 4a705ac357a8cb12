package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Objects;

/**
 * What a contract does to the score, as far as that is known, and why. What is unknown is a span of outcomes, never a middle one.
 *
 * @param best the outcome if everything unknown is favourable; {@link Outcome#EXCLUDED} stands above neutral here, since a contract
 *     that does not count lowers nothing
 * @param worst the outcome if everything unknown is unfavourable; equal to {@code best} if nothing is unknown
 * @param because why, in words; one line of at most 300 UTF-16 units
 */
public record Classification(Outcome best, Outcome worst, String because) {

    /**
     * Checks the order of the outcomes.
     *
     * @throws InvalidValueException INCONSISTENT if the worst is better than the best, or excluded or positive where the best is not
     *     the same
     */
    public Classification {
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(worst, "worst");
        Check.line("because", because, 300);
        boolean worse = worst == Outcome.NEGATIVE || worst == Outcome.NEUTRAL && best != Outcome.NEGATIVE;
        Check.that(
                best == worst || worse, ProblemCode.INCONSISTENT, "worst", "is not worse than " + best + ": " + worst);
    }

    /**
     * A known outcome.
     *
     * @param outcome the outcome
     * @param because why, in words
     * @return the classification with this outcome only
     */
    public static Classification of(Outcome outcome, String because) {
        return new Classification(outcome, outcome, because);
    }

    /**
     * Whether the outcome is known.
     *
     * @return true if there is only one
     */
    public boolean isKnown() {
        return best == worst;
    }
}
