package io.github.fairquote.templating.compose.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    @Test
    void linesOfOthersStandInsideOfASentence() {
        assertThat(Phrase.of("  more   leads\u00a0now?! ")).isEqualTo("more leads now");
        assertThat(Phrase.of("leads .")).isEqualTo("leads");
        assertThat(Phrase.of("done.")).isEqualTo("done");
        assertThat(Phrase.of("...")).isEqualTo("...");
        assertThat(Phrase.joined("a \n b.")).isEqualTo("a b.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Great job!\" | Great job!",
                "\u201CGreat job.\u201D | Great job.",
                "\u201EGut!\u201C | Gut!",
                "\u00AB Добре \u00BB | Добре",
                "Great job! | Great job!",
                "\"Great\" and \"fast\" | \"Great\" and \"fast\"",
                "\"Great\u201D | \"Great\u201D",
                "\"\" | \"\"",
                "\" | \"",
                "'Great' | 'Great'",
            })
    void aQuotationHasNoMarksOfItsOwn(String written, String inside) {
        assertThat(Phrase.quoted(written)).isEqualTo(inside);
    }
}
