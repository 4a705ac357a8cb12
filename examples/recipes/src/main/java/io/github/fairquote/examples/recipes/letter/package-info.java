/** Writes a letter for one job post from blocks, with everything behind it. */
@NullMarked
package io.github.fairquote.examples.recipes.letter;

import org.jspecify.annotations.NullMarked;
