/** The rate model at work on invented markets: fitting, asking, counting and merging, beside databases and sketches. */
package io.github.fairquote.examples.benchmarks.rate;
