package io.github.fairquote.examples.recipes.console;

import java.io.PrintStream;

/**
 * Where a recipe writes.
 *
 * @param out gets what was asked for
 * @param err gets one line for each thing that is wrong
 * @param progress shows how far a long read has come
 */
public record Console(PrintStream out, PrintStream err, Progress progress) {}
