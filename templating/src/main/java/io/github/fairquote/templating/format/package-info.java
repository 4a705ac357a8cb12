/**
 * Numbers, money, dates, plurals and lists in words of a language, from the library's own tables, so that the same letter
 * comes out on every JDK and in every default locale. Not exported: templates reach it through filters.
 */
@NullMarked
package io.github.fairquote.templating.format;

import org.jspecify.annotations.NullMarked;
