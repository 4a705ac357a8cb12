package io.github.fairquote.examples.recipes;

/** Something that the person at the keyboard can mend: printed as one line, without a stack trace. */
final class UsageProblem extends Exception {
    private static final long serialVersionUID = 1L;

    UsageProblem(String message) {
        super(message);
    }
}
