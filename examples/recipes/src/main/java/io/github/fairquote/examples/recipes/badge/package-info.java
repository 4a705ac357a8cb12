/** Says what an agency lacks for each badge, and how its job success is estimated. */
@NullMarked
package io.github.fairquote.examples.recipes.badge;

import org.jspecify.annotations.NullMarked;
