/**
 * What stands in letters sent before: runs of words numbered, counted and found again. Not exported: {@link
 * io.github.fairquote.templating.similarity.LetterIndex} asks {@link
 * io.github.fairquote.templating.similarity.index.Segments}.
 */
@NullMarked
package io.github.fairquote.templating.similarity.index;

import org.jspecify.annotations.NullMarked;
