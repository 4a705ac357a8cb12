package io.github.fairquote.templating;

/**
 * One argument of a filter.
 *
 * @param text the text, quotes taken off and escapes undone
 * @param quoted whether it stood in quotes: texts do, words, numbers and languages do not
 */
record Argument(String text, boolean quoted) {}
