package io.github.fairquote.examples.recipes.lint;

import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.templating.lint.ProposalLinter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads texts as JSON Lines and writes what a lint finds in each as JSON Lines.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.lint.LintLines -Dexec.args="lines.jsonl"
 * </pre>
 */
public final class LintLines {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("lint-lines", Arguments::new, LintLines::lint);

    private static final List<ProblemCode> CONTACT =
            List.of(ProblemCode.CONTACT_DETAIL, ProblemCode.OFF_PLATFORM_PAYMENT);

    private LintLines() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void lint(Arguments arguments, Console console) throws UsageProblem {
        ProposalLinter all = ProposalLinter.of(PolicyPacks.upwork(), arguments.date);
        LineLint lint = new LineLint(arguments.all ? all : all.only(CONTACT), console.out());
        List<String> problems =
                new InputFiles(console.progress()).read(arguments.lines, "lint/lines-synthetic.jsonl", lint::run);
        if (!problems.isEmpty()) {
            throw new UsageProblem(problems);
        }
    }

    /** What the recipe can be told on its command line. */
    @Command(
            name = "lint-lines",
            mixinStandardHelpOptions = true,
            version = "Fairquote 0.1.0-SNAPSHOT",
            sortOptions = false,
            usageHelpWidth = 100,
            usageHelpAutoWidth = false,
            description = {
                "Reads texts as JSON Lines, {\"id\": .., \"text\": .., \"job_post_mentions\": [..]} with the last field optional and"
                        + " further fields ignored, and writes a line {\"id\": .., \"findings\": [..]} for each.",
                "",
                "A finding has the rule, its category (contact or letter), the kind of contact detail, the severity, the span as"
                        + " start and end in UTF-16 units of the text (end exclusive), the text there, a reason and a proposal."
                        + " Without options only contact details and deals outside the platform are looked for, since a line is no"
                        + " letter. A line that can't be read is a problem with its place and exit code 2; the others are answered"
                        + " all the same. Without a file it works on an invented sample."
            })
    static final class Arguments {
        @Parameters(arity = "0..1", paramLabel = "FILE", description = "The texts, JSON Lines in UTF-8.")
        Optional<Path> lines = Optional.empty();

        @Option(
                names = "--all",
                description = "Apply every rule for letters: leftovers, opening, closing question, phrases and so on.")
        boolean all;

        @Option(
                names = "--date",
                paramLabel = "DATE",
                description = "The day on which the texts are sent (default: ${DEFAULT-VALUE}).")
        LocalDate date = LocalDate.of(2026, 7, 1);
    }
}
