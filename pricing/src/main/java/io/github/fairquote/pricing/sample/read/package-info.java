/**
 * How rows become samples or located problems, whatever they are written in. Not exported: {@link
 * io.github.fairquote.pricing.sample.SampleSource} reads through {@link io.github.fairquote.pricing.sample.read.Reading}.
 */
@NullMarked
package io.github.fairquote.pricing.sample.read;

import org.jspecify.annotations.NullMarked;
