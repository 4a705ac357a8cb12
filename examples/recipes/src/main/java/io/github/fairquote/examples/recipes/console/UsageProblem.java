package io.github.fairquote.examples.recipes.console;

import java.util.List;

/** What the person at the keyboard can mend: printed as one line for each thing, without a stack trace. */
public final class UsageProblem extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lines;

    /**
     * One thing that is wrong.
     *
     * @param line says what and where
     */
    public UsageProblem(String line) {
        this(List.of(line));
    }

    /**
     * Several things that are wrong.
     *
     * @param lines say what and where, one line each
     */
    public UsageProblem(List<String> lines) {
        super(String.join("; ", lines));
        this.lines = List.copyOf(lines);
    }

    /**
     * What is wrong.
     *
     * @return one line for each thing
     */
    public List<String> lines() {
        return lines;
    }
}
