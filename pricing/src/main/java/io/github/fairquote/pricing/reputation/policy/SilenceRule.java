package io.github.fairquote.pricing.reputation.policy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;

/**
 * What it says that a client gave no feedback at all: as how much of a success and as how much of a failure such a contract counts, in
 * {@code success * log(theta) + failure * log(1 - theta)}.
 *
 * <p>Two weights and no signed one, because which way silence points is open. Since 8 November 2020 the platform leaves such contracts out
 * ({@link #EXCLUDED}, the default). Before, they hurt where they were many; and on eBay, traders were found to speak more often when content
 * than when not (Dellarocas and Wood, The Sound of Silence in Online Feedback, Management Science, 2008), and feedback to be missing more
 * often from buyers who did not come back (Nosko and Tadelis, The Limits of Reputation in Platform Markets, NBER Working Paper 20830, 2015):
 * a weight of failure. Whether that holds for freelance work is not known. Long relationships without feedback always counted in favour: a weight of success. Both
 * together are one contract at most. Like any feedback, silence fades with age, counts less the more of it one client gives, and less where a
 * published score covers its day; unlike any, it is in no trend and never a negative that leaves a window.
 *
 * <p>Immutable and thread-safe.
 *
 * @param success how much of a known success a silent contract is, in [0, 1]
 * @param failure how much of a known failure it is, in [0, 1]; both sum to 1 at most
 * @param afterDays how many days after a contract's end its client's time for feedback is over, in [0, 36500]; before, it says nothing. A
 *     summary, which knows months only, counts from the middle of the month
 */
@JsonPropertyOrder({"success", "failure", "afterDays"})
public record SilenceRule(double success, double failure, int afterDays) {
    /** Silence says nothing: the platform's rule since 8 November 2020. Feedback may be given for 14 days. */
    public static final SilenceRule EXCLUDED = new SilenceRule(0, 0, 14);

    private static final int MOST_DAYS = 36_500;

    /**
     * Checks the weights.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included; INCONSISTENT if both weights sum to more than 1
     */
    public SilenceRule {
        Check.inRange("success", success, 0, 1);
        Check.inRange("failure", failure, 0, 1);
        Check.inRange("afterDays", afterDays, 0, MOST_DAYS);
        Check.that(
                success + failure <= 1,
                ProblemCode.INCONSISTENT,
                "success",
                "and failure are more than one contract: " + success + " and " + failure);
    }

    /**
     * As how much of one contract a silent one counts.
     *
     * @return {@code success + failure}, in [0, 1]
     */
    public double weight() {
        return success + failure;
    }

    /**
     * Whether silence of so many days says something.
     *
     * @param days how many days after the contract's end
     * @return true from {@link #afterDays()} on, unless both weights are 0
     */
    public boolean counts(long days) {
        return weight() > 0 && days >= afterDays;
    }
}
