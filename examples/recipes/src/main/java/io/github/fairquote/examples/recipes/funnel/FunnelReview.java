package io.github.fairquote.examples.recipes.funnel;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.funnel.ProposalReader;
import io.github.fairquote.pricing.funnel.ProposalRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;

/**
 * Reviews the proposals of a table: how far they came, which letter works better, and what others claim.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.funnel.FunnelReview -Dexec.args="--out review.html"
 * </pre>
 */
public final class FunnelReview {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("funnel-review", ReviewArguments::new, FunnelReview::review);

    private FunnelReview() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void review(ReviewArguments arguments, Console console) throws UsageProblem {
        Page page = new Page();
        List<ProposalRecord> proposals = new InputFiles(console.progress())
                .read(
                        arguments.proposals,
                        "funnel/proposals-synthetic.csv",
                        (stream, name) -> proposals(stream, name, page));
        ReviewFindings findings = new FindingsBuilder(arguments, proposals).findings();
        write(arguments, ReviewPage.html(findings));
        ReviewText.write(page, findings);
        page.line("");
        page.line("the page: " + arguments.out);
        console.out().print(page.text());
    }

    private static List<ProposalRecord> proposals(InputStream stream, String name, Page page) throws UsageProblem {
        Partial<List<ProposalRecord>> read = ProposalReader.read(stream);
        if (read.hasErrors()) {
            throw new UsageProblem(InputFiles.located(read.errors(), name));
        }
        read.problems().stream().map(Problem::toString).forEach(page::warning);
        return read.orElseThrow();
    }

    private static void write(ReviewArguments arguments, String html) throws UsageProblem {
        try {
            Files.writeString(arguments.out, html);
        } catch (IOException e) {
            throw new UsageProblem(
                    arguments.out + ": can't be written: " + e.getClass().getSimpleName());
        }
    }
}
