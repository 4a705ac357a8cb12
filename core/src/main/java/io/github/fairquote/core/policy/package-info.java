/**
 * What platforms rule, as dated and sourced data: a rule without its date and source is a rumour.
 *
 * <p>Fairquote is affiliated with no platform.
 */
@NullMarked
package io.github.fairquote.core.policy;

import org.jspecify.annotations.NullMarked;
