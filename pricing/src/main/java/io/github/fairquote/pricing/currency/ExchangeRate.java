package io.github.fairquote.pricing.currency;

import io.github.fairquote.core.money.CurrencyCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What one unit of a currency is worth in another. Immutable and thread-safe.
 *
 * @param from the currency of which it is one unit
 * @param to the currency in which it is worth that much
 * @param factor units of {@code to} for one unit of {@code from}, above 0
 * @param day the day for which it was stated; of a cross rate, the older of the two
 * @param source who stated it
 */
public record ExchangeRate(CurrencyCode from, CurrencyCode to, BigDecimal factor, LocalDate day, String source) {
    /** Checks that nothing is null. */
    public ExchangeRate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(factor, "factor");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(source, "source");
    }
}
