package io.github.fairquote.templating.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
    private static Language language(String tag) {
        return Language.find(tag).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "en, en-US",
        "EN-gb, en-GB",
        "de, de-DE",
        "de-LI, de-DE",
        "pt, pt-BR",
        "pt-PT, pt-PT",
        "uk, uk-UA",
        "zh, zh-CN",
    })
    void findsLanguagesAndFallsBackToTheirFirstCountry(String tag, String found) {
        assertThat(language(tag).tag()).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "xx", "english", "de-", "de-D", "de-DEU", "de_DE", "tlh-DE", "-DE"})
    void hasNoOtherLanguages(String tag) {
        assertThat(Language.find(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'#,##0.00', 1234.5, '1,234.50'",
        "'#,##0.00', 0.005, 0.01",
        "'#,##0.00', -0.004, 0.00",
        "'#,##0', 999, 999",
        "'#,##0', 1000, '1,000'",
        "'#,##0', 1234567, '1,234,567'",
        "'0', 1000, 1000",
        "'0.0#', 1, 1.0",
        "'0.0#', 1.25, 1.25",
        "'0.0#', 1.255, 1.26",
        "'0.##', 100, 100",
        "'0.##', 100.10, 100.1",
        "'000', 7, 007",
        "'#0.0', -7.25, -7.3",
        "'0.00', 1E+3, 1000.00",
    })
    void writesNumbersByPattern(String pattern, BigDecimal number, String expected) {
        assertThat(NumberPattern.parse(pattern).format(number, language("en"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#,###",
                "0,0",
                ",000",
                "#,##",
                "0.",
                ".0",
                "0.#0",
                "0x",
                "x",
                "00#",
                "0.0x",
                "#,##0,000",
                "0 %",
                "00000000000000000000000000000000000000000",
            })
    void refusesOtherPatterns(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberPattern.parse(pattern));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "12, 12", "999, 999", "1000, '1,000'", "123456, '1,23,456'", "12345678, '1,23,45,678'"})
    void groupsByTwoAboveAThousandInIndia(BigDecimal number, String expected) {
        assertThat(Decimals.grouped(number, language("en-IN"))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 'd.M.yy', 5.1.26",
        "2026-01-05, 'dd.MM.yyyy', 05.01.2026",
        "0026-12-31, 'yyyy yy', 0026 26",
        "-0001-12-31, 'yyyy yy', -0001 99",
        "2026-02-28, 'EEEE EEE MMMM MMM LLLL', Saturday Sat February Feb February",
        "2026-02-28, 'd''''d', 28'28",
        "2026-02-28, 'd''of''d', 28of28",
        "2026-02-28, 'd年', 28年",
    })
    void writesDatesByPattern(LocalDate date, String pattern, String expected) {
        assertThat(DatePattern.parse(pattern).format(date, language("en"))).isEqualTo(expected);
    }

    @Test
    void joinsListsOfEverySize() {
        ListWords words = new ListWords(", ", ", and ", " and ");

        assertThat(words.join(java.util.List.of())).isEmpty();
        assertThat(words.join(java.util.List.of("a"))).isEqualTo("a");
        assertThat(words.join(java.util.List.of("a", "b"))).isEqualTo("a and b");
        assertThat(words.join(java.util.List.of("a", "b", "c"))).isEqualTo("a, b, and c");
        assertThat(words.join(java.util.List.of("a", "b", "c", "d"))).isEqualTo("a, b, c, and d");
    }

    /** Forms by number, from the samples of Unicode CLDR 47, plurals.xml. */
    @ParameterizedTest
    @CsvSource(
            value = {
                "en|1:0 0:1 2:1 1.0:1 -1:0 1000001:1",
                "de|1:0 0:1 1.5:1",
                "pt-PT|1:0 0:1 1.0:1",
                "es|1:0 1.0:0 1.00:0 1.1:1 0:1",
                "tr|1:0 2:1 1.0:0",
                "da|1:0 0.1:0 1.6:0 1.0:0 0:1 2:1 0.0:1 2.0:1 2.5:1",
                "fr|0:0 1:0 0.0:0 1.9:0 2:1 2.0:1",
                "pt-BR|0:0 1:0 1.5:0 2:1",
                "ja|0:0 1:0 2.5:0",
                "uk|1:0 21:0 101:0 2:1 4:1 22:1 102:1 0:2 5:2 11:2 12:2 14:2 19:2 100:2 111:2 112:2 1.0:3 0.5:3",
                "ru|1:0 21:0 11:2 3:1 13:2 25:2 1.5:3",
                "pl|1:0 2:1 4:1 22:1 0:2 5:2 11:2 12:2 21:2 25:2 112:2 102:1 1.5:3",
                "cs|1:0 2:1 4:1 0:2 5:2 22:2 102:2 1.0:3 0.5:3",
                "sk|1:0 3:1 10:2 1.5:3",
                "lt|1:0 21:0 2:1 9:1 22:1 0:2 10:2 11:2 20:2 111:2 1.0:0 0.1:3",
                "sl|1:0 101:0 2:1 102:1 3:2 4:2 104:2 0:3 5:3 11:3 1.0:2 0.5:2",
                "hr|1:0 21:0 2:1 4:1 22:1 0:2 5:2 11:2 0.1:0 0.2:1 0.5:2 1.0:2 0.11:2 10.21:0",
                "ro|1:0 0:1 2:1 19:1 101:1 119:1 20:2 100:2 120:2 1.0:1 0.5:1",
                "lv|0:0 10:0 11:0 20:0 111:0 1:1 21:1 2:2 9:2 0.1:1 0.2:2 0.11:0 0.21:1 0.10:2 0.111:1 1.0:1 10.0:0",
            },
            delimiter = '|')
    void picksFormsAsTheUnicodeRulesDo(String tag, String samples) {
        PluralRule rule = language(tag).plural();
        for (String sample : samples.split(" ", -1)) {
            String[] parts = sample.split(":", 2);
            assertThat(rule.form(new BigDecimal(parts[0])))
                    .as(tag + " " + sample)
                    .isEqualTo(Integer.parseInt(parts[1]));
        }
    }

    @Test
    void picksFormsOfHugeNumbers() {
        assertThat(PluralRule.CZECH.form(new BigDecimal("4294967298"))).isEqualTo(2);
        assertThat(PluralRule.ONE_OTHER.form(new BigDecimal("1E+30"))).isEqualTo(1);
        assertThat(PluralRule.EAST_SLAVIC.form(new BigDecimal("100000000000000000000000000021")))
                .isZero();
    }

    @Test
    void everyFormIsWithinTheFormsOfItsRule() {
        for (PluralRule rule : PluralRule.values()) {
            for (int n = 0; n < 1200; n++) {
                assertThat(rule.form(BigDecimal.valueOf(n))).isBetween(0, rule.least() - 1);
                assertThat(rule.form(BigDecimal.valueOf(n, 1))).isBetween(0, rule.most() - 1);
                assertThat(rule.form(BigDecimal.valueOf(n, 2))).isBetween(0, rule.most() - 1);
            }
        }
    }
}
