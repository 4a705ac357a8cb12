package io.github.fairquote.examples.recipes.study;

import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.List;

/**
 * Learns from one table of comparables and prints, for every row of another, the quantiles of the rate of somebody like that.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.study.RateStudy -Dexec.args="--help"
 * </pre>
 */
public final class RateStudy {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("rate-study", StudyArguments::new, RateStudy::study);

    private RateStudy() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void study(StudyArguments arguments, Console console) throws UsageProblem {
        InputFiles files = new InputFiles(console.progress());
        Page notes = new Page();
        List<RateSample> samples = files.read(
                arguments.training.comparables(), "comparables-synthetic.csv", arguments.training.reading(notes));
        RateModel model = RateModelFitter.withDefaults().fit(samples);
        People people = files.read(
                arguments.people,
                "study/people-synthetic.csv",
                (stream, name) -> People.read(stream, name, arguments.training.format(), model.currency()));
        people.problems().forEach(notes::warning);
        if (arguments.training.comparables().isEmpty() || arguments.people.isEmpty()) {
            notes.line("  SYNTHETIC: what no argument names is from the bundled sample, all invented");
        }
        StudyTable table = new StudyTable(model, arguments);
        console.out().print(table.of(people));
        console.err().print(notes.text());
    }
}
