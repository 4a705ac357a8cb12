package io.github.fairquote.examples.benchmarks.letter;

import java.util.function.UnaryOperator;

/** How an engine writes text, values, a loop and a condition; {@code %s} stands for the name or the body. */
final class Dialect {
    private final String value;
    private final String field;
    private final String loop;
    private final String condition;
    private final UnaryOperator<String> escape;

    private Dialect(String value, String field, String loop, String condition, UnaryOperator<String> escape) {
        this.value = value;
        this.field = field;
        this.loop = loop;
        this.condition = condition;
        this.escape = escape;
    }

    /** An engine with lists and conditions. */
    static Dialect of(String value, String field, String loop, String condition) {
        return new Dialect(value, field, loop, condition, UnaryOperator.identity());
    }

    /** An engine with values only. */
    static Dialect flat(String value, UnaryOperator<String> escape) {
        return new Dialect(value, "", "", "", escape);
    }

    String literal(String text) {
        return escape.apply(text);
    }

    String value(String name) {
        return fill(value, name);
    }

    String field(String name) {
        return fill(field, name);
    }

    String cases(String body) {
        return loop.isEmpty() ? value("cases") : fill(loop, body);
    }

    String review(String body) {
        return condition.isEmpty() ? value("review") : fill(condition, body);
    }

    private static String fill(String pattern, String content) {
        return pattern.replace("%s", content);
    }
}
