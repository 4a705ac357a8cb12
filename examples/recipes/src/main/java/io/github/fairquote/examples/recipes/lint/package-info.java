/** Letters and lines checked for what must not be sent. */
@NullMarked
package io.github.fairquote.examples.recipes.lint;

import org.jspecify.annotations.NullMarked;
