/** A letter beside those sent before. */
@NullMarked
package io.github.fairquote.examples.recipes.history;

import org.jspecify.annotations.NullMarked;
