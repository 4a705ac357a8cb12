/** Reviews proposals: how far they came by niche, variant and month, which letter works better, and what others claim. */
@NullMarked
package io.github.fairquote.examples.recipes.funnel;

import org.jspecify.annotations.NullMarked;
