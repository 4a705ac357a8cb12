/** What a letter claims of its writer, held against the profile. Not exported. */
@NullMarked
package io.github.fairquote.templating.lint.claim;

import org.jspecify.annotations.NullMarked;
