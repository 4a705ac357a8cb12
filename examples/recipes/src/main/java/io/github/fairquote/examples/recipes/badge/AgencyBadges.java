package io.github.fairquote.examples.recipes.badge;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.standing.BadgeSubject;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.badge.BadgeAssessor;
import io.github.fairquote.pricing.badge.StandingFacts;
import io.github.fairquote.pricing.jobsuccess.JobSuccessEstimate;
import io.github.fairquote.pricing.jobsuccess.JobSuccessEstimator;
import java.time.LocalDate;
import java.util.List;

/**
 * Judges the badges of an agency by the contracts done for it: two partners of the highest standing who found one start anew.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.badge.AgencyBadges -Dexec.args="--help"
 * </pre>
 */
public final class AgencyBadges {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("agency-badges", BadgeArguments::new, AgencyBadges::judge);

    private AgencyBadges() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void judge(BadgeArguments arguments, Console console) throws UsageProblem {
        List<ContractRecord> contracts = new InputFiles(console.progress())
                .read(arguments.contracts, "badge/agency-contracts-synthetic.jsonl", ContractLines::read);
        LocalDate day = arguments.date;
        JobSuccessEstimate estimate =
                JobSuccessEstimator.at(PolicyPacks.upwork(), day).estimate(contracts, day);
        StandingFacts facts = StandingFacts.builder()
                .subject(BadgeSubject.AGENCY)
                .estimate(estimate)
                .contracts(contracts)
                .profile(arguments.agencyProfile)
                .ownerProfile(arguments.ownerProfile)
                .memberProfiles(arguments.memberProfiles)
                .build();
        Page page = new Page();
        page.line("The agency on " + day);
        if (arguments.contracts.isEmpty()) {
            page.line("  SYNTHETIC: the contracts are from the bundled sample, all invented");
        }
        BadgePage.estimate(page, estimate);
        BadgeAssessor.at(PolicyPacks.upwork(), day)
                .assessAll(facts, day)
                .forEach(found -> BadgePage.badge(page, found));
        console.out().print(page.text());
    }
}
