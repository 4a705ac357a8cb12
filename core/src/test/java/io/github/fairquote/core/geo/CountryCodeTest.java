package io.github.fairquote.core.geo;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {

    @Test
    void aCountryIsItsCode() {
        assertJson(CountryCode.class, CountryCode.of("UA"), "\"UA\"");
        assertThat(CountryCode.of("UA")).hasToString("UA").isGreaterThan(CountryCode.of("DE"));
        assertThatNullPointerException().isThrownBy(() -> CountryCode.of(null)).withMessage("code");
    }

    @ParameterizedTest
    @CsvSource({"UA,Ukraine", "US,United States", "CI,Côte d’Ivoire", "TR,Türkiye", "CK,Cook Islands"})
    void countriesHaveEnglishNames(String code, String name) {
        assertThat(CountryCode.of(code).englishName()).isEqualTo(name);
    }

    // Corpus GE02 to GE09: other case, alpha-3, a name, other people's codes, withdrawn, user-assigned, look-alike
    // letters.
    @ParameterizedTest
    @ValueSource(
            strings = {"us", "USA", "United States", "EL", "UK", "EU", "SU", "YU", "XK", "U\u0455", "", "U", " US", "ZZ"
            })
    void whatIsNotAnAssignedCodeIsRefused(String code) {
        assertRefused(() -> CountryCode.of(code), ProblemCode.UNKNOWN_COUNTRY, "");
        assertThatThrownBy(() -> CountryCode.of(code)).hasMessageEndingWith("\"" + code + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "us,US",
        "' ua ',UA",
        "EL,GR",
        "el,GR",
        "UK,GB",
        "USA,US",
        "u.s.,US",
        "UAE,AE",
        "United States,US",
        "ukraine,UA",
        "CÔTE D’IVOIRE,CI"
    })
    void plainMeaningsAreSuggested(String code, String suggestion) {
        assertThat(suggestionFor(code)).isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SU", "XK", "EU", "U\u0455", "", "Korea", "Congo"})
    void doubtfulMeaningsAreNot(String code) {
        assertThat(suggestionFor(code)).isEmpty();
    }

    @Test
    void longTextIsNotSearched() {
        assertThat(suggestionFor(" ".repeat(58) + "us")).isEqualTo("US");
        assertThat(suggestionFor(" ".repeat(59) + "us")).isEmpty();
    }

    // ISO 3166-1 as of 2026: 249 codes. The JDK's list is the same on 17 and 25.
    @Test
    void theTableIsWhole() {
        assertThat(Arrays.stream(Locale.getISOCountries()).map(CountryCode::of))
                .hasSize(249)
                .allSatisfy(country ->
                        assertThat(country.englishName()).isNotBlank().isNotEqualTo(country.code()));
    }

    @Test
    void everyNameSuggestsItsOwnCode() {
        assertThat(Locale.getISOCountries())
                .allSatisfy(
                        code -> assertThat(suggestionFor(CountryCode.of(code).englishName()))
                                .isEqualTo(code));
    }

    private static String suggestionFor(String code) {
        try {
            return "valid: " + CountryCode.of(code);
        } catch (InvalidValueException e) {
            return e.suggestion().orElse("");
        }
    }
}
