/** Prices one freelancer and shows why, as a page to open in a browser. */
@NullMarked
package io.github.fairquote.examples.recipes.price;

import org.jspecify.annotations.NullMarked;
