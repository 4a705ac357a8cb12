package io.github.fairquote.templating.lint;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.RateFloors;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a letter is checked against, as far as it is known: rules that need what is not here are silent, and a {@link
 * LintReport} says which. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class LetterContext {
    private static final int MOST_NAMES = 10_000;
    private static final int NAME_LIMIT = 200;
    private static final LetterContext NOTHING = builder().build();

    LetterContext() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Nothing but the letter is known.
     *
     * @return the empty context
     */
    public static LetterContext nothing() {
        return NOTHING;
    }

    /**
     * The job that the letter answers is known, nothing else.
     *
     * @param job the job
     * @return the context
     */
    public static LetterContext of(JobPost job) {
        return builder().job(job).build();
    }

    /**
     * The job that the letter answers.
     *
     * @return the job, if known
     */
    public abstract Optional<JobPost> job();

    /**
     * Who writes: numbers in the letter are held against it.
     *
     * @return the profile, if known
     */
    public abstract Optional<FreelancerProfile> profile();

    /**
     * The bid of an hourly proposal.
     *
     * @return the rate, if there is one
     */
    public abstract Optional<HourlyRate> hourlyBid();

    /**
     * The bid of a fixed-price proposal.
     *
     * @return the whole price, if there is one
     */
    public abstract Optional<Money> fixedBid();

    /**
     * Below what the freelancer does not want to bid. His secret: neither {@link #toString()} nor a finding says it.
     *
     * @return the own floors, beside the platform's; if stated
     */
    @Value.Redacted
    public abstract Optional<RateFloors> ownFloors();

    /**
     * Names of clients who got letters before, persons or companies.
     *
     * @return at most 10,000 names of at most 200 UTF-16 units each; one that the job names too is no leftover
     */
    public abstract List<String> earlierClients();

    /**
     * Texts of the client's beside the job, such as earlier messages: contact details that they name may be named.
     *
     * @return at most 10,000 texts of at most 16,384 UTF-16 units each
     */
    public abstract List<String> clientTexts();

    @Value.Check
    final void check() {
        Check.atMost("earlierClients", earlierClients().size(), MOST_NAMES);
        earlierClients().forEach(name -> Check.line("earlierClients", name, NAME_LIMIT));
        Check.atMost("clientTexts", clientTexts().size(), MOST_NAMES);
        clientTexts()
                .forEach(text -> Check.that(
                        text.length() <= Check.TEXT_LIMIT,
                        ProblemCode.TEXT_TOO_LONG,
                        "clientTexts",
                        "holds a text longer than " + Check.TEXT_LIMIT + " UTF-16 units: " + text.length()));
    }

    /** Builds contexts; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableLetterContext.Builder {
        Builder() {}
    }
}
