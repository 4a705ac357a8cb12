package io.github.fairquote.pricing.reputation.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known about how one contract ended. Of several things known about it the most telling counts, and only that: the outcome,
 * else the recommendation, else the stars. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"contract", "client", "day", "version", "outcome", "recommendation", "stars", "external", "silent"})
public abstract class ContractEvidence {
    private static final int ID_LIMIT = 100;
    private static final int CLIENT_LIMIT = 200;
    private static final int BEST_RECOMMENDATION = 10;

    ContractEvidence() {}

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
    static ContractEvidence fromJson(ImmutableContractEvidence.Json json) {
        return ImmutableContractEvidence.fromJson(json);
    }

    /**
     * By what the contract is known; the same contract counts once.
     *
     * @return one line of at most 100 characters
     */
    @JsonProperty
    public abstract String contract();

    /**
     * Who the client was; one client can't vouch twenty times.
     *
     * @return one line of at most 200 characters
     */
    @JsonProperty
    public abstract String client();

    /**
     * When the contract ended.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate day();

    /**
     * Which state of knowledge this is; of two about one contract the higher replaces the other.
     *
     * @return a number not below 0; 0 unless set
     */
    @Value.Default
    @JsonProperty
    public int version() {
        return 0;
    }

    /**
     * How it ended, if that is known for sure.
     *
     * @return the outcome, if known
     */
    @JsonProperty
    public abstract Optional<ContractOutcome> outcome();

    /**
     * The private answer to whether the client would recommend.
     *
     * @return a number in [0, 10], if known
     */
    @JsonProperty
    public abstract Optional<Integer> recommendation();

    /**
     * The public stars; of several categories one composite.
     *
     * @return the stars, if given
     */
    @JsonProperty
    public abstract Optional<StarRating> stars();

    /**
     * Whether it is a review from outside of the platform, which counts less.
     *
     * @return true if so; false unless set
     */
    @Value.Default
    @JsonProperty
    public boolean external() {
        return false;
    }

    /**
     * Whether the client had nothing to say, which counts by the policy's {@link io.github.fairquote.pricing.reputation.policy.SilenceRule} and not at all by default.
     *
     * @return true if so; unless set, true of a contract of which nothing is known and which is no review from outside. To be set to
     *     false where feedback was given but is not to count
     */
    @Value.Default
    @JsonProperty
    public boolean silent() {
        return !external() && level().isEmpty();
    }

    /**
     * Where what counts is from: the most telling of what is known.
     *
     * @return the source; empty if nothing is known about how the contract ended, silence included
     */
    public final Optional<EvidenceSource> source() {
        return level().map(EvidenceLevel::source);
    }

    /**
     * What counts, the most telling of what is known.
     *
     * @return the level; empty if nothing is known about how the contract ended, silence included
     */
    public final Optional<EvidenceLevel> level() {
        return outcome()
                .map(known -> new EvidenceLevel(EvidenceSource.OUTCOMES, known == ContractOutcome.SUCCESS ? 1 : 0))
                .or(() -> recommendation().map(EvidenceLevel::ofAnswer))
                .or(() -> stars().map(given -> new EvidenceLevel(
                        external() ? EvidenceSource.EXTERNAL : EvidenceSource.PUBLIC, given.asDouble())));
    }

    /**
     * Checks the parts.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE, a rule of one-line text, or INCONSISTENT for an outside review with
     *     anything but stars, or silence with anything
     */
    @Value.Check
    final void check() {
        Check.line("contract", contract(), ID_LIMIT);
        Check.line("client", client(), CLIENT_LIMIT);
        Check.inRange("version", version(), 0, Integer.MAX_VALUE);
        recommendation().ifPresent(answer -> Check.inRange("recommendation", answer, 0, BEST_RECOMMENDATION));
        Check.that(
                !external() || (outcome().isEmpty() && recommendation().isEmpty()),
                ProblemCode.INCONSISTENT,
                "external",
                "reviews have stars only");
        Check.that(
                !silent() || (!external() && level().isEmpty()),
                ProblemCode.INCONSISTENT,
                "silent",
                "is a contract of which something is known");
    }

    /** Builds evidence; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableContractEvidence.Builder {
        Builder() {}
    }
}
