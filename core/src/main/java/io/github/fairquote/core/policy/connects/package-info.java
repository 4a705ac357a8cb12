/**
 * What platforms rule about the currency that proposals cost (Upwork: Connects), as data: price, grants, rewards, expiry, returns
 * and the auction for better places.
 *
 * <p>The ledger and the sums that follow this data are in the pricing module.
 */
@NullMarked
package io.github.fairquote.core.policy.connects;

import org.jspecify.annotations.NullMarked;
