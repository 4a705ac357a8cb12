package io.github.fairquote.pricing.funnel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.proposal.Proposal;
import io.github.fairquote.core.proposal.ProposalOutcome;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What counting needs of a proposal: when it was sent, what kind it was, and how far it came. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"id", "sentOn", "niche", "variant", "profile", "connects", "boost", "noted", "outcome"})
public abstract class ProposalRecord {

    ProposalRecord() {}

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
    static ProposalRecord fromJson(ImmutableProposalRecord.Json json) {
        return ImmutableProposalRecord.fromJson(json);
    }

    /**
     * By what the caller knows the proposal.
     *
     * @return one line of at most 100 UTF-16 units
     */
    @JsonProperty
    public abstract String id();

    /**
     * When it was sent.
     *
     * @return the date
     */
    @JsonProperty
    public abstract LocalDate sentOn();

    /**
     * For what kind of work it was sent.
     *
     * @return the niche, if known
     */
    @JsonProperty
    public abstract Optional<Niche> niche();

    /**
     * Which wording it used.
     *
     * @return the name of a template or of a variant, one line of at most 100 UTF-16 units; if it used any
     */
    @JsonProperty
    public abstract Optional<String> variant();

    /**
     * Which face of the freelancer it showed.
     *
     * @return the name of a specialised profile, one line of at most 100 UTF-16 units; empty for the general profile
     */
    @JsonProperty
    public abstract Optional<String> profile();

    /**
     * What sending it cost, without the boost.
     *
     * @return the number in [0, 1000], if known
     */
    @JsonProperty
    public abstract Optional<Integer> connects();

    /**
     * What was bid for a better place.
     *
     * @return the number in [1, 100000]; empty if it was not boosted
     */
    @JsonProperty
    public abstract Optional<Integer> boost();

    /**
     * The stages that stand on record without a date, besides the furthest.
     *
     * @return stages not beyond that of the outcome, none twice; may be empty
     */
    @JsonProperty
    public abstract List<ProposalStage> noted();

    /**
     * What became of it.
     *
     * @return the outcome; empty if nothing is known beyond its having been sent
     */
    @JsonProperty
    public abstract Optional<ProposalOutcome> outcome();

    /**
     * The record of a proposal.
     *
     * @param proposal the proposal
     * @param niche for what kind of work it was sent, if known
     * @return what counting needs of it
     */
    public static ProposalRecord of(Proposal proposal, Optional<Niche> niche) {
        Builder record = builder().id(proposal.id()).sentOn(proposal.sentOn());
        niche.ifPresent(record::niche);
        proposal.variant().ifPresent(record::variant);
        proposal.profile().ifPresent(record::profile);
        proposal.connects().ifPresent(record::connects);
        proposal.boost().ifPresent(record::boost);
        proposal.outcome().ifPresent(record::outcome);
        return record.build();
    }

    /**
     * How far it had come by a day. What has no date counts as reached by any day, unless an earlier stage is dated later.
     *
     * @param day the day
     * @return the furthest stage; empty if it had not been sent yet
     */
    public final Optional<ProposalStage> stageAt(LocalDate day) {
        if (sentOn().isAfter(day)) {
            return Optional.empty();
        }
        ProposalStage furthest = ProposalStage.SENT;
        for (ProposalStage stage : ProposalStage.values()) {
            if (!stage().hasReached(stage) || reachedOn(stage).isAfter(day)) {
                break;
            }
            furthest = stage;
        }
        return Optional.of(furthest);
    }

    /**
     * Whether a stage is on record itself, and not only implied by a later one.
     *
     * @param stage the stage
     * @return true if it has a date, is noted, or is the furthest
     */
    public final boolean isOnRecord(ProposalStage stage) {
        return stage == stage()
                || noted().contains(stage)
                || outcome().flatMap(known -> known.reachedOn(stage)).isPresent();
    }

    private ProposalStage stage() {
        return outcome().map(ProposalOutcome::stage).orElse(ProposalStage.SENT);
    }

    private LocalDate reachedOn(ProposalStage stage) {
        return outcome().flatMap(known -> known.reachedOn(stage)).orElse(LocalDate.MIN);
    }

    private void checkNotBeforeSent() {
        for (ProposalStage stage : ProposalStage.values()) {
            LocalDate date = reachedOn(stage);
            Check.that(
                    date.equals(LocalDate.MIN) || !date.isBefore(sentOn()),
                    ProblemCode.INCONSISTENT,
                    "outcome",
                    "has a date before sentOn: " + date + " < " + sentOn());
        }
    }

    @Value.Check
    final void check() {
        Check.line("id", id(), 100);
        variant().ifPresent(text -> Check.line("variant", text, 100));
        profile().ifPresent(text -> Check.line("profile", text, 100));
        connects().ifPresent(n -> Check.inRange("connects", n, 0, 1_000));
        boost().ifPresent(n -> Check.inRange("boost", n, 1, 100_000));
        Check.distinct("noted", noted());
        for (ProposalStage stage : noted()) {
            Check.that(
                    stage().hasReached(stage),
                    ProblemCode.INCONSISTENT,
                    "noted",
                    "holds a stage beyond " + stage().word() + ": " + stage.word());
        }
        checkNotBeforeSent();
    }

    /** Builds records; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableProposalRecord.Builder {
        Builder() {}
    }
}
