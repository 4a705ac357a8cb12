/** Plans what proposals cost: the balance day by day, the cost of a hire, and what a better place is worth. */
@NullMarked
package io.github.fairquote.examples.recipes.connects;

import org.jspecify.annotations.NullMarked;
