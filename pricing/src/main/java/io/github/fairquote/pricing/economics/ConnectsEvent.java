package io.github.fairquote.pricing.economics;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.proposal.ProposalEnd;
import io.github.fairquote.core.result.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that changes how many Connects there are, or may change it by the platform's rules. Texts are one line of at most 100
 * UTF-16 units. Immutable and thread-safe.
 */
public sealed interface ConnectsEvent {

    /**
     * When it happened.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Connects that were given: on joining, every month, or what there was when the ledger begins.
     *
     * @param date the day
     * @param amount the Connects, in [1, 100,000]
     * @param what what they were given for
     */
    record Granted(LocalDate date, int amount, String what) implements ConnectsEvent {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException NUMBER_OUT_OF_RANGE, BLANK_TEXT or TEXT_TOO_LONG
         */
        public Granted {
            Objects.requireNonNull(date, "date");
            Check.inRange("amount", amount, 1, Limits.MOST);
            Check.line("what", what, Limits.TEXT);
        }
    }

    /**
     * Connects that were bought.
     *
     * @param date the day
     * @param amount the Connects, in [1, 100,000]
     */
    record Bought(LocalDate date, int amount) implements ConnectsEvent {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException NUMBER_OUT_OF_RANGE
         */
        public Bought {
            Objects.requireNonNull(date, "date");
            Check.inRange("amount", amount, 1, Limits.MOST);
        }
    }

    /**
     * Connects spent on a proposal: its price, or its boost as a second event of the same proposal.
     *
     * @param date the day
     * @param amount the Connects, in [0, 100,000]
     * @param proposal by what the proposal is known
     */
    record Spent(LocalDate date, int amount, String proposal) implements ConnectsEvent {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException NUMBER_OUT_OF_RANGE, BLANK_TEXT or TEXT_TOO_LONG
         */
        public Spent {
            Objects.requireNonNull(date, "date");
            Check.inRange("amount", amount, 0, Limits.MOST);
            Check.line("proposal", proposal, Limits.TEXT);
        }
    }

    /**
     * Connects charged for something else, such as a badge of availability; they never come back.
     *
     * @param date the day
     * @param amount the Connects, in [1, 100,000]
     * @param what what they were charged for
     */
    record Charged(LocalDate date, int amount, String what) implements ConnectsEvent {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException NUMBER_OUT_OF_RANGE, BLANK_TEXT or TEXT_TOO_LONG
         */
        public Charged {
            Objects.requireNonNull(date, "date");
            Check.inRange("amount", amount, 1, Limits.MOST);
            Check.line("what", what, Limits.TEXT);
        }
    }

    /**
     * An interview won from a proposal and answered; it may bring a reward.
     *
     * @param date the day
     * @param proposal by what the proposal is known
     */
    record Interviewed(LocalDate date, String proposal) implements ConnectsEvent {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException BLANK_TEXT or TEXT_TOO_LONG
         */
        public Interviewed {
            Objects.requireNonNull(date, "date");
            Check.line("proposal", proposal, Limits.TEXT);
        }
    }

    /**
     * A proposal that came to nothing; for some reasons what was spent on it is returned.
     *
     * @param date the day
     * @param proposal by what the proposal is known
     * @param end the reason
     */
    record Ended(LocalDate date, String proposal, ProposalEnd end) implements ConnectsEvent {
        /**
         * Checks the parts.
         *
         * @throws InvalidValueException BLANK_TEXT or TEXT_TOO_LONG
         */
        public Ended {
            Objects.requireNonNull(date, "date");
            Check.line("proposal", proposal, Limits.TEXT);
            Objects.requireNonNull(end, "end");
        }
    }
}
