package io.github.fairquote.examples.recipes.history;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.templating.similarity.LetterIndex;
import io.github.fairquote.templating.similarity.Personalization;
import io.github.fairquote.templating.similarity.PersonalizationAssessor;
import io.github.fairquote.templating.similarity.PersonalizationThresholds;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Compares a new letter with its job and with the letters sent before, and writes it down once it is sent.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.history.LetterHistory -Dexec.args="--help"
 * </pre>
 */
public final class LetterHistory {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("letter-history", HistoryArguments::new, LetterHistory::review);

    private static final int LETTER_BYTES = 65_536;

    private LetterHistory() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void review(HistoryArguments arguments, Console console) throws UsageProblem {
        InputFiles files = new InputFiles(console.progress());
        HistoryFile history = HistoryFile.read(files, arguments);
        String letter = letter(files, arguments);
        Optional<JobPost> job = job(files, arguments);
        Optional<NewLetter> sent = NewLetter.of(arguments, letter, job);
        Personalization found = judge(history, arguments, letter, job);

        Page page = new Page();
        page.line("The letter beside " + history.letters().letters().size() + " sent before");
        if (arguments.history.isEmpty() || arguments.letter.isEmpty()) {
            page.line("  SYNTHETIC: what is not given as a file is from the bundled sample, all invented");
        }
        new HistoryPage(page, letter, found).print();
        if (sent.isPresent()) {
            history.append(sent.get().letter());
            page.section("APPENDED as letter " + sent.get().letter().id());
        }
        console.out().print(page.text());
    }

    private static Personalization judge(
            HistoryFile history, HistoryArguments arguments, String letter, Optional<JobPost> job) {
        PersonalizationAssessor assessor = PersonalizationAssessor.withDefaults()
                .with(PersonalizationThresholds.builder()
                        .nearest(arguments.nearest)
                        .build())
                .beside(LetterIndex.of(history.letters()));
        return job.map(post -> assessor.assess(post, letter)).orElseGet(() -> assessor.assess(letter));
    }

    private static String letter(InputFiles files, HistoryArguments arguments) throws UsageProblem {
        return files.read(arguments.letter, "letters/letter-synthetic.txt", (stream, name) -> {
            byte[] bytes = stream.readNBytes(LETTER_BYTES + 1);
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (bytes.length > LETTER_BYTES || text.isBlank() || text.indexOf('\uFFFD') >= 0) {
                throw new UsageProblem(name + ": this is no letter: it must be text in UTF-8, not blank, of at most "
                        + LETTER_BYTES + " bytes");
            }
            return text;
        });
    }

    /** The job named; the bundled one belongs to the bundled letter only. */
    private static Optional<JobPost> job(InputFiles files, HistoryArguments arguments) throws UsageProblem {
        if (arguments.job.isEmpty() && arguments.letter.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(files.read(arguments.job, "job-synthetic.json", InputFiles.document(JobPost.class)));
    }
}
