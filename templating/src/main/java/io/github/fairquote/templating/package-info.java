/**
 * The template engine: strict templates with placeholders, sections and filters, filled from an immutable tree of values.
 *
 * <p>Parse once with {@link io.github.fairquote.templating.TemplateParser}, render as often as needed with
 * {@link io.github.fairquote.templating.Bindings}; the {@link io.github.fairquote.templating.Rendering} knows the origin of
 * every character. Values are data for ever: nothing in them is read as template again, and no name reaches a bean, a file,
 * the environment or a script. Every problem of a template or of its values is told at once, with its place.
 */
@NullMarked
package io.github.fairquote.templating;

import org.jspecify.annotations.NullMarked;
