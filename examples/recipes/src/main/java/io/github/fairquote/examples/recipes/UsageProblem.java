package io.github.fairquote.examples.recipes;

import java.util.List;

/** What the person at the keyboard can mend: printed as one line for each thing, without a stack trace. */
final class UsageProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    UsageProblem(String line) {
        this(List.of(line));
    }

    UsageProblem(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    List<String> lines() {
        return lines;
    }
}
