package io.github.fairquote.templating.block.read;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.block.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one block file: front matter between two lines of three hyphens, then the template. */
final class BlockFile {
    private static final String FENCE = "---";

    private final String name;
    private final String[] lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<BlockKey, Integer> places = new LinkedHashMap<>();

    private BlockFile(String name, String text) {
        this.name = name;
        this.lines = text.split("\n", -1);
    }

    /** What was read: the block unless there are errors, and the line before its template's first. */
    record Result(Optional<Block> block, int linesBefore, List<Problem> problems) {}

    static Result read(String name, String text) {
        return new BlockFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text).read();
    }

    private Result read() {
        int end = end();
        if (end < 0) {
            return new Result(Optional.empty(), 0, problems);
        }
        Block.Builder block = Block.builder();
        for (int i = 1; i < end; i++) {
            field(i, block);
        }
        for (BlockKey key : BlockKey.required()) {
            if (!places.containsKey(key)) {
                report(ProblemCode.MISSING_FIELD, 1, key.word(), "front matter has no " + key.word());
            }
        }
        return new Result(finish(block, end), first(end), problems);
    }

    /** The index of the closing fence, or -1 after reporting why there is none. */
    private int end() {
        if (!stripped(0).equals(FENCE)) {
            report(ProblemCode.SYNTAX, 1, null, "a block file begins with a line of three hyphens");
            return -1;
        }
        for (int i = 1; i < lines.length; i++) {
            if (stripped(i).equals(FENCE)) {
                return i;
            }
        }
        report(ProblemCode.UNEXPECTED_END, lines.length, null, "front matter is not closed by a line of three hyphens");
        return -1;
    }

    private void field(int index, Block.Builder block) {
        String line = stripped(index);
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            report(ProblemCode.SYNTAX, index + 1, null, "front matter line has no colon: " + Quoted.of(line));
            return;
        }
        String word = line.substring(0, colon).strip();
        Optional<BlockKey> key = BlockKey.ofWord(word);
        if (key.isEmpty()) {
            unknown(index + 1, word);
        } else if (places.putIfAbsent(key.get(), index + 1) != null) {
            report(ProblemCode.DUPLICATE_FIELD, index + 1, word, "front matter has " + word + " twice");
        } else {
            value(index + 1, key.get(), line.substring(colon + 1).strip(), block);
        }
    }

    private void value(int line, BlockKey key, String value, Block.Builder block) {
        if (value.isEmpty()) {
            report(ProblemCode.MISSING_VALUE, line, key.word(), key.word() + " is empty; leave it out instead");
            return;
        }
        if (isWrapped(value)) {
            report(
                    ProblemCode.SYNTAX,
                    line,
                    key.word(),
                    key.word() + " is written without quotes or brackets around it");
            return;
        }
        try {
            key.set(block, value);
        } catch (InvalidValueException e) {
            report(e.code(), line, key.word(), key.word() + ": " + e.getMessage());
        }
    }

    /** As YAML writes texts and lists; taken literally, the marks would belong to the value. */
    private static boolean isWrapped(String value) {
        char last = value.charAt(value.length() - 1);
        return value.length() > 1
                && switch (value.charAt(0)) {
                    case '"' -> last == '"';
                    case '\'' -> last == '\'';
                    case '[' -> last == ']';
                    default -> false;
                };
    }

    /** The index of the first line behind the closing fence that is not blank, or of the one behind the fence. */
    private int first(int end) {
        for (int i = end + 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                return i;
            }
        }
        return end + 1;
    }

    private Optional<Block> finish(Block.Builder block, int end) {
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        int first = first(end);
        String body = String.join("\n", List.of(lines).subList(first, lines.length));
        try {
            return Optional.of(block.text(body.stripTrailing()).build());
        } catch (InvalidValueException e) {
            int line = BlockKey.ofWord(e.attribute())
                    .map(key -> places.getOrDefault(key, end + 2))
                    .orElse(end + 2);
            report(e.code(), line, e.attribute(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void unknown(int line, String word) {
        Problem.Builder problem =
                Problem.builder().code(ProblemCode.UNKNOWN_FIELD).location(place(line, word));
        Optional<BlockKey> like = BlockKey.like(word);
        like.ifPresent(key -> problem.putFact(Problem.SUGGESTION, key.word()));
        problem.message("front matter has no field " + Quoted.of(word)
                + like.map(key -> "; did you mean " + key.word() + "?").orElse(""));
        problems.add(problem.build());
    }

    private void report(ProblemCode code, int line, @Nullable String field, String message) {
        problems.add(Problem.error(code, message, place(line, field)));
    }

    private Location place(int line, @Nullable String field) {
        Location.Builder place = Location.builder().source(name).line(line).column(1);
        if (field != null && !field.isBlank()) {
            place.field(field);
        }
        return place.build();
    }

    private String stripped(int index) {
        return lines[index].strip();
    }
}
