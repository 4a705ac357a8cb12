/**
 * The grammar of templates: text cut into tags and literals, sections matched, lines laid out; without any value. Not
 * exported.
 */
@NullMarked
package io.github.fairquote.templating.syntax;

import org.jspecify.annotations.NullMarked;
