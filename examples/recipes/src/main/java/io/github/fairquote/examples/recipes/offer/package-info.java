/** Turns a fair rate and a scope into offers: hourly, fixed, in three tiers and by the half hour. */
@NullMarked
package io.github.fairquote.examples.recipes.offer;

import org.jspecify.annotations.NullMarked;
