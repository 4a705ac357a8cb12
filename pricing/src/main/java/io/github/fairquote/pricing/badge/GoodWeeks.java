package io.github.fairquote.pricing.badge;

import io.github.fairquote.core.policy.standing.CriterionKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Counts the good weeks among the last ones: those with a high score, and those with the badge for newcomers.
 *
 * @param least how many must be good
 * @param weeks of how many
 * @param score what makes a week good, in percent
 * @param date the day that the last week reaches at most
 */
record GoodWeeks(int least, int weeks, int score, LocalDate date) {

    CriterionAssessment judge(Optional<List<WeekStanding>> known) {
        List<WeekStanding> recent = recent(known.orElse(List.of()), 0);
        int good = good(recent);
        int unknown = Math.max(0, weeks - recent.size());
        if (good < least && good + unknown >= least) {
            return Verdict.unknown(
                    CriterionKind.GOOD_WEEKS,
                    good + " good weeks of at least " + least + " known, of " + weeks,
                    "the standing in " + unknown + " of the last " + weeks + " weeks");
        }
        CriterionAssessment counted = Verdict.least(
                CriterionKind.GOOD_WEEKS, new BigDecimal(good), new BigDecimal(least), "good weeks of " + weeks);
        return good >= least ? counted : Verdict.later(counted, earliest(known.orElse(List.of())));
    }

    /** If every week from now on is good. */
    private LocalDate earliest(List<WeekStanding> known) {
        int further = 1;
        while (further < least && good(recent(known, further)) + further < least) {
            further++;
        }
        return date.plusWeeks(further);
    }

    /** The weeks that are over and still among the last after some further ones. */
    private List<WeekStanding> recent(List<WeekStanding> known, int further) {
        LocalDate first = date.plusDays(1).minusWeeks((long) weeks - further);
        return known.stream()
                .filter(week -> !week.startsOn().isBefore(first)
                        && !week.startsOn().plusWeeks(1).isAfter(date.plusDays(1)))
                .toList();
    }

    private int good(List<WeekStanding> recent) {
        return (int) recent.stream()
                .filter(week -> week.newcomerBadge()
                        || week.jobSuccess()
                                .filter(shown -> shown.percent().compareTo(new BigDecimal(score)) >= 0)
                                .isPresent())
                .count();
    }
}
