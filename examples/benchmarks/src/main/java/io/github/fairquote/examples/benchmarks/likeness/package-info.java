/** A letter beside ten thousand earlier ones: the index, and comparing with each of them. */
package io.github.fairquote.examples.benchmarks.likeness;
