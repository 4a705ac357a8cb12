package io.github.fairquote.pricing.funnel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.ReplyBenchmark;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.Problem;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * How far proposals came, every stage as a share of those sent. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"asOf", "maturityDays", "sent", "tooYoung", "later", "stages", "assumptions", "warnings"})
public abstract class FunnelReport {

    FunnelReport() {}

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
    static FunnelReport fromJson(ImmutableFunnelReport.Json json) {
        return ImmutableFunnelReport.fromJson(json);
    }

    /**
     * For which day it was counted.
     *
     * @return the day; what is dated later is not counted
     */
    @JsonProperty
    public abstract LocalDate asOf();

    /**
     * How long a proposal must have been out to be counted.
     *
     * @return the days, in [0, 365]
     */
    @JsonProperty
    public abstract int maturityDays();

    /**
     * How many were counted.
     *
     * @return the proposals sent long enough ago, not negative
     */
    @JsonProperty
    public abstract int sent();

    /**
     * How many are left out because they were sent too recently, whatever became of them.
     *
     * @return the proposals, not negative
     */
    @JsonProperty
    public abstract int tooYoung();

    /**
     * How many are left out because they were sent after the day.
     *
     * @return the proposals, not negative
     */
    @JsonProperty
    public abstract int later();

    /**
     * The shares.
     *
     * @return viewed, replied, interviewed, hired; the numbers reached never rise
     */
    @JsonProperty
    public abstract List<StageShare> stages();

    /**
     * What was taken for granted.
     *
     * @return sentences; never empty
     */
    @JsonProperty
    public abstract List<String> assumptions();

    /**
     * What to mind.
     *
     * @return PRIOR_ONLY if nothing was counted, LOW_EVIDENCE if little; may be empty
     */
    @JsonProperty
    public abstract List<Problem> warnings();

    /**
     * One share.
     *
     * @param stage a stage behind {@link ProposalStage#SENT}
     * @return its share
     * @throws java.util.NoSuchElementException for {@link ProposalStage#SENT}, of which the share is 1
     */
    public final StageShare share(ProposalStage stage) {
        return stages().stream()
                .filter(share -> share.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Where one stands against a claim of somebody else.
     *
     * @param claim the claim
     * @return how probable it is that the own share is below, within or above it
     */
    public final BenchmarkStanding against(ReplyBenchmark claim) {
        return BenchmarkStanding.of(share(ProposalStage.valueOf(claim.stage().name())), claim);
    }

    /** Builds reports; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableFunnelReport.Builder {
        Builder() {}
    }
}
