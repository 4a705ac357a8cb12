/** Shows what platforms, payouts, conversion and Connects leave of a price. */
@NullMarked
package io.github.fairquote.examples.recipes.fee;

import org.jspecify.annotations.NullMarked;
