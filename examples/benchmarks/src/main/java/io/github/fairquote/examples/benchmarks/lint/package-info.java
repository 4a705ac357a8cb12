/** How the time of a lint grows with hostile letters. */
@NullMarked
package io.github.fairquote.examples.benchmarks.lint;

import org.jspecify.annotations.NullMarked;
