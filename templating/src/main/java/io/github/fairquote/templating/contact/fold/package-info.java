/**
 * Texts as a reader takes them in: look-alike letters, invisible signs, character references and dressed-up letters are
 * undone, and every unit knows its place in the original. Not exported.
 */
@NullMarked
package io.github.fairquote.templating.contact.fold;

import org.jspecify.annotations.NullMarked;
