/**
 * Exact money: amounts with their currency, hourly rates, ranges. No hidden rounding.
 */
@NullMarked
package io.github.fairquote.core.money;

import org.jspecify.annotations.NullMarked;
