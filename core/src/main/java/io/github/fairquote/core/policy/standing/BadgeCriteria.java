package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * All that one badge asks of one kind of subject. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"badge", "subject", "criteria"})
public abstract class BadgeCriteria {

    BadgeCriteria() {}

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
    static BadgeCriteria fromJson(ImmutableBadgeCriteria.Json json) {
        return ImmutableBadgeCriteria.fromJson(json);
    }

    /**
     * Which badge it is.
     *
     * @return the badge
     */
    @JsonProperty
    public abstract TalentBadge badge();

    /**
     * Of whom it is asked.
     *
     * @return the subject
     */
    @JsonProperty
    public abstract BadgeSubject subject();

    /**
     * What is asked for.
     *
     * @return at least one criterion, none of a kind twice; all must be met
     */
    @JsonProperty
    public abstract List<CriterionRule> criteria();

    @Value.Check
    final void check() {
        Check.that(!criteria().isEmpty(), ProblemCode.MISSING_VALUE, "criteria", "are none");
        Check.distinct("criteria", criteria().stream().map(CriterionRule::kind).toList());
    }

    /** Builds lists of criteria; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBadgeCriteria.Builder {
        Builder() {}
    }
}
