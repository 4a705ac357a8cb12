/** Where one stands: what is believed, what the platform's score and badges make of it, and what would change it, with a picture. */
@NullMarked
package io.github.fairquote.examples.recipes.standing;

import org.jspecify.annotations.NullMarked;
