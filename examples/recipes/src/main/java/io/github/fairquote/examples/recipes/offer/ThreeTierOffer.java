package io.github.fairquote.examples.recipes.offer;

import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;

/**
 * Turns a fair rate into offers: hourly, fixed, in three tiers and by the half hour, with what is left of each.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.offer.ThreeTierOffer -Dexec.args="--help"
 * </pre>
 */
public final class ThreeTierOffer {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("three-tier-offer", OfferArguments::new, ThreeTierOffer::offer);

    private ThreeTierOffer() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void offer(OfferArguments arguments, Console console) throws UsageProblem {
        InputFiles files = new InputFiles(console.progress());
        Page page = new Page();
        FreelancerProfile profile =
                files.read(arguments.profile, "profile-synthetic.json", InputFiles.document(FreelancerProfile.class));
        OfferScope scope = files.read(arguments.scope, "offer/scope-synthetic.json", ScopeFile::read);
        page.line("Offers of " + profile.name() + " for a contract that starts on " + arguments.starts.get(0));
        if (arguments.table.comparables().isEmpty() || arguments.profile.isEmpty() || arguments.scope.isEmpty()) {
            page.line("SYNTHETIC: what no argument names is from the bundled sample, all of it invented");
        }
        page.section("COMPARABLES");
        RateModel market = RateModelFitter.withDefaults()
                .withReferenceDate(arguments.starts.get(0))
                .fit(files.read(
                        arguments.table.comparables(), "comparables-synthetic.csv", arguments.table.reading(page)));
        new OfferPage(page, new Offers(arguments, profile, scope, market)).print();
        console.out().print(page.text());
    }
}
