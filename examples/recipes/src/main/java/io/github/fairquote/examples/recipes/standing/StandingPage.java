package io.github.fairquote.examples.recipes.standing;

import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.badge.BadgeAssessment;
import io.github.fairquote.pricing.badge.CriterionAssessment;
import io.github.fairquote.pricing.badge.CriterionStatus;
import io.github.fairquote.pricing.jobsuccess.ContractEffect;
import io.github.fairquote.pricing.jobsuccess.JobSuccessEstimate;
import io.github.fairquote.pricing.jobsuccess.ScoredJobSuccess;
import io.github.fairquote.pricing.jobsuccess.UnscoredJobSuccess;
import io.github.fairquote.pricing.jobsuccess.WindowEstimate;
import io.github.fairquote.pricing.reputation.ContractsToScore;
import io.github.fairquote.pricing.reputation.PriceEffect;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.ReputationTrend;
import io.github.fairquote.pricing.reputation.ScoreStanding;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The standing in words and numbers, section by section. */
final class StandingPage {
    /** What a profile shows as 90 percent. */
    private static final double NINETY = 89.5;

    private final Page page;
    private final Standing standing;

    StandingPage(Page page, Standing standing) {
        this.page = page;
        this.standing = standing;
    }

    void belief() {
        ReputationPosterior believed = standing.posterior();
        PriceEffect price = believed.priceEffect();
        page.section("THE NEXT CONTRACT ENDS WELL");
        page.table(
                "  ",
                List.of(
                        List.of(
                                "with probability",
                                percent(believed.mean()),
                                "90 % sure: " + percent(believed.quantile(.05)) + " to "
                                        + percent(believed.quantile(.95))),
                        List.of(
                                "known as well as by",
                                Page.number(believed.effectiveSamples(), 1),
                                "contracts of known outcome"),
                        List.of(
                                "long-run job success",
                                percent(believed.expectedJobSuccess() / 100),
                                "shown as 90 % or more with probability "
                                        + percent(believed.probabilityOfJobSuccess(NINETY))),
                        List.of(
                                "asked rates",
                                "x " + Page.number(price.multiplier(), 2),
                                "x " + Page.number(price.low(), 2) + " to " + Page.number(price.high(), 2)
                                        + " beside a score of 95 %; an association, no promise")),
                1);
        trend();
        believed.warnings().stream().map(Problem::message).forEach(page::warning);
    }

    private void trend() {
        ReputationTrend trend = standing.model().trend(standing.ledger(), standing.day());
        String sides = counted(trend.recentContracts(), "contract") + " of the last "
                + standing.model().policy().trendDays() + " days, " + trend.olderContracts() + " older";
        page.line("  trend: " + word(trend.direction()) + " (" + sides + "; recent ones are better with probability "
                + percent(trend.probabilityBetter()) + ")");
    }

    void sources() {
        ReputationPosterior believed = standing.posterior();
        List<List<String>> rows = new ArrayList<>();
        double prior = believed.mean();
        for (double share : believed.contributions().values()) {
            prior -= share;
        }
        rows.add(List.of("before anything was seen", Page.number(100 * prior, 1)));
        believed.contributions().forEach((source, share) -> rows.add(List.of(word(source), signed(100 * share))));
        rows.add(List.of("in all", Page.number(100 * believed.mean(), 1)));
        page.section("WHAT EACH SOURCE ADDS, in percentage points");
        page.table("  ", rows, 1);
    }

    void score() {
        page.section("JOB SUCCESS, as shown and as estimated from the contracts");
        page.line("  shown      "
                + standing.history()
                        .jobSuccess()
                        .map(score -> score
                                + standing.history()
                                        .jobSuccessContracts()
                                        .map(n -> ", on " + counted(n, "contract"))
                                        .orElse(""))
                        .orElse("nothing"));
        page.line("  estimated  " + words(standing.score().now()));
        long unknown = standing.score().now().contracts().stream()
                .filter(effect -> effect.isCounted() && effect.best() != effect.worst())
                .count();
        if (unknown > 0) {
            page.line("  of " + counted(unknown, "contract") + " nobody knows what the client said in private");
        }
    }

