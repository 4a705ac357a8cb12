/** Standing from histories of contracts: what is believed of the next one, and why. */
@NullMarked
package io.github.fairquote.examples.recipes.reputation;

import org.jspecify.annotations.NullMarked;
