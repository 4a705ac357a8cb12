/**
 * The letters that were sent, kept as JSON Lines: one letter a line, read strictly, written byte for byte the same.
 *
 * <p>Start at {@link io.github.fairquote.templating.history.LetterHistory}.
 */
@NullMarked
package io.github.fairquote.templating.history;

import org.jspecify.annotations.NullMarked;
