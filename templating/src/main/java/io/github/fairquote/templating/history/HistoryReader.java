package io.github.fairquote.templating.history;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DocumentReader;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.json.JsonLimits;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One reading of a history, line by line. */
final class HistoryReader {
    static final Codec<SentLetter> LETTER = ObjectCodec.of("letter", SentLetter::builder, SentLetter.Builder::build)
            .required("id", Codecs.TEXT, SentLetter::id, SentLetter.Builder::id)
            .required("sentOn", Codecs.DATE, SentLetter::sentOn, SentLetter.Builder::sentOn)
            .required("job", Codecs.TEXT, SentLetter::job, SentLetter.Builder::job)
            .required("text", Codecs.TEXT, SentLetter::text, SentLetter.Builder::text)
            .optional("client", Codecs.TEXT, SentLetter::client, SentLetter.Builder::client)
            .optional("template", Codecs.TEXT, SentLetter::template, SentLetter.Builder::template)
            .optional("variant", Codecs.TEXT, SentLetter::variant, SentLetter.Builder::variant)
            .optional("language", Codecs.TEXT, SentLetter::language, SentLetter.Builder::language)
            .build();

    static final int LINE_BYTES = 262_144;
    static final int FILE_BYTES = 67_108_864;
    static final int LETTERS = 100_000;
    static final int PROBLEMS = 1_000;

    private static final DocumentReader<SentLetter> LINES = DocumentReader.of(LETTER)
            .with(JsonLimits.builder().bytes(LINE_BYTES).build());

    private final List<SentLetter> letters = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int found;

    private HistoryReader() {}

    static Partial<LetterHistory> read(InputStream stream) {
        try {
            return read(stream.readNBytes(FILE_BYTES + 1));
        } catch (IOException e) {
            return Partial.failed(List.of(
                    Problem.error(ProblemCode.READ_FAILED, "the history could not be read: " + e, Location.unknown())));
        }
    }

    static Partial<LetterHistory> read(byte[] bytes) {
        if (bytes.length > FILE_BYTES) {
            return refused(
                    ProblemCode.DOCUMENT_TOO_LARGE, "the history has more than " + FILE_BYTES + " bytes", FILE_BYTES);
        }
        return new HistoryReader().lines(bytes);
    }

    private Partial<LetterHistory> lines(byte[] bytes) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                line(bytes, start, i, line++);
                start = i + 1;
            }
        }
        if (letters.size() > LETTERS) {
            return refused(ProblemCode.TOO_MANY_ROWS, "the history has more than " + LETTERS + " letters", LETTERS);
        }
        if (found > PROBLEMS) {
            problems.add(Problem.error(
                    ProblemCode.TOO_MANY_PROBLEMS,
                    "only the first " + PROBLEMS + " problems are listed; there are " + found,
                    Location.ofRow(line - 1)));
        }
        return Partial.of(LetterHistory.of(letters), problems);
    }

    private void line(byte[] bytes, int start, int end, int line) {
        if (isBlank(bytes, start, end)) {
            return;
        }
        Partial<SentLetter> read = LINES.read(Arrays.copyOfRange(bytes, start, end));
        read.problems().forEach(problem -> report(onLine(problem, line)));
        read.value().ifPresent(letter -> take(letter, line));
    }

    private void take(SentLetter letter, int line) {
        Integer first = lineOf.putIfAbsent(letter.id(), line);
        if (first == null) {
            letters.add(letter);
        } else {
            report(Problem.builder()
                    .code(ProblemCode.DUPLICATE_ELEMENT)
                    .message("a letter of that id is on line " + first + " already: " + Quoted.of(letter.id()))
                    .location(Location.ofField(line, "id"))
                    .putAllFacts(Map.of("name", letter.id()))
                    .putAllFacts(Map.of("firstLine", first.toString()))
                    .build());
        }
    }

    private void report(Problem problem) {
        if (++found <= PROBLEMS) {
            problems.add(problem);
        }
    }

    private static boolean isBlank(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The problem of a document of one line, on the line of the file where it stands. */
    private static Problem onLine(Problem problem, int line) {
        Location inner = problem.location();
        Location.Builder place = Location.builder().line(line);
        inner.column().ifPresent(place::column);
        inner.pointer().ifPresent(place::pointer);
        return Problem.builder()
                .code(problem.code())
                .severity(problem.severity())
                .message(problem.message())
                .location(place.build())
                .putAllFacts(problem.facts())
                .build();
    }

    private static Partial<LetterHistory> refused(ProblemCode code, String message, int limit) {
        return Partial.failed(List.of(Problem.builder()
                .code(code)
                .message(message)
                .location(Location.unknown())
                .putAllFacts(Map.of("limit", Integer.toString(limit)))
                .build()));
    }
}
