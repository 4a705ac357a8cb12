/**
 * What a platform leaves of the client's money, and what to charge for a wanted net.
 *
 * <p>The terms are data ({@link io.github.fairquote.core.policy.fee.FeeTerms}, dated and sourced); here is their arithmetic. Start
 * at {@link io.github.fairquote.pricing.fee.FeeSchedule#of(io.github.fairquote.core.policy.Policy)}. Every fee is rounded
 * once, per payment, to the currency's minor unit, halves up: a half cent goes to the platform, so that no net is promised
 * too high. Amounts are before tax.
 */
@NullMarked
package io.github.fairquote.pricing.fee;

import org.jspecify.annotations.NullMarked;
