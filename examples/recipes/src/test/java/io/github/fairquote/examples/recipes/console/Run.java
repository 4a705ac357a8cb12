package io.github.fairquote.examples.recipes.console;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of a recipe: what it answered and what it printed. */
public record Run(int code, String out, String err) {
    public static Run of(Recipe<?> recipe, String... args) {
        return of(recipe, false, args);
    }

    /** As if somebody looked at a terminal. */
    public static Run watched(Recipe<?> recipe, String... args) {
        return of(recipe, true, args);
    }

    private static Run of(Recipe<?> recipe, boolean watched, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream toErr = stream(err);
        int code = recipe.run(args, new Console(stream(out), toErr, new Progress(toErr, watched)));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines below a heading, up to the next empty line. */
    public List<String> section(String heading) {
        return out.lines()
                .dropWhile(line -> !line.startsWith(heading))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    /** The first line of a section that holds some words. */
    public String line(String heading, String words) {
        return section(heading).stream()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line with '" + words + "' below " + heading + " in\n" + out));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
