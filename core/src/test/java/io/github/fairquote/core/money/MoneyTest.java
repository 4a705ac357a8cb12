package io.github.fairquote.core.money;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final CurrencyCode JPY = CurrencyCode.of("JPY");

    @Test
    void amountsThatDifferInTrailingZerosAreEqual() {
        Money one = Money.usd("1");
        assertThat(Money.usd("1.0"))
                .isEqualTo(one)
                .hasSameHashCodeAs(one)
                .isEqualTo(Money.of(new BigDecimal("1E+0"), CurrencyCode.USD))
                .isEqualTo(Money.of(new BigDecimal("1.000000"), CurrencyCode.USD));
        assertThat(one.amount()).isEqualTo(new BigDecimal("1.00"));
        assertThat(Money.of("100", JPY)).isEqualTo(Money.of(new BigDecimal("1E+2"), JPY));
        assertThat(one).isNotEqualTo(Money.of("1", CurrencyCode.EUR)).isNotEqualTo(Money.usd("1.01"));
    }

    @Test
    void moneyIsAmountAndCurrencyInJson() {
        assertJson(Money.class, Money.usd("45.10"), "{\"amount\":45.10,\"currency\":\"USD\"}");
        assertJson(Money.class, Money.of("100", JPY), "{\"amount\":100,\"currency\":\"JPY\"}");
        assertJson(Money.class, Money.usd("-0.05"), "{\"amount\":-0.05,\"currency\":\"USD\"}");
        assertJson(Money.class, Money.of("0.0001", CurrencyCode.of("CLF")), "{\"amount\":0.0001,\"currency\":\"CLF\"}");
    }

    // Corpus MO03 to MO05: 0, 3 and 4 minor units, ties to even.
    @ParameterizedTest
    @CsvSource({
        "1234.5, JPY, JPY 1234",
        "1235.5, JPY, JPY 1236",
        "1.2345, KWD, KWD 1.234",
        "1.23455, CLF, CLF 1.2346",
        "1234567.891, USD, USD 1234567.89"
    })
    void roundingIsToTheCurrencysOwnUnit(BigDecimal amount, CurrencyCode currency, String text) {
        assertThat(Money.rounded(amount, currency, RoundingMode.HALF_EVEN)).hasToString(text);
    }

    // Corpus MO17.
    @Test
    void theTextFormIsTheSameEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Money.usd("1234567.89")).hasToString("USD 1234567.89");
        } finally {
            Locale.setDefault(before);
        }
    }

    // Corpus MO11: rounding first would give 33.34 * 3 = 100.02.
    @Test
    void roundingHappensOnceAtTheEnd() {
        BigDecimal exact = new BigDecimal("33.335").multiply(BigDecimal.valueOf(3));
        assertThat(Money.rounded(exact, CurrencyCode.USD, RoundingMode.HALF_EVEN))
                .isEqualTo(Money.usd("100.00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45.999", "0.001", "0.0000001", "1E-1000000000", "-1E-2147483647"})
    void digitsAreNeverLostSilently(BigDecimal amount) {
        assertRefused(() -> Money.of(amount, CurrencyCode.USD), ProblemCode.TOO_MANY_DECIMALS, "amount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999.99", "-999999999999.99", "0", "0E+2147483647", "0E-2147483647"})
    void amountsLieWithinTheLimit(BigDecimal amount) {
        assertThat(Money.of(amount, CurrencyCode.USD).amount()).isEqualByComparingTo(amount);
    }

    // Corpus JN03, JN04: hostile exponents cost nothing.
    @Timeout(2)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000000000",
                "-1000000000000",
                "1E+12",
                "1E+60",
                "1e1000000000",
                "-1e1000000000",
                "1e2147483647"
            })
    void theLimitItselfIsBeyond(BigDecimal amount) {
        assertRefused(() -> Money.of(amount, CurrencyCode.USD), ProblemCode.NUMBER_OUT_OF_RANGE, "amount");
        assertRefused(
                () -> Money.rounded(amount, CurrencyCode.USD, RoundingMode.HALF_EVEN),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "amount");
    }

    @Test
    void roundingUpToTheLimitIsBeyondToo() {
        BigDecimal almost = new BigDecimal("999999999999.999");
        assertRefused(
                () -> Money.rounded(almost, CurrencyCode.USD, RoundingMode.UP),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "amount");
        assertThat(Money.rounded(almost, CurrencyCode.USD, RoundingMode.DOWN)).isEqualTo(Money.usd("999999999999.99"));
    }

    @Test
    @Timeout(2)
    void aMillionDigitsAreRefusedUnread() {
        BigDecimal long1 = new BigDecimal(BigInteger.ONE.shiftLeft(3_400_000), 1_000_000);
        assertRefused(() -> Money.of(long1, CurrencyCode.USD), ProblemCode.NUMBER_TOO_LONG, "amount");
        assertRefused(
                () -> Money.rounded(long1, CurrencyCode.USD, RoundingMode.UP), ProblemCode.NUMBER_TOO_LONG, "amount");
        assertRefused(() -> Money.usd("1").times(long1, RoundingMode.UP), ProblemCode.NUMBER_TOO_LONG, "factor");
        assertRefused(() -> Money.usd("1").split(List.of(long1)), ProblemCode.NUMBER_TOO_LONG, "shares");
    }

    @Test
    void elevenHundredDigitsAreStillRead() {
        BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), 1_100, RoundingMode.DOWN);
        assertThat(Money.rounded(third, CurrencyCode.USD, RoundingMode.HALF_EVEN))
                .isEqualTo(Money.usd("0.33"));
        BigDecimal nines = BigDecimal.TEN.pow(1_100).subtract(BigDecimal.ONE).movePointLeft(1_099);
        assertThat(Money.rounded(nines, CurrencyCode.USD, RoundingMode.HALF_EVEN))
                .isEqualTo(Money.usd("10"));
        BigDecimal power = BigDecimal.TEN.pow(1_100).movePointLeft(1_100).setScale(1_100);
        assertRefused(() -> Money.of(power, CurrencyCode.USD), ProblemCode.NUMBER_TOO_LONG, "amount");
        BigDecimal longer = BigDecimal.ONE.divide(BigDecimal.valueOf(3), 1_101, RoundingMode.DOWN);
        assertRefused(
                () -> Money.rounded(longer, CurrencyCode.USD, RoundingMode.HALF_EVEN),
                ProblemCode.NUMBER_TOO_LONG,
                "amount");
    }

    // new BigDecimal(0.005) is 0.005000000000000000104..., so that no tie is seen where the double has none.
    @Test
    void doublesRoundByTheirExactValue() {
        assertThat(Money.rounded(0.005, CurrencyCode.USD, RoundingMode.HALF_DOWN))
                .isEqualTo(Money.usd("0.01"));
        assertThat(Money.rounded(1.005, CurrencyCode.USD, RoundingMode.HALF_UP)).isEqualTo(Money.usd("1.00"));
        assertThat(Money.rounded(0.125, CurrencyCode.USD, RoundingMode.HALF_EVEN))
                .isEqualTo(Money.usd("0.12"));
        assertThat(Money.rounded(-0.0, CurrencyCode.USD, RoundingMode.HALF_EVEN))
                .isEqualTo(Money.usd("0"));
    }

    // Corpus MO19: BigDecimal.valueOf(2e23) differs between JDK 17 and 25.
    @ParameterizedTest
    @ValueSource(
            doubles = {
                2e23,
                1e12,
                -1e12,
                Double.MAX_VALUE,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY
            })
    void doublesBeyondTheLimitAreRefused(double amount) {
        assertRefused(
                () -> Money.rounded(amount, CurrencyCode.USD, RoundingMode.HALF_EVEN),
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "amount");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.MIN_VALUE, 1e-300, 1e-61, 1e-59, 1e-5})
    void whatIsAlmostNothingRoundsAsItsSignSays(double amount) {
        assertThat(Money.rounded(amount, CurrencyCode.USD, RoundingMode.HALF_EVEN))
                .isEqualTo(Money.usd("0"));
        assertThat(Money.rounded(amount, CurrencyCode.USD, RoundingMode.UP)).isEqualTo(Money.usd("0.01"));
        assertThat(Money.rounded(-amount, CurrencyCode.USD, RoundingMode.FLOOR)).isEqualTo(Money.usd("-0.01"));
        assertThat(Money.rounded(-amount, CurrencyCode.USD, RoundingMode.CEILING))
                .isEqualTo(Money.usd("0"));
    }

    @Timeout(2)
    @ParameterizedTest
    @EnumSource(RoundingMode.class)
    void aHostilelySmallAmountCostsNothing(RoundingMode mode) {
        BigDecimal tiny = new BigDecimal("1E-1000000000");
        if (mode == RoundingMode.UNNECESSARY) {
            assertThatThrownBy(() -> Money.rounded(tiny, CurrencyCode.USD, mode))
                    .isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(Money.rounded(tiny, CurrencyCode.USD, mode))
                    .isEqualTo(Money.rounded(new BigDecimal("1E-30"), CurrencyCode.USD, mode));
            assertThat(Money.rounded(tiny.negate(), CurrencyCode.USD, mode))
                    .isEqualTo(Money.rounded(new BigDecimal("-1E-30"), CurrencyCode.USD, mode));
        }
    }

    @Test
    void sumsAreExact() {
        assertThat(Money.usd("0.10").plus(Money.usd("0.20"))).isEqualTo(Money.usd("0.30"));
        assertThat(Money.usd("0.10").minus(Money.usd("0.30"))).isEqualTo(Money.usd("-0.20"));
        assertThat(Money.usd("0.10").negated()).isEqualTo(Money.usd("-0.10"));
        assertThat(Money.zero(JPY).negated()).isEqualTo(Money.zero(JPY));
        assertThat(Money.usd("33.34").times(3)).isEqualTo(Money.usd("100.02"));
        assertThat(Money.usd("33.34").times(-1)).isEqualTo(Money.usd("-33.34"));
        assertThat(Money.usd("22.22").times(new BigDecimal("0.1"), RoundingMode.HALF_EVEN))
                .isEqualTo(Money.usd("2.22"));
    }

    @Test
    void sumsBeyondTheLimitAreRefused() {
        Money most = Money.usd("999999999999.99");
        Money cent = Money.usd("0.01");
        assertRefused(() -> most.plus(cent), ProblemCode.NUMBER_OUT_OF_RANGE, "amount");
        assertRefused(() -> most.negated().minus(cent), ProblemCode.NUMBER_OUT_OF_RANGE, "amount");
        assertRefused(() -> cent.times(Long.MAX_VALUE), ProblemCode.NUMBER_OUT_OF_RANGE, "amount");
        assertRefused(() -> cent.times(Long.MIN_VALUE), ProblemCode.NUMBER_OUT_OF_RANGE, "amount");
    }

    @Timeout(2)
    @ParameterizedTest
    @ValueSource(strings = {"1E+60", "1E+1000000000", "1E+2147483647", "9E-61", "1E-1000000000", "-1E-2147483647"})
    void aHostileFactorIsRefused(BigDecimal factor) {
        Money dollar = Money.usd("1");
        assertRefused(() -> dollar.times(factor, RoundingMode.UP), ProblemCode.NUMBER_OUT_OF_RANGE, "factor");
        assertRefused(() -> dollar.split(List.of(factor)), ProblemCode.NUMBER_OUT_OF_RANGE, "shares");
    }

    @Test
    void factorsOfAnySensibleSizeAreTaken() {
        assertThat(Money.usd("1").times(new BigDecimal("1E-60"), RoundingMode.UP))
                .isEqualTo(Money.usd("0.01"));
        assertThat(Money.usd("0").times(new BigDecimal("9E+59"), RoundingMode.UP))
                .isEqualTo(Money.usd("0"));
        assertThat(Money.usd("5").times(new BigDecimal("0E+99"), RoundingMode.UP))
                .isEqualTo(Money.usd("0"));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1:1:1, 33.34:33.33:33.33",
        "0.05, 1:1, 0.03:0.02",
        "-0.05, 1:1, -0.03:-0.02",
        "100, 50:30:20, 50:30:20",
        "0.01, 1:2:3, 0:0:0.01",
        "10, 0:1, 0:10",
        "0, 1:1, 0:0",
        "10, 0.001:0.002, 3.33:6.67",
        "1, 1e-60:1e-60, 0.5:0.5",
        "7, 9e59:9e59:9e59, 2.34:2.33:2.33"
    })
    void partsAddUpAndTheMostCutComeFirst(String amount, String shares, String parts) {
        assertThat(Money.usd(amount).split(decimals(shares)))
                .containsExactlyElementsOf(decimals(parts).stream()
                        .map(part -> Money.of(part, CurrencyCode.USD))
                        .toList());
    }

    @Test
    void sharesHaveRules() {
        Money ten = Money.usd("10");
        assertRefused(() -> ten.split(List.of()), ProblemCode.ZERO, "shares");
        assertRefused(() -> ten.split(decimals("0:0")), ProblemCode.ZERO, "shares");
        assertRefused(() -> ten.split(decimals("2:-1")), ProblemCode.NEGATIVE, "shares");
        assertThatNullPointerException().isThrownBy(() -> ten.split(Collections.singletonList(null)));
    }

    @Test
    void currenciesNeverMix() {
        Money dollar = Money.usd("1");
        Money euro = Money.of("1", CurrencyCode.EUR);
        assertThatThrownBy(() -> dollar.plus(euro))
                .isInstanceOfSatisfying(CurrencyMismatchException.class, e -> {
                    assertThat(e.left()).isEqualTo(CurrencyCode.USD);
                    assertThat(e.right()).isEqualTo(CurrencyCode.EUR);
                    assertThat(e.code()).isEqualTo(ProblemCode.CURRENCY_MISMATCH);
                })
                .hasMessage("amounts are of different currencies: USD and EUR");
        assertThatThrownBy(() -> euro.minus(dollar)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> euro.compareTo(dollar)).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void amountsAreOrderedAndSigned() {
        assertThat(Money.usd("1")).isLessThan(Money.usd("1.01")).isGreaterThan(Money.usd("-2"));
        assertThat(Money.usd("1").compareTo(Money.usd("1.00"))).isZero();
        assertThat(Money.usd("-0.01").isNegative()).isTrue();
        assertThat(Money.usd("0").isNegative()).isFalse();
        assertThat(Money.usd("0.00").isZero()).isTrue();
        assertThat(Money.usd("0.01").isZero()).isFalse();
        assertThat(Money.zero(CurrencyCode.USD)).isEqualTo(Money.usd("0"));
    }

    @Test
    void textIsReadStrictly() {
        assertThat(Money.of("45.10", CurrencyCode.EUR)).hasToString("EUR 45.10");
        assertRefused(() -> Money.usd("1e3"), ProblemCode.EXPECTED_NUMBER, "amount");
        assertRefused(() -> Money.usd("9".repeat(41)), ProblemCode.NUMBER_TOO_LONG, "amount");
        assertRefused(() -> Money.of("0.5", JPY), ProblemCode.TOO_MANY_DECIMALS, "amount");
    }

    @Test
    void whatIsMissingIsNamed() {
        Money one = Money.usd("1");
        RoundingMode up = RoundingMode.UP;
        assertThatNullPointerException().isThrownBy(() -> Money.usd(null)).withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.of((BigDecimal) null, CurrencyCode.USD))
                .withMessage("amount");
        assertThatNullPointerException().isThrownBy(() -> Money.of("1", null)).withMessage("currency");
        assertThatNullPointerException().isThrownBy(() -> Money.zero(null)).withMessage("currency");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.rounded((BigDecimal) null, CurrencyCode.USD, up))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.rounded(1, null, up))
                .withMessage("currency");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.rounded(1, CurrencyCode.USD, null))
                .withMessage("rounding");
        assertThatNullPointerException().isThrownBy(() -> one.plus(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> one.minus(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> one.compareTo(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> one.times(null, up)).withMessage("factor");
        assertThatNullPointerException()
                .isThrownBy(() -> one.times(BigDecimal.ONE, null))
                .withMessage("rounding");
        assertThatNullPointerException().isThrownBy(() -> one.split(null)).withMessage("shares");
    }

    @Test
    void splittingManyWaysIsQuick() {
        List<BigDecimal> shares = Collections.nCopies(20_000, new BigDecimal("0.3333333333"));
        long start = System.nanoTime();
        List<Money> parts = Money.usd("100").split(shares);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(parts.stream().reduce(Money.zero(CurrencyCode.USD), Money::plus))
                .isEqualTo(Money.usd("100"));
    }

    private static List<BigDecimal> decimals(String joined) {
        return List.of(joined.split(":")).stream().map(BigDecimal::new).toList();
    }
}
