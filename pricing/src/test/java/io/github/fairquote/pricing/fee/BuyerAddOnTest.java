package io.github.fairquote.pricing.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.BuyerFeeTerms;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyerAddOnTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final BuyerAddOn fiverr =
            BuyerAddOn.of(PolicyPacks.fiverr().buyerFees(TODAY), "standard").orElseThrow();
    private final BuyerAddOn older = BuyerAddOn.of(PolicyPacks.fiverr().buyerFees(LocalDate.of(2020, 1, 1)), "standard")
            .orElseThrow();

    /** 5.5 % and USD 3.00 more below USD 100, by hand. */
    @ParameterizedTest
    @CsvSource({"0, 3.00", "10, 3.55", "99.99, 8.50", "100, 5.50", "1000, 55.00"})
    void aSmallOrderCostsMore(String price, String fee) {
        assertThat(fiverr.fee(Money.usd(price))).isEqualTo(Money.usd(fee));
        assertThat(fiverr.total(Money.usd(price))).isEqualTo(Money.usd(price).plus(Money.usd(fee)));
    }

    /** USD 2 to USD 40, then 5 %: the same as 5 %, at least USD 2. */
    @ParameterizedTest
    @CsvSource({"5, 2.00", "40, 2.00", "40.30, 2.02", "100, 5.00"})
    void aMinimumHoldsUpToWhereThePercentageReachesIt(String price, String fee) {
        assertThat(older.fee(Money.usd(price))).isEqualTo(Money.usd(fee));
    }

    @Test
    void theWayIsShownLineByLine() {
        assertThat(fiverr.breakdown(Money.usd("20")).lines())
                .extracting(BreakdownLine::toString)
                .containsExactly(
                        "gross: USD 20.00",
                        "client fee: USD 1.10 (5.5 % of USD 20.00)",
                        "small-order fee: USD 3.00 (orders below USD 100.00)");
        assertThat(fiverr.breakdown(Money.usd("20")).net()).isEqualTo(Money.usd("24.10"));
        assertThat(fiverr.breakdown(Money.usd("200")).lines()).hasSize(2);
        assertThat(older.breakdown(Money.usd("20")).lines().get(1))
                .hasToString("client fee: USD 2.00 (minimum, above 5 % of USD 20.00)")
                .extracting(line -> line.source().orElse(""))
                .isEqualTo("https://fiverrpromotion.net/blog");
        assertThat(older.breakdown(Money.usd("40")).lines().get(1).basis()).contains("5 % of USD 40.00");
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> fiverr.fee(Money.usd("-1"))).hasFieldOrPropertyWithValue("code", ProblemCode.NEGATIVE);
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> fiverr.fee(Money.of("1", CurrencyCode.EUR)));
        assertThat(BuyerAddOn.of(PolicyPacks.fiverr().buyerFees(TODAY), "gold")).isEmpty();
    }

    @Test
    void addOnsAreValues() {
        BuyerAddOn plain = BuyerAddOn.of(terms().build());
        assertThat(plain)
                .isEqualTo(BuyerAddOn.of(terms().build()))
                .hasSameHashCodeAs(BuyerAddOn.of(terms().build()))
                .isNotEqualTo(BuyerAddOn.of(terms().minimum(Money.usd("1")).build()))
                .isNotEqualTo("5 %")
                .hasToString("5 % on top");
        assertThat(fiverr)
                .isNotEqualTo(BuyerAddOn.of(fiverr.terms()))
                .hasToString("5.5 % on top, USD 3.00 more below USD 100.00");
        assertThat(older).hasToString("5 % on top, at least USD 2.00");
        assertThat(plain.breakdown(Money.usd("1")).lines().get(1).source()).isEmpty();
    }

    private static BuyerFeeTerms.Builder terms() {
        BuyerFeeTerms.Builder builder = BuyerFeeTerms.builder();
        builder.name("plain").rate(FeeRate.ofPercent("5"));
        return builder;
    }
}
