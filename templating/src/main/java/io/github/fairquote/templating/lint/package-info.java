/**
 * Checks of a finished letter before it is sent: length, leftovers, opening, closing question, Markdown.
 *
 * <p>Every rule runs in time linear in the letter and answers with findings that name a span of the original text, a reason and,
 * where there is one, a change to make.
 */
@NullMarked
package io.github.fairquote.templating.lint;

import org.jspecify.annotations.NullMarked;
