/**
 * What a freelancer brings to a price besides the market: the income and the costs that it must carry, and the plan of a newcomer who
 * buys a reputation with a discount that ends.
 */
@NullMarked
package io.github.fairquote.pricing.plan;

import org.jspecify.annotations.NullMarked;
