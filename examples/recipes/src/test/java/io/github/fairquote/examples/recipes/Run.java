package io.github.fairquote.examples.recipes;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the recipe: what it answered and what it printed. */
record Run(int code, String out, String err) {
    static Run of(String... args) {
        return of(false, args);
    }

    static Run watched(String... args) {
        return of(true, args);
    }

    private static Run of(boolean watched, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream toErr = stream(err);
        int code = PriceAndPropose.run(args, stream(out), toErr, new Progress(toErr, watched));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines below a heading, up to the next empty line. */
    List<String> section(String heading) {
        return out.lines()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    /** The first line of a section that holds some words. */
    String line(String heading, String words) {
        return section(heading).stream()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with '" + words + "' below " + heading + " in\n" + out));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
