package io.github.fairquote.pricing.reputation.evidence;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A job success score as a platform published it. Immutable and thread-safe.
 *
 * @param account whose score it is; one line of at most 100 characters
 * @param day when it was seen
 * @param score the score
 * @param contracts how many contracts it rests on, if shown, in [0, 100000]
 */
public record PublishedScore(String account, LocalDate day, JobSuccessScore score, Optional<Integer> contracts) {
    private static final int MOST_CONTRACTS = 100_000;
    private static final int ACCOUNT_LIMIT = 100;

    /**
     * Checks the parts.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for the contracts, or a rule of one-line text for the account
     */
    public PublishedScore {
        Check.line("account", Objects.requireNonNull(account, "account"), ACCOUNT_LIMIT);
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(contracts, "contracts");
        contracts.ifPresent(count -> Check.inRange("contracts", count, 0, MOST_CONTRACTS));
    }
}
