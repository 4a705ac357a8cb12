package io.github.fairquote.examples.recipes.connects;

import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.economics.BoostAdvice;
import io.github.fairquote.pricing.economics.ConnectsBalance;
import io.github.fairquote.pricing.economics.HireCost;
import io.github.fairquote.pricing.economics.ProposalEconomics;
import io.github.fairquote.pricing.economics.ProposalRoutine;
import io.github.fairquote.pricing.economics.RoutineOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prints what was planned. */
final class PlanPage {
    private static final LocalDate WEBINAR = LocalDate.of(2022, 1, 1);
    private static final int STEP_DAYS = 15;

    private PlanPage() {}

    static void routine(Page page, RoutineOutcome outcome, ConnectsRules rules) {
        ProposalRoutine routine = outcome.routine();
        page.line("THE PLAN: " + outcome.proposals() + " proposals from " + routine.start() + ", " + routine.perWeek()
                + " a week at " + routine.connects() + " Connects, " + percent(routine.replyRate())
                + " answered and interviewed");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("at the end of", "granted", "bought", "rewarded", "spent", "expired", "left"));
        for (int day = 0; day < routine.days(); day += STEP_DAYS) {
            rows.add(row(outcome.ledger().on(routine.start().plusDays(day))));
        }
        rows.add(row(outcome.end()));
        page.table("  ", rows, 1, 2, 3, 4, 5, 6);
        page.line("  to be bought: " + outcome.end().bought() + " for "
                + outcome.paid().orElseThrow() + "; without buying " + outcome.net() + " would be left");
        page.line("  " + breakEven(outcome));
        if (rules.rewardPerInterview() > 0) {
            page.line("  the cap of " + rules.rewardCap() + " in " + rules.rewardDays() + " days takes "
                    + outcome.cutByCap() + " Connects of the rewards; at " + routine.perWeek()
                    + " a week it bites above "
                    + percent(ProposalEconomics.uncutReplyRate(rules, routine.perWeek())) + " answered");
        }
    }

    static void hire(Page page, HireCost cost, MoneyRange least) {
        page.section("A HIRE at " + percent(cost.rate()) + " of those sent");
        page.table(
                "  ",
                List.of(
                        List.of("proposals", cost.proposals().toPlainString()),
                        List.of("their Connects", cost.connects().toString()),
                        List.of("their effort", cost.effort().toString()),
                        List.of("costs", cost.total().toString()),
                        List.of("least contract with a new client", least.toString())),
                1);
    }

    static void boost(Page page, BoostAdvice advice) {
        page.section("A BETTER PLACE");
        page.line("  " + advice.because());
        page.line("  "
                + advice.bid()
                        .map(bid -> "bid " + bid + ", charged "
                                + advice.charge().orElseThrow() + ", gains " + advice.gain())
                        .orElse("do not bid"));
        advice.assumptions().forEach(assumption -> page.wrapped("  ", assumption));
    }

    /** Three months of the webinar: one proposal a day from 90, 30 % answered. */
    static void story(Page page, PlatformPolicies upwork) {
        page.section("HOW 90 BECAME 120 IN THREE MONTHS OF 2022, and why it no longer does");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("a proposal costs", "start", "granted", "rewarded", "spent", "without buying", "break-even"));
        for (int connects : new int[] {3, 6, 16}) {
            RoutineOutcome outcome = webinar(connects).run(upwork);
            ConnectsBalance end = outcome.end();
            rows.add(List.of(
                    Integer.toString(connects),
                    "90",
                    "+" + (end.granted() - 90),
                    "+" + end.rewarded(),
                    "-" + end.spent(),
                    Integer.toString(outcome.net()),
                    percent(outcome.breakEvenReplyRate().orElseThrow())));
        }
        page.table("  ", rows, 0, 1, 2, 3, 4, 5, 6);
    }

    static ProposalRoutine webinar(int connects) {
        return ProposalRoutine.builder()
                .start(WEBINAR)
                .days(90)
                .perWeek(7)
                .connects(connects)
                .replyRate(new BigDecimal("0.3"))
                .opening(90)
                .plan("basic")
                .build();
    }

    private static String breakEven(RoutineOutcome outcome) {
        return outcome.breakEvenReplyRate()
                .map(rate -> "pays for itself from " + percent(rate) + " answered"
                        + (rate.compareTo(BigDecimal.ONE) > 0 ? ": never" : ""))
                .orElse("nothing is rewarded, so that it never pays for itself");
    }

    private static List<String> row(ConnectsBalance at) {
        return List.of(
                at.asOf().toString(),
                Integer.toString(at.granted()),
                Integer.toString(at.bought()),
                Integer.toString(at.rewarded()),
                Integer.toString(at.spent()),
                Integer.toString(at.expired()),
                Integer.toString(at.balance()));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).toPlainString() + " %";
    }
}
