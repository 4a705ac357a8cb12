/** Prices many people at once from a table, so that what is said can be held against what they really ask. */
@NullMarked
package io.github.fairquote.examples.recipes.study;

import org.jspecify.annotations.NullMarked;
