package io.github.fairquote.templating.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
    @ParameterizedTest
    @CsvSource({
        "ANN, ann",
        "ÄÖß, äöß",
        "ІВАН, іван",
        "İSTANBUL, i\u0307stanbul",
        "ΟΔΟΣ, οδος",
        "ΟΔΟΣ İ, οδος i\u0307",
        "𐐀, 𐐨"
    })
    void lowersEveryLetter(String text, String lower) {
        assertThat(Texts.lower(text)).isEqualTo(lower);
    }
}
