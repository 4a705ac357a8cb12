package io.github.fairquote.pricing.currency;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Dated exchange rates of the caller's, all stated in one base currency.
 *
 * <p>A day is covered by the newest rate that is not after it and not older than a stated number of days. Between two currencies
 * of which neither is the base, both are crossed: the quotient of their values in the base to 16 significant digits
 * ({@link MathContext#DECIMAL64}). Money is multiplied exactly and rounded once. Immutable and thread-safe.
 */
public final class ExchangeRates {
    private static final int SOURCE_LIMIT = 300;
    private static final int MOST_DAYS = 36_500;
    private static final BigDecimal LARGEST = new BigDecimal("1e9");
    private static final BigDecimal SMALLEST = new BigDecimal("1e-9");

    private final CurrencyCode base;
    private final String source;
    private final int maximumAge;
    private final Map<CurrencyCode, TreeMap<LocalDate, BigDecimal>> values;

    private ExchangeRates(Builder builder) {
        base = builder.base;
        source = builder.source;
        maximumAge = builder.maximumAge;
        values = new TreeMap<>();
        builder.values.forEach((currency, byDay) -> values.put(currency, new TreeMap<>(byDay)));
    }

    /**
     * Starts a table.
     *
     * @param base the currency in which all others are stated
     * @param source where the rates come from, one line of at most 300 characters
     * @param maximumAge for how many days after its own a rate holds, in [0, 36500]; 0 for that day only
     * @return a new builder
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE for the age; a rule of one-line text for the source
     */
    public static Builder builder(CurrencyCode base, String source, int maximumAge) {
        Check.line("source", Objects.requireNonNull(source, "source"), SOURCE_LIMIT);
        Check.inRange("maximumAge", maximumAge, 0, MOST_DAYS);
        return new Builder(Objects.requireNonNull(base, "base"), source, maximumAge);
    }

    /**
     * The rate between two currencies on a day.
     *
     * @param from the currency to convert from
     * @param to the currency to convert to
     * @param day the day
     * @return the rate, 1 between equal currencies; empty if no rate covers the day
     */
    public Optional<ExchangeRate> find(CurrencyCode from, CurrencyCode to, LocalDate day) {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(day, "day");
        if (Objects.requireNonNull(from, "from").equals(to)) {
            return Optional.of(new ExchangeRate(from, to, BigDecimal.ONE, day, source));
        }
        Optional<Map.Entry<LocalDate, BigDecimal>> own = inBase(from, day);
        Optional<Map.Entry<LocalDate, BigDecimal>> other = inBase(to, day);
        return own.flatMap(a -> other.map(b -> crossed(from, to, a, b)));
    }

    /**
     * The rate between two currencies on a day, which must be there.
     *
     * @param from the currency to convert from
     * @param to the currency to convert to
     * @param day the day
     * @return the rate
     * @throws NoExchangeRateException if no rate covers the day
     */
    public ExchangeRate require(CurrencyCode from, CurrencyCode to, LocalDate day) {
        return find(from, to, day).orElseThrow(() -> new NoExchangeRateException(from, to, day));
    }

    /**
     * Money in another currency.
     *
     * @param money the money
     * @param to the other currency
     * @param day the day
     * @param rounding the rounding to the other currency's decimals
     * @return the money; the same if it is in that currency already
     * @throws NoExchangeRateException if no rate covers the day
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE if the result is at or beyond 10^12
     */
    public Money convert(Money money, CurrencyCode to, LocalDate day, RoundingMode rounding) {
        Objects.requireNonNull(rounding, "rounding");
        if (Objects.requireNonNull(money, "money").currency().equals(to)) {
            return money;
        }
        BigDecimal factor = require(money.currency(), to, day).factor();
        return Money.rounded(money.amount().multiply(factor), to, rounding);
    }

    /** The base and the currencies; not for parsing. */
    @Override
    public String toString() {
        return "ExchangeRates[in " + base + ": " + values.keySet() + "]";
    }

    private ExchangeRate crossed(
            CurrencyCode from,
            CurrencyCode to,
            Map.Entry<LocalDate, BigDecimal> own,
            Map.Entry<LocalDate, BigDecimal> other) {
        BigDecimal factor = own.getValue().divide(other.getValue(), MathContext.DECIMAL64);
        LocalDate older = own.getKey().isBefore(other.getKey()) ? own.getKey() : other.getKey();
        return new ExchangeRate(from, to, factor, older, source);
    }

    private Optional<Map.Entry<LocalDate, BigDecimal>> inBase(CurrencyCode currency, LocalDate day) {
        if (currency.equals(base)) {
            return Optional.of(Map.entry(day, BigDecimal.ONE));
        }
        return Optional.ofNullable(values.get(currency))
                .flatMap(byDay -> Optional.ofNullable(byDay.floorEntry(day)))
                .filter(entry -> !entry.getKey().plusDays(maximumAge).isBefore(day));
    }

    /** Builds tables; stating one rate twice is refused. Not thread-safe. */
    public static final class Builder {
        private final CurrencyCode base;
        private final String source;
        private final int maximumAge;
        private final Map<CurrencyCode, TreeMap<LocalDate, BigDecimal>> values = new TreeMap<>();

        Builder(CurrencyCode base, String source, int maximumAge) {
            this.base = base;
            this.source = source;
            this.maximumAge = maximumAge;
        }

        /**
         * States what one unit of a currency is worth.
         *
         * @param currency the currency, not the base
         * @param day the day from which that holds
         * @param worth units of the base for one unit of the currency, in [10^-9, 10^9]
         * @return this builder
         * @throws InvalidValueException NUMBER_OUT_OF_RANGE for the worth; INCONSISTENT for the base, or if the day has one already
         */
        public Builder add(CurrencyCode currency, LocalDate day, BigDecimal worth) {
            Objects.requireNonNull(day, "day");
            Check.that(!currency.equals(base), ProblemCode.INCONSISTENT, "currency", "is the base: " + base);
            Check.that(
                    worth.compareTo(SMALLEST) >= 0 && worth.compareTo(LARGEST) <= 0,
                    ProblemCode.NUMBER_OUT_OF_RANGE,
                    "worth",
                    "is outside [10^-9, 10^9]: " + worth);
            TreeMap<LocalDate, BigDecimal> byDay = values.computeIfAbsent(currency, c -> new TreeMap<>());
            Check.that(
                    byDay.putIfAbsent(day, worth) == null,
                    ProblemCode.INCONSISTENT,
                    "day",
                    "has a rate of " + currency + " already: " + day);
            return this;
        }

        /**
         * Finishes the table.
         *
         * @return the table; the builder may go on
         */
        public ExchangeRates build() {
            return new ExchangeRates(this);
        }
    }
}
