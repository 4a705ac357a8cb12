package io.github.fairquote.examples.recipes.price;

import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.sample.RateSample;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * Prices one freelancer from comparables and shows all of it on a page for the browser.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.price.PriceMyRate -Dexec.args="--asks 35"
 * </pre>
 */
public final class PriceMyRate {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("price-my-rate", PriceArguments::new, PriceMyRate::price);

    private PriceMyRate() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void price(PriceArguments arguments, Console console) throws UsageProblem {
        Page page = new Page();
        List<RateSample> samples = new InputFiles(console.progress())
                .read(arguments.table.comparables(), "comparables-synthetic.csv", arguments.table.reading(page));
        RateModel model = RateModelFitter.withDefaults().fit(samples);
        RateFindings findings = new ReportBuilder(model, arguments).findings();
        write(arguments, RatePage.html(findings));
        page.line("  " + findings.title());
        page.line("  typical rate " + findings.typicalText() + ", 80 % of such people " + findings.rangeText());
        page.line("  " + findings.standing());
        findings.warnings().forEach(page::warning);
        page.line("  the page: " + arguments.out);
        console.out().print(page.text());
    }

    private static void write(PriceArguments arguments, String html) throws UsageProblem {
        try {
            Files.writeString(arguments.out, html);
        } catch (IOException e) {
            throw new UsageProblem(
                    arguments.out + ": can't be written: " + e.getClass().getSimpleName());
        }
    }
}
