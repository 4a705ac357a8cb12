/** JMH benchmarks of the library beside its peers. */
package io.github.fairquote.examples.benchmarks;
