/** Blocks read from files, from JSON and from callers, their templates parsed and linked. Not exported. */
@NullMarked
package io.github.fairquote.templating.block.read;

import org.jspecify.annotations.NullMarked;
