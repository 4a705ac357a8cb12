/**
 * Packs of platform policies as JSON: the bundled ones, and the reading and writing of one's own.
 *
 * <p>Fairquote is affiliated with no platform. The bundled figures were gathered from public pages in November 2026; each says
 * where it comes from, of when that is, and how far it can be trusted.
 */
@NullMarked
package io.github.fairquote.core.policy.pack;

import org.jspecify.annotations.NullMarked;
