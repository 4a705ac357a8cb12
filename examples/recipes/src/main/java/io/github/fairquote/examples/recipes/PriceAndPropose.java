package io.github.fairquote.examples.recipes;

import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;

/**
 * Prices a freelancer from comparables and writes a checked letter for one job post.
 *
 * <pre>mvn -q -pl examples/recipes -am compile exec:java -Dexec.args="--help"</pre>
 */
public final class PriceAndPropose {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("price-and-propose", Arguments::new, PriceAndPropose::report);

    private PriceAndPropose() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void report(Arguments arguments, Console console) throws UsageProblem {
        if (arguments.today && arguments.date.isPresent()) {
            throw new UsageProblem("--date and --today exclude each other");
        }
        console.out().print(new Report(arguments, new Inputs(arguments, console.progress())).text());
    }
}
