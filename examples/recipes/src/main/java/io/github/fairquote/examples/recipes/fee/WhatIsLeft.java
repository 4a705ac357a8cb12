package io.github.fairquote.examples.recipes.fee;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.currency.ExchangeRate;
import io.github.fairquote.pricing.fee.Conversion;
import io.github.fairquote.pricing.fee.NetChain;
import io.github.fairquote.pricing.fee.Payout;
import java.util.Optional;

/**
 * Tells what is left of a price, from gross to net, across the eras of a platform's fee and the ways to be paid out.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.fee.WhatIsLeft -Dexec.args="--help"
 * </pre>
 */
public final class WhatIsLeft {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("what-is-left", FeeArguments::new, WhatIsLeft::tell);

    private WhatIsLeft() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void tell(FeeArguments arguments, Console console) throws UsageProblem {
        if (arguments.schema) {
            console.out().print(PolicyPacks.schema() + "\n");
            return;
        }
        FeePolicies policies = FeePolicies.of(arguments, new InputFiles(console.progress()));
        NetChain chain = chain(policies, arguments);
        Page page = new Page();
        FeePage report = new FeePage(page, arguments);
        report.heading(policies);
        report.way(chain, policies.fee(arguments));
        report.ask(chain);
        report.eras(policies.policies().all(arguments.work.section()));
        PayoutPage payouts = new PayoutPage(page, arguments, policies.payouts(arguments));
        payouts.ways();
        payouts.breakEvens();
        report.client(policies);
        console.out().print(page.text());
    }

    private static NetChain chain(FeePolicies policies, FeeArguments arguments) throws UsageProblem {
        NetChain chain = NetChain.of(policies.schedule(arguments));
        Optional<Payout> payout = policies.payout(arguments);
        if (payout.isPresent()) {
            chain = chain.withPayout(payout.get());
        }
        Optional<Conversion> conversion = conversion(arguments);
        if (conversion.isPresent()) {
            chain = chain.withConversion(conversion.get());
        }
        return arguments.connects.isPresent() ? withConnects(chain, policies, arguments) : chain;
    }

    private static NetChain withConnects(NetChain chain, FeePolicies policies, FeeArguments arguments)
            throws UsageProblem {
        Policy<ConnectsRules> rules = policies.policies().connects(arguments.start);
        Money price = rules.value()
                .price()
                .orElseThrow(() -> new UsageProblem("--connects: none were sold on " + arguments.start));
        return chain.withConnects(arguments.connects.orElseThrow(), price, rules.source());
    }

    private static Optional<Conversion> conversion(FeeArguments arguments) throws UsageProblem {
        if (arguments.target.isPresent() != arguments.rate.isPresent()) {
            throw new UsageProblem("--convert-to and --rate need each other");
        }
        if (arguments.target.isEmpty()) {
            return Optional.empty();
        }
        if (arguments.rate.orElseThrow().signum() == 0) {
            throw new UsageProblem("--rate: is zero");
        }
        ExchangeRate rate = new ExchangeRate(
                arguments.money(arguments.amount).currency(),
                arguments.target.get(),
                arguments.rate.get(),
                arguments.rateDay.orElse(arguments.paidOut),
                "--rate");
        return Optional.of(Conversion.of(rate, FeeRate.ofPercent(arguments.spread), "stated by --spread"));
    }
}
