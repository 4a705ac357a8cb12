/**
 * Contact details in a letter: found before the platform finds them, however they are written.
 *
 * <p>Start at {@link io.github.fairquote.templating.contact.ContactDetector}. It reads a text the way a person would:
 * full-width and mathematical letters, letters of other scripts that look Latin, invisible characters, reversed runs,
 * spelled-out signs and spaced-out words are undone first, and every finding still points into the text as it was
 * given. All scanners are written by hand and linear; no regular expression sees the input.
 */
@NullMarked
package io.github.fairquote.templating.contact;

import org.jspecify.annotations.NullMarked;
