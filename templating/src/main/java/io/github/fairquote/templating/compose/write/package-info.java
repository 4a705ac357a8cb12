/**
 * How a letter comes about: facts gathered, blocks fitted, text rendered and shortened, and what is worth a look. Not exported:
 * {@link io.github.fairquote.templating.compose.write.LetterWriter} does it all.
 */
@NullMarked
package io.github.fairquote.templating.compose.write;

import org.jspecify.annotations.NullMarked;