    private static String words(JobSuccessEstimate estimate) {
        if (estimate instanceof ScoredJobSuccess scored) {
            String low = Page.number(scored.low().doubleValue(), 1);
            String high = Page.number(scored.high().doubleValue(), 1);
            return low.equals(high) ? high + " %" : "between " + low + " and " + high + " %";
        }
        UnscoredJobSuccess none = (UnscoredJobSuccess) estimate;
        return "no score yet: " + counted(none.jobsMissing(), "contract") + " and "
                + counted(none.clientsMissing(), "client") + " are missing";
    }

    void badges(List<BadgeAssessment> badges) {
        List<List<String>> rows = new ArrayList<>();
        for (BadgeAssessment badge : badges) {
            rows.add(List.of(
                    badge.badge().word(),
                    word(badge.status()),
                    Stream.of(
                                    names(badge, CriterionStatus.UNMET, "unmet: "),
                                    names(badge, CriterionStatus.UNKNOWN, "unknown: "))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("; "))));
        }
        page.section("BADGES; what is unknown is never taken for met");
        for (List<String> row : rows) {
            page.wrapped("  " + padded(row.get(0), 16) + padded(row.get(1), 14), " ".repeat(32), row.get(2));
        }
    }

    private static String names(BadgeAssessment badge, CriterionStatus status, String before) {
        List<CriterionAssessment> found = badge.of(status);
        return found.isEmpty()
                ? ""
                : before
                        + found.stream()
                                .map(criterion -> word(criterion.kind()))
                                .collect(Collectors.joining(", "));
    }

    void whatIf(String signs, List<ContractOutcome> outcomes) {
        double now = standing.posterior().mean();
        double then = standing.outlook().after(outcomes).mean();
        page.section("WHAT IF");
        page.line("  the next contract fails   "
                + signed(-100 * standing.outlook().shock()) + " points; "
                + mended(standing.outlook().successesToMend()));
        page.line("  the next go " + signs + "   " + percent(now) + " becomes " + percent(then));
    }

    void way() {
        page.section("THE WAY TO 90 PERCENT");
        page.line("  to be 90 % sure of 90 %: "
                + counted(standing.outlook().successesUntil(.9, .9), "success", "successes") + " in a row");
        standing.history()
                .jobSuccess()
                .ifPresent(shown -> standing.history()
                        .jobSuccessContracts()
                        .filter(contracts -> contracts > 0)
                        .ifPresent(
                                contracts -> way("from the score shown", contracts * shown.asProportion(), contracts)));
        if (standing.score().now() instanceof ScoredJobSuccess scored) {
            WindowEstimate window = scored.windows().get(0);
            way(
                    "from the lowest estimate",
                    window.lowPoints().doubleValue(),
                    window.lowWeight().doubleValue());
            way(
                    "from the highest estimate",
                    window.highPoints().doubleValue(),
                    window.highWeight().doubleValue());
        }
        for (ContractEffect negative : standing.score().leavingNegatives()) {
            negative.leavesOn()
                    .ifPresent(day -> page.line("  " + negative.contractId() + " ("
                            + (negative.best() == negative.worst() ? "" : "perhaps ") + "negative) leaves on " + day
                            + ": " + words(standing.score().on(day))));
        }
    }

    private void way(String from, double points, double weight) {
        OutcomeForm form = standing.estimator().policy().value().form();
        ContractsToScore way = standing.posterior()
                .contractsToScore(new ScoreStanding(Math.max(points, -weight), weight, 1, form), NINETY);
        page.line("  " + from + ", " + Page.number(100 * points / weight, 1) + " %: "
                + counted(way.atBest(), "contract", "contracts") + " if all succeed; half of the time "
                + counted(way.quantile(.5)) + ", 9 of 10 times " + counted(way.quantile(.9)));
    }

    private static String mended(OptionalInt successes) {
        return counted(successes, "success", "successes")
                + (successes.isPresent() && successes.getAsInt() == 1 ? " mends it" : " mend it");
    }

    private static String counted(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    private static String counted(OptionalInt number, String one, String more) {
        return counted(number) + " " + (number.isPresent() && number.getAsInt() == 1 ? one : more);
    }

    private static String counted(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "more than 500";
    }

    private static String percent(double share) {
        return Page.number(100 * share, 1) + " %";
    }

    private static String signed(double points) {
        return (points >= 0 ? "+" : "") + Page.number(points, 1);
    }

    private static String padded(String word, int width) {
        return word + " ".repeat(Math.max(width - word.length(), 1));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
