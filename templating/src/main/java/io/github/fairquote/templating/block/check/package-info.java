/**
 * Checks of a library as a whole against the facts that letters are filled from. Not exported: {@link
 * io.github.fairquote.templating.block.check.LibraryCheck} runs them all.
 */
@NullMarked
package io.github.fairquote.templating.block.check;

import org.jspecify.annotations.NullMarked;
