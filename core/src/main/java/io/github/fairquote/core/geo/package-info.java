/**
 * Countries by ISO 3166-1 alpha-2 code, from a dated table of our own.
 */
@NullMarked
package io.github.fairquote.core.geo;

import org.jspecify.annotations.NullMarked;
