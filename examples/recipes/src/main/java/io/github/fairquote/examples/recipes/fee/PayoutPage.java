package io.github.fairquote.examples.recipes.fee;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.fee.PayoutMethod;
import io.github.fairquote.core.policy.source.Claim;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.fee.Payout;
import io.github.fairquote.pricing.fee.PayoutComparison;
import io.github.fairquote.pricing.fee.PayoutPlan;
import io.github.fairquote.pricing.fee.PayoutRefusedException;
import java.util.ArrayList;
import java.util.List;

/** Prints what a month costs by each way to be paid out, and from where on another is cheaper. */
final class PayoutPage {
    private final Page page;
    private final FeeArguments arguments;
    private final List<Payout> ways;
    private final Money volume;

    PayoutPage(Page page, FeeArguments arguments, List<Payout> ways) {
        this.page = page;
        this.arguments = arguments;
        this.ways = ways;
        this.volume = arguments.money(arguments.volume);
    }

    void ways() {
        page.section("PAID OUT " + volume + " A MONTH IN " + arguments.payouts + " PAYOUTS, in " + arguments.country);
        if (ways.isEmpty()) {
            page.line("  no way to be paid out is known; state yours with --pack");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", "a month costs", "percent", "fee", "sources"));
        ways.forEach(way -> rows.add(row(way)));
        page.table("  ", rows, 1, 2);
    }

    /** Only what crosses is told: a way that never is dearer needs no volume. */
    void breakEvens() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            for (int j = i + 1; j < ways.size(); j++) {
                crossing(ways.get(i), ways.get(j), rows);
            }
        }
        if (!rows.isEmpty()) {
            page.section("FROM WHERE ON ANOTHER WAY IS CHEAPER");
            page.table("  ", rows);
        }
    }

    private void crossing(Payout one, Payout other, List<List<String>> rows) {
        if (one.method().fixed().isEmpty() || other.method().fixed().isEmpty()) {
            return;
        }
        PayoutComparison comparison = PayoutComparison.of(
                PayoutPlan.of(one.atHighest(), arguments.payouts), PayoutPlan.of(other.atHighest(), arguments.payouts));
        comparison
                .breakEvenVolume()
                .ifPresent(from -> rows.add(List.of(
                        name(comparison.cheaperAtLargeVolumes()),
                        "beats " + name(comparison.cheaperAtSmallVolumes()),
                        "from " + from + " a month in " + arguments.payouts + " payouts",
                        "at " + volume + fewer(comparison))));
    }

    private String fewer(PayoutComparison comparison) {
        long payouts = comparison.breakEvenPayouts(volume).orElseThrow();
        return payouts == 1 ? " never" : " in fewer than " + payouts + " payouts";
    }

    private List<String> row(Payout way) {
        PayoutMethod method = way.method();
        String sources = method.provenance().confidence().word()
                + String.join(
                        "",
                        method.contradictions().stream().map(PayoutPage::claim).toList());
        try {
            PayoutPlan most = PayoutPlan.of(way.atHighest(), arguments.payouts);
            PayoutPlan least = PayoutPlan.of(way.atLowest(), arguments.payouts);
            MoneyRange cost = MoneyRange.of(least.cost(volume), most.cost(volume));
            return List.of(
                    method.name(), cost.toString(), most.costPercent(volume).toPlainString(), way.toString(), sources);
        } catch (PayoutRefusedException e) {
            return List.of(method.name(), "?", "?", String.valueOf(e.getMessage()), sources);
        }
    }

    private static String claim(Claim<MoneyRange> claim) {
        return "; contradicted: " + claim.value() + " ("
                + claim.provenance().confidence().word() + ")";
    }

    private static String name(PayoutPlan plan) {
        return plan.payout().method().name();
    }
}
