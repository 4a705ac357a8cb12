package io.github.fairquote.pricing.badge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.policy.standing.BadgeSubject;
import io.github.fairquote.core.result.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Whether a badge may be had, criterion by criterion. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"badge", "subject", "date", "criteria", "warnings"})
public abstract class BadgeAssessment {

    BadgeAssessment() {}

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
    static BadgeAssessment fromJson(ImmutableBadgeAssessment.Json json) {
        return ImmutableBadgeAssessment.fromJson(json);
    }

    /**
     * Which badge it is.
     *
     * @return the badge
     */
    @JsonProperty
    public abstract TalentBadge badge();

    /**
     * Who would get it.
     *
     * @return the subject
     */
    @JsonProperty
    public abstract BadgeSubject subject();

    /**
     * For which day it was judged.
     *
     * @return the day
     */
    @JsonProperty
    public abstract LocalDate date();

    /**
     * The criteria.
     *
     * @return all of them in the order of the policy
     */
    @JsonProperty
    public abstract List<CriterionAssessment> criteria();

    /**
     * Which figures are not the platform's own.
     *
     * @return the warnings of the policy
     */
    @JsonProperty
    public abstract List<Problem> warnings();

    /**
     * Whether all criteria are met.
     *
     * @return eligible only if every criterion is met
     */
    public final BadgeStatus status() {
        if (!of(CriterionStatus.UNMET).isEmpty()) {
            return BadgeStatus.NOT_ELIGIBLE;
        }
        return of(CriterionStatus.UNKNOWN).isEmpty() ? BadgeStatus.ELIGIBLE : BadgeStatus.UNKNOWN;
    }

    /**
     * The criteria of one status.
     *
     * @param status the status
     * @return the criteria in the order of the policy
     */
    public final List<CriterionAssessment> of(CriterionStatus status) {
        return criteria().stream().filter(found -> found.status() == status).toList();
    }

    /**
     * When the badge may be had at the earliest.
     *
     * @return the day itself if eligible; the latest of the earliest days if what is unmet is a matter of time alone and nothing is
     *     unknown; empty otherwise
     */
    public final Optional<LocalDate> earliest() {
        boolean timeAlone = criteria().stream()
                .allMatch(found -> found.status() == CriterionStatus.MET
                        || found.earliest().isPresent());
        return timeAlone
                ? criteria().stream()
                        .flatMap(found -> found.earliest().stream())
                        .max(Comparator.naturalOrder())
                        .or(() -> Optional.of(date()))
                : Optional.empty();
    }

    /** Builds assessments; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableBadgeAssessment.Builder {
        Builder() {}
    }
}
