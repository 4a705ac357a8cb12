package io.github.fairquote.examples.recipes.lint;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.LetterContext;
import io.github.fairquote.templating.lint.ProposalLinter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lints line by line; a line that can't be read is told with its place, and the next one is read. */
final class LineLint {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST_UNITS = 1_000_000;
    private static final int MOST_PROBLEMS = 100;

    private final ProposalLinter linter;
    private final PrintStream out;

    LineLint(ProposalLinter linter, PrintStream out) {
        this.linter = linter;
        this.out = out;
    }

    /** Answers every line that can be read, and tells of the others. */
    List<String> run(InputStream stream, String name) throws IOException {
        List<String> problems = new ArrayList<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
        int number = 0;
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                line(
                        number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line,
                        name + ", line " + number,
                        problems);
            }
        } catch (CharacterCodingException e) {
            problems.add(ProblemCode.NOT_UTF8 + " " + name + ", behind line " + number + ": the rest is not UTF-8");
        }
        return problems;
    }

    private void line(String line, String place, List<String> problems) {
        if (line.isBlank()) {
            return;
        }
        try {
            out.print(JSON.writeValueAsString(answer(row(line))) + "\n");
        } catch (UsageProblem e) {
            if (problems.size() < MOST_PROBLEMS) {
                String problem = e.lines().get(0);
                int space = problem.indexOf(' ');
                problems.add(problem.substring(0, space) + " " + place + ":" + problem.substring(space));
            }
        }
    }

    private static JsonNode row(String line) throws UsageProblem {
        if (line.length() > MOST_UNITS) {
            throw problem(ProblemCode.DOCUMENT_TOO_LARGE, "the line is longer than " + MOST_UNITS + " characters");
        }
        try {
            JsonNode row = JSON.readTree(line);
            if (!row.isObject()) {
                throw problem(ProblemCode.EXPECTED_OBJECT, "the line is no object");
            }
            return row;
        } catch (JacksonException e) {
            throw problem(
                    ProblemCode.SYNTAX, "column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage());
        }
    }

    private ObjectNode answer(JsonNode row) throws UsageProblem {
        String id = required(row, "id");
        String text = required(row, "text");
        LetterContext context = context(mentions(row));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("id", id);
        ArrayNode findings = answer.putArray("findings");
        linter.lint(text, context).forEach(finding -> findings.add(told(finding, text)));
        return answer;
    }

    private static LetterContext context(List<String> mentions) throws UsageProblem {
        try {
            return LetterContext.builder().addAllClientTexts(mentions).build();
        } catch (InvalidValueException e) {
            throw problem(e.code(), String.valueOf(e.getMessage()));
        }
    }

    private static ObjectNode told(Finding finding, String text) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        boolean contact = finding.contact().isPresent();
        told.put("rule", finding.code().name());
        told.put("category", contact ? "contact" : "letter");
        finding.contact().ifPresent(kind -> told.put("kind", kind.name().toLowerCase(Locale.ROOT)));
        told.put("severity", finding.severity().name());
        told.put("start", finding.start());
        told.put("end", finding.end());
        told.put("text", finding.of(text));
        told.put("reason", finding.reason());
        finding.change().ifPresent(change -> told.put("proposal", change));
        return told;
    }

    private static String required(JsonNode row, String field) throws UsageProblem {
        JsonNode value = row.path(field);
        if (value.isMissingNode()) {
            throw problem(ProblemCode.MISSING_FIELD, field + " is missing");
        }
        if (!value.isString() && !(field.equals("id") && value.isIntegralNumber())) {
            throw problem(ProblemCode.EXPECTED_TEXT, field + " is no text");
        }
        return value.asString();
    }

    private static List<String> mentions(JsonNode row) throws UsageProblem {
        JsonNode value = row.path("job_post_mentions");
        List<String> mentions = new ArrayList<>();
        if (value.isString()) {
            mentions.add(value.stringValue());
        } else if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
            throw problem(ProblemCode.EXPECTED_ARRAY, "job_post_mentions is no array of texts");
        }
        for (JsonNode mention : value) {
            if (!mention.isString()) {
                throw problem(ProblemCode.EXPECTED_TEXT, "job_post_mentions holds something else than text");
            }
            mentions.add(mention.stringValue());
        }
        return mentions;
    }

    private static UsageProblem problem(ProblemCode code, String words) {
        return new UsageProblem(code + " " + words);
    }
}
