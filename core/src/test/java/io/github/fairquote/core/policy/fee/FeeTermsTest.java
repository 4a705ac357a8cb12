package io.github.fairquote.core.policy.fee;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeeTermsTest {
    private static final FeeRate TEN = FeeRate.ofPercent("10");
    private static final FeeRate FIVE = FeeRate.ofPercent("5");

    @ParameterizedTest
    @CsvSource({"0,0", "0.00,0", "0E+2000000000,0", "10,10", "1E+1,10", "7.50,7.5", "99.9999,99.9999", "0.0001,0.0001"})
    void aFeeIsPercentWithoutTrailingZeros(BigDecimal given, BigDecimal kept) {
        assertThat(FeeRate.ofPercent(given).percent()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0001", "-5", "100", "100.0001", "1E+2000000000"})
    void aFeeLeavesSomething(BigDecimal given) {
        assertRefused(() -> FeeRate.ofPercent(given), ProblemCode.FEE_OUT_OF_RANGE, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00001", "1E-2000000000"})
    void aFeeHasFourDecimals(BigDecimal given) {
        assertRefused(() -> FeeRate.ofPercent(given), ProblemCode.TOO_MANY_DECIMALS, "");
    }

    @Test
    void aFeeIsAProportionAndANumber() {
        assertThat(FeeRate.ofPercent("7.5").asProportion()).isEqualTo(new BigDecimal("0.075"));
        assertThat(FeeRate.ofPercent("7.5")).hasToString("7.5 %").isGreaterThan(FIVE);
        assertJson(FeeRate.class, FeeRate.ofPercent("10.0"), "10");
        assertJson(FeeRate.class, FeeRate.ofPercent("0"), "0");
        assertRefused(() -> FeeRate.ofPercent("10 %"), ProblemCode.EXPECTED_NUMBER, "");
        assertThatNullPointerException().isThrownBy(() -> new FeeRate(null)).withMessage("percent");
    }

    @Test
    void flatTermsAreOneRate() {
        assertJson(FeeTerms.class, FlatFeeTerms.of(TEN), "{\"kind\":\"flat\",\"rate\":10}");
    }

    @Test
    void tieredTermsRiseToAnOpenEnd() {
        assertJson(
                FeeTerms.class,
                TieredFeeTerms.of(
                        FeeTier.upTo(FeeRate.ofPercent("20"), Money.usd("500")),
                        FeeTier.upTo(TEN, Money.usd("10000")),
                        FeeTier.above(FIVE)),
                "{\"kind\":\"tiered-by-client-lifetime\",\"tiers\":["
                        + "{\"rate\":20,\"upTo\":{\"amount\":500.00,\"currency\":\"USD\"}},"
                        + "{\"rate\":10,\"upTo\":{\"amount\":10000.00,\"currency\":\"USD\"}},"
                        + "{\"rate\":5}]}");
        assertThat(TieredFeeTerms.of(FeeTier.above(FIVE)).tiers()).hasSize(1);
    }

    @Test
    void tiersThatLeaveAGapOrFallAreRefused() {
        FeeTier low = FeeTier.upTo(TEN, Money.usd("500"));
        FeeTier open = FeeTier.above(FIVE);
        assertRefused(TieredFeeTerms::of, ProblemCode.MISSING_VALUE, "tiers");
        assertRefused(() -> TieredFeeTerms.of(low), ProblemCode.INCONSISTENT, "tiers");
        assertRefused(() -> TieredFeeTerms.of(open, low), ProblemCode.INCONSISTENT, "tiers");
        assertRefused(() -> TieredFeeTerms.of(open, open), ProblemCode.INCONSISTENT, "tiers");
        assertRefused(() -> TieredFeeTerms.of(low, low, open), ProblemCode.INCONSISTENT, "tiers");
        assertRefused(
                () -> TieredFeeTerms.of(low, FeeTier.upTo(TEN, Money.usd("499.99")), open),
                ProblemCode.INCONSISTENT,
                "tiers");
        assertRefused(
                () -> TieredFeeTerms.of(low, FeeTier.upTo(TEN, Money.of("900", CurrencyCode.EUR)), open),
                ProblemCode.CURRENCY_MISMATCH,
                "tiers");
        assertRefused(
                () -> TieredFeeTerms.of(Collections.nCopies(21, open).toArray(FeeTier[]::new)),
                ProblemCode.TOO_MANY_ELEMENTS,
                "tiers");
        assertRefused(() -> FeeTier.upTo(TEN, Money.usd("0")), ProblemCode.ZERO, "upTo");
        assertRefused(() -> FeeTier.upTo(TEN, Money.usd("-1")), ProblemCode.NEGATIVE, "upTo");
    }

    @Test
    void aMinimumMayBeChargedAtAcceptance() {
        assertJson(
                FeeTerms.class,
                minimum("5"),
                "{\"kind\":\"flat-with-minimum\",\"rate\":10,\"minimum\":{\"amount\":5.00,\"currency\":\"USD\"},"
                        + "\"chargedAt\":\"acceptance\"}");
        assertThat(minimum("0").minimum()).isEqualTo(Money.usd("0"));
        assertRefused(() -> minimum("-0.01"), ProblemCode.NEGATIVE, "minimum");
    }

    @Test
    void quotedTermsHaveBounds() {
        assertJson(
                FeeTerms.class,
                QuotedFeeTerms.between(FeeRate.ofPercent("0"), FeeRate.ofPercent("15")),
                "{\"kind\":\"quoted-per-contract\",\"lowest\":0,\"highest\":15}");
        assertThat(QuotedFeeTerms.between(TEN, TEN).lowest()).isEqualTo(TEN);
        assertRefused(() -> QuotedFeeTerms.between(TEN, FIVE), ProblemCode.INCONSISTENT, "lowest");
    }

    private static MinimumFeeTerms minimum(String amount) {
        return MinimumFeeTerms.builder()
                .rate(TEN)
                .minimum(Money.usd(amount))
                .chargedAt(ChargeTime.ACCEPTANCE)
                .build();
    }
}
