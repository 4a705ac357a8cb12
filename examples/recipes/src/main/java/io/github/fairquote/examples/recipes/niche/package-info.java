/** A profile beside a niche: what is missing of it, which tag to add, how many others are there and what it pays. */
@NullMarked
package io.github.fairquote.examples.recipes.niche;

import org.jspecify.annotations.NullMarked;
