package io.github.fairquote.core.terms;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.Collection;

/** The rules that prices of terms have in common. */
final class Prices {
    private Prices() {}

    static void positive(String name, Money price) {
        Check.that(!price.isNegative(), ProblemCode.NEGATIVE, name, "is below zero: " + price);
        Check.that(!price.isZero(), ProblemCode.ZERO, name, "is zero: " + price);
    }

    static void oneCurrency(String name, CurrencyCode currency, Collection<Money> prices) {
        for (Money price : prices) {
            Check.that(
                    price.currency().equals(currency),
                    ProblemCode.CURRENCY_MISMATCH,
                    name,
                    "hold a price that is not in " + currency + ": " + price);
        }
    }

    /** The exact sum, which unlike a {@link Money} has no limit that could hide where prices differ. */
    static BigDecimal sum(Collection<Money> prices) {
        return prices.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
