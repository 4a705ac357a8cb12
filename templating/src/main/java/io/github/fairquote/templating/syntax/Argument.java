package io.github.fairquote.templating.syntax;

/**
 * One argument of a filter.
 *
 * @param text the text, quotes taken off and escapes undone
 * @param quoted whether it stood in quotes: texts do, words, numbers and languages do not
 */
public record Argument(String text, boolean quoted) {}
