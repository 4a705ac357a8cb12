package io.github.fairquote.core.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.ContractTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A proposal as it was sent: the letter, the bid and what it cost, with what is known of its outcome.
 *
 * <p>How long a letter may be is the platform's policy; the limit here only bounds what is held. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "id",
    "job",
    "sentOn",
    "letter",
    "bid",
    "platform",
    "profile",
    "variant",
    "answers",
    "connects",
    "boost",
    "outcome"
})
public abstract class Proposal {

    Proposal() {}

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
    static Proposal fromJson(ImmutableProposal.Json json) {
        return ImmutableProposal.fromJson(json);
    }

    /**
     * By what the caller knows the proposal.
     *
     * @return one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String id();

    /**
     * For which job it was sent.
     *
     * @return the id of the job post, one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String job();

    /**
     * When it was sent.
     *
     * @return the date
     */
    @JsonProperty
    public abstract LocalDate sentOn();

    /**
     * What was written.
     *
     * @return the letter as sent, at most 16,384 UTF-16 units; lines are allowed
     */
    @JsonProperty
    public abstract String letter();

    /**
     * On what terms the work was offered.
     *
     * @return the bid
     */
    @JsonProperty
    public abstract ContractTerms bid();

    /**
     * Through which platform it was sent.
     *
     * @return the platform; empty if it went out by other ways
     */
    @JsonProperty
    public abstract Optional<Platform> platform();

    /**
     * Which face of the freelancer it showed.
     *
     * @return the name of a specialised profile, one line of at most 100 UTF-16 units; empty for the general profile
     */
    @JsonProperty
    public abstract Optional<String> profile();

    /**
     * Which wording it used, so that wordings can be compared.
     *
     * @return the name of a template or of a variant, one line of at most 100 UTF-16 units; if it used any
     */
    @JsonProperty
    public abstract Optional<String> variant();

    /**
     * What was answered beside the letter.
     *
     * @return at most 20 answers in the order of the questions; may be empty
     */
    @JsonProperty
    public abstract List<ScreeningAnswer> answers();

    /**
     * What sending it cost in the platform's own currency (Upwork: Connects), without the boost.
     *
     * @return the number in [0, 1000], if known
     */
    @JsonProperty
    public abstract Optional<Integer> connects();

    /**
     * What was bid on top for a better place in the client's list.
     *
     * @return the number in [1, 100000]; empty if it was not boosted
     */
    @JsonProperty
    public abstract Optional<Integer> boost();

    /**
     * What became of it.
     *
     * @return the outcome; empty if nothing is known beyond its having been sent
     */
    @JsonProperty
    public abstract Optional<ProposalOutcome> outcome();

    /**
     * How far it came, as far as known.
     *
     * @return the furthest stage, at least {@link ProposalStage#SENT}
     */
    public final ProposalStage stage() {
        return outcome().map(ProposalOutcome::stage).orElse(ProposalStage.SENT);
    }

    /**
     * The same proposal with another outcome.
     *
     * @param known what has become of it
     * @return the proposal with that outcome in place of its own
     * @throws InvalidValueException INCONSISTENT if a date of the outcome is before {@link #sentOn()}
     */
    public final Proposal with(ProposalOutcome known) {
        Builder copy = builder();
        copy.id(id())
                .job(job())
                .sentOn(sentOn())
                .letter(letter())
                .bid(bid())
                .addAllAnswers(answers())
                .outcome(Objects.requireNonNull(known, "known"));
        platform().ifPresent(copy::platform);
        profile().ifPresent(copy::profile);
        variant().ifPresent(copy::variant);
        connects().ifPresent(copy::connects);
        boost().ifPresent(copy::boost);
        return copy.build();
    }

    @Value.Check
    final void check() {
        Check.line("id", id(), 100);
        Check.line("job", job(), 100);
        Check.prose("letter", letter(), Check.TEXT_LIMIT);
        profile().ifPresent(text -> Check.line("profile", text, 100));
        variant().ifPresent(text -> Check.line("variant", text, 100));
        Check.atMost("answers", answers().size(), 20);
        connects().ifPresent(n -> Check.inRange("connects", n, 0, 1_000));
        boost().ifPresent(n -> Check.inRange("boost", n, 1, 100_000));
        outcome().flatMap(ProposalOutcome::firstDate).ifPresent(this::checkNotBeforeSent);
    }

    private void checkNotBeforeSent(LocalDate first) {
        Check.that(
                !first.isBefore(sentOn()),
                ProblemCode.INCONSISTENT,
                "outcome",
                "has a date before sentOn: " + first + " < " + sentOn());
    }

    /** Builds proposals; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
