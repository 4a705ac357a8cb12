package io.github.fairquote.pricing.badge;

import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.standing.BadgeCriteria;
import io.github.fairquote.core.policy.standing.BadgeRules;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges badges by the dated criteria of a platform: each met, unmet or unknown, with what is missing.
 *
 * <p>To be eligible is no promise: platforms check with a delay, and give some badges by people's judgement, which is never known here.
 * Immutable and thread-safe.
 */
public final class BadgeAssessor {
    private final Policy<BadgeRules> badges;
    private final Policy<JobSuccessRules> jobSuccess;

    private BadgeAssessor(Policy<BadgeRules> badges, Policy<JobSuccessRules> jobSuccess) {
        this.badges = badges;
        this.jobSuccess = jobSuccess;
    }

    /**
     * The assessor by the rules that governed a day.
     *
     * @param policies the policies of a platform
     * @param date the day
     * @return the assessor
     * @throws NoPolicyException if no rules of badges or of the job success score are known for that day
     */
    public static BadgeAssessor at(PlatformPolicies policies, LocalDate date) {
        return of(policies.badges(date), policies.jobSuccess(date));
    }

    /**
     * The assessor by some rules, whatever the day.
     *
     * @param badges what badges ask for
     * @param jobSuccess what makes the outcome of a contract negative
     * @return the assessor
     */
    public static BadgeAssessor of(Policy<BadgeRules> badges, Policy<JobSuccessRules> jobSuccess) {
        return new BadgeAssessor(
                Objects.requireNonNull(badges, "badges"), Objects.requireNonNull(jobSuccess, "jobSuccess"));
    }

    /**
     * Judges one badge.
     *
     * @param badge the badge
     * @param facts what is known
     * @param date the day for which it is judged; what the facts hold of later days is not used
     * @return the judgement; empty if the platform has no such badge for the subject
     */
    public Optional<BadgeAssessment> assess(TalentBadge badge, StandingFacts facts, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return badges.value().criteriaOf(badge, facts.subject()).map(criteria -> judged(criteria, facts, date));
    }

    /**
     * Judges every badge that the platform has for the subject.
     *
     * @param facts what is known
     * @param date the day for which they are judged
     * @return the judgements in the order of the policy
     */
    public List<BadgeAssessment> assessAll(StandingFacts facts, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return badges.value().badges().stream()
                .filter(criteria -> criteria.subject() == facts.subject())
                .map(criteria -> judged(criteria, facts, date))
                .toList();
    }

    private BadgeAssessment judged(BadgeCriteria criteria, StandingFacts facts, LocalDate date) {
        Criteria judge = new Criteria(badges.value(), jobSuccess.value(), criteria, facts, date);
        return BadgeAssessment.builder()
                .badge(criteria.badge())
                .subject(criteria.subject())
                .date(date)
                .addAllCriteria(criteria.criteria().stream().map(judge::judge).toList())
                .addAllWarnings(badges.warnings())
                .build();
    }
}
