/**
 * From a fair rate to the figure in a proposal: hourly rates, fixed prices with milestones, catalogue offers in three tiers and
 * consultations, each checked against floors, costs and the client's budget, with what is left after fees and an explanation that adds
 * up.
 *
 * <p>Start at {@link io.github.fairquote.pricing.quote.Quoter}.
 */
@NullMarked
package io.github.fairquote.pricing.quote;

import org.jspecify.annotations.NullMarked;
