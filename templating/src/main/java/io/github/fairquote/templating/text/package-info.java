/**
 * Texts seen from below: names, places, unfit characters, look-alike letters, near names, and the problems collected about
 * them. Not exported.
 */
@NullMarked
package io.github.fairquote.templating.text;

import org.jspecify.annotations.NullMarked;
