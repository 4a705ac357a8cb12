package io.github.fairquote.examples.recipes.reputation;

import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads histories as JSON and writes what is believed of each as JSON.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.reputation.ReputationFromJson -Dexec.args="histories.json"
 * </pre>
 */
public final class ReputationFromJson {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE =
            Recipe.of("reputation-from-json", Arguments::new, ReputationFromJson::answer);

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private ReputationFromJson() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void answer(Arguments arguments, Console console) throws UsageProblem {
        JsonNode cases = new InputFiles(console.progress())
                .read(arguments.histories, "reputation/histories-synthetic.json", ReputationFromJson::document);
        List<String> notes = new ArrayList<>();
        HistoryCases histories = new HistoryCases(arguments.day, notes::add);
        console.out().print(JSON.writeValueAsString(histories.answered(cases)) + "\n");
        notes.forEach(note -> console.err().print("reputation-from-json: " + note + "\n"));
    }

    private static JsonNode document(InputStream stream, String name) throws UsageProblem {
        try {
            return JSON.readTree(stream);
        } catch (JacksonException e) {
            throw new UsageProblem(name + ": line " + e.getLocation().getLineNr() + ", column "
                    + e.getLocation().getColumnNr() + ": " + forUsers(e.getOriginalMessage()));
        }
    }

    /** Without what a programmer might switch on in the parser. */
    private static String forUsers(String message) {
        return message.replaceFirst(": enable `.*", "");
    }

    /** What the recipe can be told on its command line. */
    @Command(
            name = "reputation-from-json",
            mixinStandardHelpOptions = true,
            version = "Fairquote 0.1.0-SNAPSHOT",
            sortOptions = false,
            usageHelpWidth = 100,
            usageHelpAutoWidth = false,
            description = {
                "Reads histories of contracts as JSON and writes what is believed of the next contract of each: mean, quantiles,"
                        + " expected job success, price effect and what each source adds.",
                "",
                "A history: {\"name\": .., \"contracts\": [{\"client\": .., \"age\": days, and one of \"star\": 1 to 5, \"categories\": stars, \"nps\": 0 to 10 or"
                        + " promoter, passive, detractor, \"outcome\": success or failure; perhaps \"id\", \"external\": true, \"silent\": false}], \"jss\": {\"percent\":"
                        + " .., \"n\": ..} or null, \"rule\": 24m or best, \"table\": INFLATED or PUBLIC, \"silence\": {\"success\": ..,"
                        + " \"failure\": ..}: as how much of either a contract without feedback counts, 0 unless told}. Without a file it works on an"
                        + " invented sample."
            })
    static final class Arguments {
        /** Histories have ages, not days, so any day does. */
        final LocalDate day = LocalDate.of(2026, 7, 1);

        @Parameters(arity = "0..1", paramLabel = "FILE", description = "The histories, a JSON array.")
        Optional<Path> histories = Optional.empty();
    }
}
