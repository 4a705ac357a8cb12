/** A letter as every rule reads it: cut into words once, with findings graded as their rule says by itself. Not exported. */
@NullMarked
package io.github.fairquote.templating.lint.read;

import org.jspecify.annotations.NullMarked;
