package io.github.fairquote.core.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What became of a proposal: the furthest stage, when stages were reached as far as known, and how it ended.
 *
 * <p>A stage may be reached without a known date, and may be skipped: a client can hire without an interview. Dates never go
 * backwards from stage to stage, and none stands beyond the furthest stage. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"stage", "viewedOn", "repliedOn", "interviewedOn", "hiredOn", "end", "endedOn"})
public abstract class ProposalOutcome {

    ProposalOutcome() {}

    /**
     * An outcome of which only the furthest stage is known.
     *
     * @param stage the furthest stage
     * @return the outcome
     */
    public static ProposalOutcome of(ProposalStage stage) {
        return builder().stage(stage).build();
    }

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
    static ProposalOutcome fromJson(ImmutableProposalOutcome.Json json) {
        return ImmutableProposalOutcome.fromJson(json);
    }

    /**
     * How far it came.
     *
     * @return the furthest stage
     */
    @JsonProperty
    public abstract ProposalStage stage();

    /**
     * When the client opened it.
     *
     * @return the date, if known
     */
    @JsonProperty
    public abstract Optional<LocalDate> viewedOn();

    /**
     * When the client first answered.
     *
     * @return the date, if known
     */
    @JsonProperty
    public abstract Optional<LocalDate> repliedOn();

    /**
     * When both first talked about the work.
     *
     * @return the date, if known
     */
    @JsonProperty
    public abstract Optional<LocalDate> interviewedOn();

    /**
     * When the contract began.
     *
     * @return the date, if known
     */
    @JsonProperty
    public abstract Optional<LocalDate> hiredOn();

    /**
     * Why it came to nothing.
     *
     * @return the reason; empty while it is open, and always if the freelancer was hired
     */
    @JsonProperty
    public abstract Optional<ProposalEnd> end();

    /**
     * When it came to nothing.
     *
     * @return the date, not before any other, only together with {@link #end()}; if known
     */
    @JsonProperty
    public abstract Optional<LocalDate> endedOn();

    /**
     * When a stage was reached.
     *
     * @param wanted the stage; the date of {@link ProposalStage#SENT} is the proposal's, so none is given here
     * @return the date, if known
     */
    public final Optional<LocalDate> reachedOn(ProposalStage wanted) {
        return switch (wanted) {
            case SENT -> Optional.empty();
            case VIEWED -> viewedOn();
            case REPLIED -> repliedOn();
            case INTERVIEWED -> interviewedOn();
            case HIRED -> hiredOn();
        };
    }

    /**
     * Whether the proposal can still change.
     *
     * @return true if it neither led to a contract nor ended
     */
    @JsonIgnore
    public final boolean isOpen() {
        return stage() != ProposalStage.HIRED && end().isEmpty();
    }

    /** The earliest date: dates never go back. */
    final Optional<LocalDate> firstDate() {
        return Stream.concat(Stream.of(ProposalStage.values()).map(this::reachedOn), Stream.of(endedOn()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Value.Check
    final void check() {
        checkDates();
        Check.that(
                stage() != ProposalStage.HIRED || end().isEmpty(),
                ProblemCode.INCONSISTENT,
                "end",
                "stands beside a hire: " + end().map(ProposalEnd::word).orElse(""));
        Check.that(
                endedOn().isEmpty() || end().isPresent(),
                ProblemCode.INCONSISTENT,
                "endedOn",
                "stands without an end: " + endedOn().map(LocalDate::toString).orElse(""));
    }

    private void checkDates() {
        StageDates dates = new StageDates();
        for (ProposalStage reached : ProposalStage.values()) {
            String name = reached.word() + "On";
            reachedOn(reached)
                    .ifPresent(date -> Check.that(
                            stage().hasReached(reached),
                            ProblemCode.INCONSISTENT,
                            name,
                            "is beyond the stage " + stage().word() + ": " + date));
            reachedOn(reached).ifPresent(date -> dates.next(name, date));
        }
        endedOn().ifPresent(date -> dates.next("endedOn", date));
    }

    /** Builds outcomes; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableProposalOutcome.Builder {
        Builder() {}
    }
}
