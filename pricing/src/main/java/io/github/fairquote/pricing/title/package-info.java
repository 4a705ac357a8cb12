/**
 * Niches and levels from the titles that people give themselves.
 *
 * <p>Start at {@link io.github.fairquote.pricing.title.TitleNormalizer}. The bundled vocabulary is data and may be replaced or
 * overlaid by the caller's; what no word of it names stays unknown.
 */
@NullMarked
package io.github.fairquote.pricing.title;

import org.jspecify.annotations.NullMarked;
