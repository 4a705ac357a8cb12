/**
 * What became of agreed work: contracts with their payments and feedback, ratings, the platform's score and badges, and
 * testimonials from outside.
 *
 * <p>The four kinds of standing stay apart, because they measure different things: a {@link
 * io.github.fairquote.core.contract.StarRating} is public, a {@link io.github.fairquote.core.contract.JobSuccessScore} also
 * holds what clients said in private, a {@link io.github.fairquote.core.contract.TalentBadge} rests on both and on earnings,
 * and a {@link io.github.fairquote.core.contract.Testimonial} was never on the platform.
 */
@NullMarked
package io.github.fairquote.core.contract;

import org.jspecify.annotations.NullMarked;
