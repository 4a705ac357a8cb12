/**
 * How good a freelancer's standing really is: the probability that the next contract ends well, from public stars, private feedback,
 * known outcomes, outside reviews and a published job success score, none of which counts one contract twice.
 *
 * <p>Start at {@link io.github.fairquote.pricing.reputation.ReputationModel}.
 */
@NullMarked
package io.github.fairquote.pricing.reputation;

import org.jspecify.annotations.NullMarked;
