package io.github.fairquote.core.money;

import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.Refusals;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

    @ParameterizedTest
    @CsvSource({"USD,2", "UAH,2", "JPY,0", "KWD,3", "CLF,4", "UYW,4", "XCG,2", "ZWG,2", "XOF,0"})
    void minorUnitsAreTheTables(String code, int decimals) {
        assertThat(CurrencyCode.of(code).minorUnits()).isEqualTo(decimals);
    }

    @Test
    void aCurrencyIsItsCode() {
        assertJson(CurrencyCode.class, CurrencyCode.EUR, "\"EUR\"");
        assertThat(CurrencyCode.of("EUR")).isEqualTo(CurrencyCode.EUR).hasToString("EUR");
        assertThat(CurrencyCode.EUR).isLessThan(CurrencyCode.GBP);
        assertThatNullPointerException().isThrownBy(() -> CurrencyCode.of(null)).withMessage("code");
    }

    // Corpus MO06: the JDK answers -1 digits for these.
    @ParameterizedTest
    @ValueSource(strings = {"XXX", "XTS", "XAU", "XAG", "XPD", "XPT", "XDR", "XSU", "XUA", "XBA", "XBB", "XBC", "XBD"})
    void codesWithoutMinorUnitAreRefused(String code) {
        assertRefused(() -> CurrencyCode.of(code), ProblemCode.NO_MINOR_UNIT);
    }

    // Withdrawn in turn: 2026, 2025, 2023, 2024 and 2002 (ISO 4217 list three).
    @ParameterizedTest
    @ValueSource(
            strings = {"", "US", "USDX", "US$", "$", "BGN", "ANG", "HRK", "ZWL", "DEM", "US\u0130", "\uff35\uff33\uff24"
            })
    void otherCodesAreRefused(String code) {
        assertRefused(() -> CurrencyCode.of(code), ProblemCode.UNKNOWN_CURRENCY);
    }

    // Corpus JT04.
    @ParameterizedTest
    @CsvSource({"usd,USD", "Eur,EUR", "' UAH ',UAH"})
    void caseAndBlanksAreSuggestedAway(String code, String suggestion) {
        assertThatThrownBy(() -> CurrencyCode.of(code)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo(ProblemCode.UNKNOWN_CURRENCY);
            assertThat(e.suggestion()).contains(suggestion);
        });
    }

    // Corpus JT06: a sign stands for several currencies.
    @ParameterizedTest
    @ValueSource(strings = {"US$", "$", "bgn", "xxx", "                 USD"})
    void nothingElseIsGuessed(String code) {
        assertThatThrownBy(() -> CurrencyCode.of(code))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.suggestion()).isEmpty());
    }

    // ISO 4217 list one, 2026 edition: 165 codes with minor units.
    @Test
    void theTableIsWhole() {
        assertThat(CurrencyTable.codes()).hasSize(165).allMatch(code -> code.matches("[A-Z]{3}"));
        assertThat(CurrencyTable.codes())
                .allSatisfy(
                        code -> assertThat(CurrencyCode.of(code).minorUnits()).isBetween(0, 4));
    }

    private static void assertRefused(ThrowingCallable action, ProblemCode code) {
        Refusals.assertRefused(action, code, "");
    }
}
