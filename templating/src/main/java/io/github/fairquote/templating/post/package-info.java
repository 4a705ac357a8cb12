/** Reads out of a job post what it asks of the letters that answer it. */
@NullMarked
package io.github.fairquote.templating.post;

import org.jspecify.annotations.NullMarked;
