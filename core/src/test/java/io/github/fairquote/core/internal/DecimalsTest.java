package io.github.fairquote.core.internal;

import static io.github.fairquote.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "45", "45.10", "-0.5", "0.0000001", "007", "-12", "1.00"})
    void plainDecimalsKeepTheirScale(String text) {
        assertThat(Decimals.parse("rate", text)).isEqualTo(new BigDecimal(text));
    }

    // "45,5", "1.234,56", "45d" and the Arabic-Indic digits are what NumberFormat, Double and BigDecimal take (corpus
    // JN21-JN29).
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                "-.",
                ".5",
                "5.",
                "-.5",
                "+5",
                "--5",
                "5-",
                "1.2.3",
                "1e3",
                "1E+3",
                "45,5",
                "1.234,56",
                "1,234.56",
                "45d",
                "0x10",
                " 45",
                "45 ",
                "4 5",
                "\u0664\u0665",
                "\uff14\uff15",
                "NaN",
                "Infinity",
                "1_000",
                "$45",
                "4\u00a05",
                "\u22125"
            })
    void everythingElseIsRefused(String text) {
        assertRefused(() -> Decimals.parse("rate", text), ProblemCode.EXPECTED_NUMBER, "rate");
    }

    @Test
    void fortyDigitsAreReadAndNoMore() {
        String forty = "1234567890".repeat(4);
        assertThat(Decimals.parse("rate", forty)).isEqualTo(new BigDecimal(forty));
        assertThat(Decimals.parse("rate", "-12345." + forty.substring(5)))
                .isEqualTo(new BigDecimal("-12345." + forty.substring(5)));
        assertRefused(() -> Decimals.parse("rate", forty + "1"), ProblemCode.NUMBER_TOO_LONG, "rate");
        assertRefused(() -> Decimals.parse("rate", "0." + forty), ProblemCode.NUMBER_TOO_LONG, "rate");
        assertRefused(() -> Decimals.parse("rate", "9".repeat(1_000_000)), ProblemCode.NUMBER_TOO_LONG, "rate");
    }

    @Test
    void aSequenceThatChangesIsReadOnce() {
        assertThat(Decimals.parse("rate", new Shifty())).isEqualTo(new BigDecimal("45"));
    }

    /** Says something else each time it is looked at. */
    private static final class Shifty implements CharSequence {
        private int looks;

        @Override
        public int length() {
            return ++looks;
        }

        @Override
        public char charAt(int index) {
            return '9';
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return this;
        }

        @Override
        public String toString() {
            return looks++ == 0 ? "45" : "1e1000000000";
        }
    }
}
