package io.github.fairquote.examples.recipes.connects;

import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.economics.BoostAuction;
import io.github.fairquote.pricing.economics.ProposalEconomics;
import io.github.fairquote.pricing.fee.FeeSchedule;
import java.math.BigDecimal;

/**
 * Plans what proposals cost: the balance day by day, the cost of a hire, and what a better place is worth.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.connects.ConnectsPlan -Dexec.args="--connects 8"
 * </pre>
 */
public final class ConnectsPlan {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("connects-plan", PlanArguments::new, ConnectsPlan::plan);

    private ConnectsPlan() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void plan(PlanArguments arguments, Console console) throws UsageProblem {
        PlatformPolicies upwork = PolicyPacks.upwork();
        Policy<ConnectsRules> policy = upwork.connects(arguments.start);
        ConnectsRules rules = policy.value();
        if (rules.price().isEmpty() || rules.boost().isEmpty()) {
            throw new UsageProblem(
                    "--start: no price and auction are known for " + arguments.start + "; from 2020-12-01 on they are");
        }
        ProposalEconomics economics = ProposalEconomics.of(rules.price().get(), arguments.connects)
                .withEffort(PlanArguments.usd(arguments.effort));
        BigDecimal hires = arguments.hires.movePointLeft(2);
        Page page = new Page();
        PlanPage.routine(page, arguments.routine().run(upwork), rules);
        PlanPage.hire(
                page,
                economics.perHire(hires),
                economics.leastContract(hires, FeeSchedule.of(upwork.serviceFee(arguments.start))));
        PlanPage.boost(
                page,
                economics.boost(
                        BoostAuction.of(rules.boost().get()).with(arguments.charge),
                        arguments.others,
                        hires,
                        arguments.lift,
                        PlanArguments.usd(arguments.hireWorth)));
        PlanPage.story(page, upwork);
        policy.warnings().forEach(page::warning);
        console.out().print(page.text());
    }
}
