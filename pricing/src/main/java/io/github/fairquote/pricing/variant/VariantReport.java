package io.github.fairquote.pricing.variant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.Problem;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which wording or profile works better, as far as that can be said. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"status", "leader", "because", "stage", "standings", "pairs", "assumptions", "warnings"})
public abstract class VariantReport {

    VariantReport() {}

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
    static VariantReport fromJson(ImmutableVariantReport.Json json) {
        return ImmutableVariantReport.fromJson(json);
    }

    /**
     * What can be said.
     *
     * @return the status
     */
    @JsonProperty
    public abstract ComparisonStatus status();

    /**
     * Which one is best, if any is said to be.
     *
     * @return the name; only if the status is DECIDED
     */
    @JsonProperty
    public abstract Optional<String> leader();

    /**
     * Why the status is what it is.
     *
     * @return a sentence
     */
    @JsonProperty
    public abstract String because();

    /**
     * By which stage they are compared.
     *
     * @return the stage
     */
    @JsonProperty
    public abstract ProposalStage stage();

    /**
     * The variants that are compared.
     *
     * @return the best first, equal ones by name; fewer than two if the status is INSUFFICIENT
     */
    @JsonProperty
    public abstract List<VariantStanding> standings();

    /**
     * All of them beside each other.
     *
     * @return every pair once, in the order of the standings
     */
    @JsonProperty
    public abstract List<VariantPair> pairs();

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
     * @return LOW_EVIDENCE for each variant that is left out, NOT_RANDOMIZED for a comparison over time or of profiles; may be
     * empty
     */
    @JsonProperty
    public abstract List<Problem> warnings();

    /** Builds reports; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableVariantReport.Builder {
        Builder() {}
    }
}
