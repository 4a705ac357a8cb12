/** One letter, written by Fairquote, by hand and by ten template engines: the same bytes, side by side. */
package io.github.fairquote.examples.benchmarks.letter;
