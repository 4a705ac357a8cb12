/**
 * How Fairquote tells what went wrong: stable codes, places, good rows beside located problems.
 */
@NullMarked
package io.github.fairquote.core.result;

import org.jspecify.annotations.NullMarked;
