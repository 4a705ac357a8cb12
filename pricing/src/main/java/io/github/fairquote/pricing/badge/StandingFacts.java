package io.github.fairquote.pricing.badge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.standing.BadgeSubject;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.jobsuccess.JobSuccessEstimate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known about a freelancer or an agency, as far as badges ask for it. Each fact may be missing; a missing fact makes a criterion unknown, never unmet.
 *
 * <p>Contracts of an agency are those done for the agency. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "subject",
    "jobSuccess",
    "scored",
    "estimate",
    "weeks",
    "contracts",
    "firstHire",
    "profile",
    "ownerProfile",
    "memberProfiles",
    "joinedOn",
    "lastActivity",
    "lastViolation",
    "lastHold",
    "availabilityCurrent",
    "proposalsRelevant",
    "deliversOnTime",
    "exclusiveMember",
    "category"
})
public abstract class StandingFacts {

    StandingFacts() {}

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
    static StandingFacts fromJson(ImmutableStandingFacts.Json json) {
        return ImmutableStandingFacts.fromJson(json);
    }

    /**
     * Whom the facts are about.
     *
     * @return the subject
     */
    @JsonProperty
    public abstract BadgeSubject subject();

    /**
     * The score that the platform shows.
     *
     * @return the score; empty if there is none or it is unknown, see {@link #scored()}
     */
    @JsonProperty
    public abstract Optional<JobSuccessScore> jobSuccess();

    /**
     * Whether the platform shows a score.
     *
     * @return the fact, if known; follows from {@link #jobSuccess()} where that is present
     */
    @JsonProperty
    public abstract Optional<Boolean> scored();

    /**
     * An estimate of the score, used where the platform's own is unknown.
     *
     * @return the estimate, if there is one
     */
    @JsonProperty
    public abstract Optional<JobSuccessEstimate> estimate();

    /**
     * How the weeks went that are known.
     *
     * @return the weeks in any order; weeks that are not there are unknown
     */
    @JsonProperty
    public abstract Optional<List<WeekStanding>> weeks();

    /**
     * All contracts.
     *
     * @return the contracts in any order; empty if they are unknown
     */
    @JsonProperty
    public abstract Optional<List<ContractRecord>> contracts();

    /**
     * When the first contract began.
     *
     * @return the event, if known; follows from {@link #contracts()} where those are present
     */
    @JsonProperty
    public abstract Optional<LastEvent> firstHire();

    /**
     * How complete the profile is.
     *
     * @return percent in [0, 100], if known
     */
    @JsonProperty
    public abstract Optional<Integer> profile();

    /**
     * How complete the profile of the agency's owner is.
     *
     * @return percent in [0, 100], if known
     */
    @JsonProperty
    public abstract Optional<Integer> ownerProfile();

    /**
     * How complete the profiles of the agency's members are.
     *
     * @return one percentage in [0, 100] for each member, the owner among them; if known
     */
    @JsonProperty
    public abstract Optional<List<Integer>> memberProfiles();

    /**
     * When the account was opened.
     *
     * @return the day, if known
     */
    @JsonProperty
    public abstract Optional<LocalDate> joinedOn();

    /**
     * When a proposal was sent, an invitation accepted or something earned.
     *
     * @return the event, if known
     */
    @JsonProperty
    public abstract Optional<LastEvent> lastActivity();

    /**
     * When the terms of service were violated.
     *
     * @return the event, if known
     */
    @JsonProperty
    public abstract Optional<LastEvent> lastViolation();

    /**
     * When the account was on hold.
     *
     * @return the last day of it, if known
     */
    @JsonProperty
    public abstract Optional<LastEvent> lastHold();

    /**
     * Whether the availability is up to date.
     *
     * @return the fact, if known
     */
    @JsonProperty
    public abstract Optional<Boolean> availabilityCurrent();

    /**
     * Whether proposals are sent where they fit.
     *
     * @return the fact, if known
     */
    @JsonProperty
    public abstract Optional<Boolean> proposalsRelevant();

    /**
     * Whether work is delivered on time.
     *
     * @return the fact, if known
     */
    @JsonProperty
    public abstract Optional<Boolean> deliversOnTime();

    /**
     * Whether the freelancer is an exclusive member of an agency.
     *
     * @return the fact, if known
     */
    @JsonProperty
    public abstract Optional<Boolean> exclusiveMember();

    /**
     * The category of work, such as {@code writing}.
     *
     * @return one line of at most 100 UTF-16 units, if known
     */
    @JsonProperty
    public abstract Optional<String> category();

    @Value.Check
    final void check() {
        profile().ifPresent(percent -> Check.inRange("profile", percent, 0, 100));
        ownerProfile().ifPresent(percent -> Check.inRange("ownerProfile", percent, 0, 100));
        memberProfiles().ifPresent(all -> all.forEach(percent -> Check.inRange("memberProfiles", percent, 0, 100)));
        category().ifPresent(name -> Check.line("category", name, 100));
        Check.that(
                jobSuccess().isEmpty() || scored().orElse(true),
                ProblemCode.INCONSISTENT,
                "scored",
                "is false beside a score");
        contracts()
                .ifPresent(all -> Check.distinct(
                        "contracts", all.stream().map(ContractRecord::id).toList()));
        weeks().ifPresent(all ->
                Check.distinct("weeks", all.stream().map(WeekStanding::startsOn).toList()));
    }

    /** Builds facts; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableStandingFacts.Builder {
        Builder() {}
    }
}
