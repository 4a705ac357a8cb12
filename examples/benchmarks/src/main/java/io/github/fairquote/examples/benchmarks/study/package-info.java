/**
 * The accuracy study: how well rates are predicted on real data, beside simple and well-known peers, on the same splits.
 *
 * <p>Reads the data sets of a folder given as argument; none of them is part of the project.
 */
@NullMarked
package io.github.fairquote.examples.benchmarks.study;

import org.jspecify.annotations.NullMarked;
