/** The client's side: what is asked for and who asks. */
@NullMarked
package io.github.fairquote.core.job;

import org.jspecify.annotations.NullMarked;
