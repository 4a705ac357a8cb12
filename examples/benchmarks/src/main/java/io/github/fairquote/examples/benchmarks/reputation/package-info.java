/** The reputation model: how well it foretells real streams of ratings, beside simple rules, and how fast it is. */
package io.github.fairquote.examples.benchmarks.reputation;
