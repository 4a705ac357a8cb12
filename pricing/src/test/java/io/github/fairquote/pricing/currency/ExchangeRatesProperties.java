package io.github.fairquote.pricing.currency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.money.CurrencyCode;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class ExchangeRatesProperties {

    @Property
    void thereAndBackIsNearlyOneAndWaysChain(
            @ForAll @Scale(4) @BigRange(min = "0.0001", max = "10000") BigDecimal euro,
            @ForAll @Scale(4) @BigRange(min = "0.0001", max = "10000") BigDecimal hryvnia) {
        ExchangeRates rates = ExchangeRates.builder(CurrencyCode.USD, "made up", 0)
                .add(CurrencyCode.EUR, ExchangeRatesTest.MONDAY, euro)
                .add(ExchangeRatesTest.UAH, ExchangeRatesTest.MONDAY, hryvnia)
                .build();
        double there = factor(rates, CurrencyCode.EUR, ExchangeRatesTest.UAH);
        double back = factor(rates, ExchangeRatesTest.UAH, CurrencyCode.EUR);
        double byTheBase = factor(rates, CurrencyCode.EUR, CurrencyCode.USD)
                * factor(rates, CurrencyCode.USD, ExchangeRatesTest.UAH);

        assertThat(there * back).isCloseTo(1, within(1e-14));
        assertThat(byTheBase).isCloseTo(there, within(1e-13 * there));
    }

    private static double factor(ExchangeRates rates, CurrencyCode from, CurrencyCode to) {
        return rates.require(from, to, ExchangeRatesTest.MONDAY).factor().doubleValue();
    }
}
