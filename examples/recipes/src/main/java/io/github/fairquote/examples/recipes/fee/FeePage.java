package io.github.fairquote.examples.recipes.fee;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.fee.BuyerFeeTerms;
import io.github.fairquote.core.policy.fee.BuyerFees;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.pricing.fee.Breakdown;
import io.github.fairquote.pricing.fee.BreakdownLine;
import io.github.fairquote.pricing.fee.BuyerAddOn;
import io.github.fairquote.pricing.fee.FeeSchedule;
import io.github.fairquote.pricing.fee.GrossRounding;
import io.github.fairquote.pricing.fee.NetChain;
import io.github.fairquote.pricing.fee.NetQuote;
import io.github.fairquote.pricing.fee.NetVerdict;
import java.util.ArrayList;
import java.util.List;

/** Prints the way of a payment, the eras of a fee, and what the client pays. */
final class FeePage {
    private final Page page;
    private final FeeArguments arguments;
    private final Money gross;
    private final Money prior;

    FeePage(Page page, FeeArguments arguments) {
        this.page = page;
        this.arguments = arguments;
        this.gross = arguments.money(arguments.amount);
        this.prior = arguments.money(arguments.prior);
    }

    void heading(FeePolicies policies) {
        page.line("WHAT IS LEFT of " + gross + " on " + arguments.platform + ", contract from " + arguments.start
                + (prior.isZero() ? "" : ", after " + prior + " with the same client"));
        page.line("  Dated estimates from public pages, unaffiliated; your contract decides.");
        policies.changes().forEach(decision -> page.wrapped("  ", "    ", decision.toString()));
    }

    /** Line by line; as long as something is open, at the highest and at the least costs. */
    void way(NetChain chain, Policy<FeeTerms> policy) {
        NetQuote quote = chain.quote(gross, prior);
        boolean open = !quote.worst().equals(quote.best());
        page.section("THE WAY, in " + gross.currency());
        List<String> sources = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        if (open) {
            rows.add(List.of("", "at worst", "at best", "", ""));
        }
        for (int i = 0; i < quote.worst().lines().size(); i++) {
            rows.add(row(quote, i, open, sources));
        }
        rows.add(cells("left", quote.worst().net(), quote.best().net(), open, verdict(quote), ""));
        page.table("  ", rows, open ? new Integer[] {1, 2} : new Integer[] {1});
        quote.received().ifPresent(money -> page.line("  arrives: " + money));
        quote.dueAtAcceptance()
                .ifPresent(fee -> page.line("  due when the project is accepted, before you are paid: " + fee));
        for (int i = 0; i < sources.size(); i++) {
            page.line("  [" + (i + 1) + "] " + sources.get(i));
        }
        policy.provenance().note().ifPresent(note -> page.wrapped("  note: ", "    ", note));
        policy.warnings().forEach(page::warning);
    }

    /** What to charge so that the whole amount is left. */
    void ask(NetChain chain) {
        page.section("TO BE LEFT WITH " + gross + ", CHARGE");
        MoneyRange sure = chain.grossForNet(gross, prior, GrossRounding.GUARANTEE);
        MoneyRange nearest = chain.grossForNet(gross, prior, GrossRounding.NEAREST);
        page.line("  " + sure + " (never a cent less is left)");
        page.line("  " + nearest + " (the nearest, as platforms show rates)");
    }

    /** The same amount under every era; each is asked by a day of its own. */
    void eras(List<Policy<FeeTerms>> policies) {
        page.section("UNDER EVERY ERA OF THE FEE, without payout");
        List<List<String>> rows = new ArrayList<>();
        for (Policy<FeeTerms> policy : policies) {
            FeeSchedule schedule = FeeSchedule.of(policy);
            rows.add(List.of(
                    policy.period().toString(),
                    "left " + schedule.netRange(gross, prior),
                    policy.confidence().word(),
                    schedule.toString()));
        }
        page.table("  ", rows);
    }

    void client(FeePolicies policies) {
        policies.policies().all(PolicySection.BUYER_FEES).stream()
                .filter(policy -> policy.governs(arguments.start))
                .forEach(this::client);
    }

    private void client(Policy<BuyerFees> policy) {
        page.section("THE CLIENT PAYS ON TOP, and you never see");
        List<List<String>> rows = new ArrayList<>();
        for (BuyerFeeTerms terms : policy.value().fees()) {
            BuyerAddOn addOn = BuyerAddOn.of(terms);
            rows.add(List.of(terms.name(), addOn.toString(), "in all " + addOn.total(gross)));
        }
        page.table("  ", rows);
        page.line("  " + policy.source() + " (" + policy.confidence().word() + ")");
    }

    private static List<String> row(NetQuote quote, int i, boolean open, List<String> sources) {
        BreakdownLine line = quote.worst().lines().get(i);
        String mark =
                line.source().map(source -> "[" + number(sources, source) + "]").orElse("");
        return cells(
                line.label(), line.amount(), best(quote, i), open, line.basis().orElse(""), mark);
    }

    /** The same line at the least costs; where a line is missing there, nothing was taken. */
    private static Money best(NetQuote quote, int i) {
        Breakdown best = quote.best();
        return i < best.lines().size()
                ? best.lines().get(i).amount()
                : Money.zero(best.net().currency());
    }

    private static List<String> cells(String label, Money worst, Money best, boolean open, String words, String mark) {
        String low = worst.amount().toPlainString();
        return open
                ? List.of(label, low, best.amount().toPlainString(), words, mark)
                : List.of(label, low, words, mark);
    }

    private static int number(List<String> sources, String source) {
        if (!sources.contains(source)) {
            sources.add(source);
        }
        return sources.indexOf(source) + 1;
    }

    private static String verdict(NetQuote quote) {
        if (quote.verdict() == NetVerdict.LOSES) {
            return "you pay for the work";
        }
        return quote.verdict() == NetVerdict.MAY_LOSE ? "you may pay for the work" : "";
    }
}
