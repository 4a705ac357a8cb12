/**
 * What platforms rule about a freelancer's standing: how the job success score is made and what badges ask for, as data.
 *
 * <p>The mechanisms that follow this data are in the pricing module.
 */
@NullMarked
package io.github.fairquote.core.policy.standing;

import org.jspecify.annotations.NullMarked;
