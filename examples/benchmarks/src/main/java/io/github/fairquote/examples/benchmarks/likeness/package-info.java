/** A letter beside ten thousand earlier ones: the index, and comparing with each of them. */
@NullMarked
package io.github.fairquote.examples.benchmarks.likeness;

import org.jspecify.annotations.NullMarked;
