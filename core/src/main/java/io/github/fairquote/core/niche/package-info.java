/** Niches: for whom one works and what one does for them. */
@NullMarked
package io.github.fairquote.core.niche;

import org.jspecify.annotations.NullMarked;
