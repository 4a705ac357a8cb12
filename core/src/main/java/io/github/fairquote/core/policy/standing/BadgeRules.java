package io.github.fairquote.core.policy.standing;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the badges of a platform ask for. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"badges", "largeContract"})
public abstract class BadgeRules {

    BadgeRules() {}

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
    static BadgeRules fromJson(ImmutableBadgeRules.Json json) {
        return ImmutableBadgeRules.fromJson(json);
    }

    /**
     * The badges.
     *
     * @return criteria, none for a badge and subject twice
     */
    @JsonProperty
    public abstract List<BadgeCriteria> badges();

    /**
     * When a contract is large.
     *
     * @return the rule; present if a badge asks for {@link CriterionKind#LARGE_CONTRACT}
     */
    @JsonProperty
    public abstract Optional<LargeContractRule> largeContract();

    /**
     * What one badge asks of one kind of subject.
     *
     * @param badge the badge
     * @param subject the subject
     * @return the criteria; empty if there is no such badge
     */
    public final Optional<BadgeCriteria> criteriaOf(TalentBadge badge, BadgeSubject subject) {
        return badges().stream()
                .filter(found -> found.badge() == badge && found.subject() == subject)
                .findFirst();
    }

    @Value.Check
    final void check() {
        Check.distinct(
                "badges",
                badges().stream()
                        .map(found -> found.badge() + " " + found.subject())
                        .toList());
        boolean asked = badges().stream()
                .flatMap(found -> found.criteria().stream())
                .anyMatch(rule -> rule.kind() == CriterionKind.LARGE_CONTRACT);
        Check.that(
                !asked || largeContract().isPresent(),
                ProblemCode.INCONSISTENT,
                "largeContract",
                "is missing, though a badge asks for a large contract");
    }

    /** Builds rules; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBadgeRules.Builder {
        Builder() {}
    }
}
