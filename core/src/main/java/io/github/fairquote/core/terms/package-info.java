/**
 * What is agreed about pay: by the hour, for a fixed price, from the catalogue, for a consultation, or with a client brought
 * from outside.
 */
@NullMarked
package io.github.fairquote.core.terms;

import org.jspecify.annotations.NullMarked;
