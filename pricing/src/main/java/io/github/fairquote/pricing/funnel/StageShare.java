package io.github.fairquote.pricing.funnel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.pricing.numeric.Betas;
import org.immutables.value.Value;

/**
 * How many of the proposals sent came at least so far, and what is believed of the share.
 *
 * <p>The belief is the beta distribution {@code Beta(hits, misses)} with {@code hits = prior hits + reached} and {@code misses
 * = prior misses + sent - reached}. The interval leaves half of what it does not cover on either side; where nothing was
 * reached it starts at 0, and where everything was it ends at 1. Source: L. Brown, T. Cai and A. DasGupta, Interval Estimation
 * for a Binomial Proportion, Statistical Science 16 (2001), section 4.1.2, which calls this the modified Jeffreys interval.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"stage", "reached", "implied", "sent", "hits", "misses", "coverage", "low", "high"})
public abstract class StageShare {

    StageShare() {}

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
    static StageShare fromJson(ImmutableStageShare.Json json) {
        return ImmutableStageShare.fromJson(json);
    }

    /**
     * The stage.
     *
     * @return a stage behind {@link ProposalStage#SENT}
     */
    @JsonProperty
    public abstract ProposalStage stage();

    /**
     * How many came at least so far.
     *
     * @return the proposals, in [0, {@link #sent()}]
     */
    @JsonProperty
    public abstract int reached();

    /**
     * How many of them have only a later stage on record, which implies this one.
     *
     * @return the proposals, in [0, {@link #reached()}]
     */
    @JsonProperty
    public abstract int implied();

    /**
     * Of how many.
     *
     * @return the proposals sent, not negative
     */
    @JsonProperty
    public abstract int sent();

    /**
     * The first parameter of the belief.
     *
     * @return above 0
     */
    @JsonProperty
    public abstract double hits();

    /**
     * The second parameter of the belief.
     *
     * @return above 0
     */
    @JsonProperty
    public abstract double misses();

    /**
     * How probable it is that the share lies in the interval.
     *
     * @return in (0, 1)
     */
    @JsonProperty
    public abstract double coverage();

    /**
     * The lower end of the interval.
     *
     * @return a share in [0, 1]
     */
    @JsonProperty
    public abstract double low();

    /**
     * The upper end of the interval.
     *
     * @return a share in [{@link #low()}, 1]
     */
    @JsonProperty
    public abstract double high();

    static StageShare of(ProposalStage stage, int reached, int implied, int sent, FunnelPrior prior, double coverage) {
        double hits = prior.hits() + reached;
        double misses = prior.misses() + sent - reached;
        double outside = (1 - coverage) / 2;
        return builder()
                .stage(stage)
                .reached(reached)
                .implied(implied)
                .sent(sent)
                .hits(hits)
                .misses(misses)
                .coverage(coverage)
                .low(reached == 0 ? 0 : Betas.quantile(outside, hits, misses))
                .high(reached == sent ? 1 : Betas.quantile(1 - outside, hits, misses))
                .build();
    }

    /**
     * What to expect of the next proposal.
     *
     * @return the mean of the belief, {@code hits / (hits + misses)}, a share in (0, 1)
     */
    public final double expected() {
        return Betas.mean(hits(), misses());
    }

    /**
     * How probable it is that the true share is below a value.
     *
     * @param share a share; values outside [0, 1] give 0 or 1
     * @return the probability, in [0, 1]
     */
    public final double probabilityBelow(double share) {
        return Betas.below(share, hits(), misses());
    }

    /** Builds shares; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableStageShare.Builder {
        Builder() {}
    }
}
