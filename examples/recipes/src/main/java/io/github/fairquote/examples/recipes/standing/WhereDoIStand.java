package io.github.fairquote.examples.recipes.standing;

import io.github.fairquote.core.contract.WorkHistory;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.policy.SilenceRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells where a freelancer stands, and draws it.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.standing.WhereDoIStand -Dexec.args="--out standing.png"
 * </pre>
 */
public final class WhereDoIStand {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("where-do-i-stand", StandingArguments::new, WhereDoIStand::tell);

    private WhereDoIStand() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void tell(StandingArguments arguments, Console console) throws UsageProblem {
        LocalDate day = arguments.day();
        List<ContractOutcome> outcomes = arguments.outcomes();
        SilenceRule silence = arguments.silence();
        WorkHistory history = new InputFiles(console.progress())
                .read(arguments.history, "standing/history-synthetic.json", (stream, name) -> {
                    WorkHistory read = InputFiles.document(WorkHistory.class).from(stream, name);
                    LaterDates.refuse(read, day, name);
                    return read;
                });
        Standing standing = Standing.of(history, day, silence);
        Page page = new Page();
        page.line("Where one stands on " + day);
        if (arguments.history.isEmpty()) {
            page.line("  SYNTHETIC: the history is the bundled sample, all invented");
        }
        StandingPage sections = new StandingPage(page, standing);
        sections.belief();
        sections.sources();
        sections.score();
        sections.badges(standing.badges(arguments.profile));
        sections.whatIf(arguments.whatIf, outcomes);
        sections.way();
        write(arguments.out, StandingChart.png(standing));
        page.section("THE PICTURE");
        page.line("  " + arguments.out);
        console.out().print(page.text());
    }

    private static void write(Path file, byte[] png) throws UsageProblem {
        try {
            Files.write(file, png);
        } catch (IOException e) {
            throw new UsageProblem(file + ": can't be written: " + e.getClass().getSimpleName());
        }
    }
}
