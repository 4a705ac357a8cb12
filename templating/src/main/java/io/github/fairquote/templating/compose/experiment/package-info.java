/**
 * Comparisons of wordings: which letter gets which variant, settled by a stable hash.
 *
 * <p>Start at {@link io.github.fairquote.templating.compose.experiment.Experiment}.
 */
@NullMarked
package io.github.fairquote.templating.compose.experiment;

import org.jspecify.annotations.NullMarked;
