/**
 * What would be if: how a fair rate moves with level, niche, country, skills and standing, and which changes matter most.
 *
 * <p>Start at {@link io.github.fairquote.pricing.whatif.WhatIf}.
 */
@NullMarked
package io.github.fairquote.pricing.whatif;

import org.jspecify.annotations.NullMarked;
