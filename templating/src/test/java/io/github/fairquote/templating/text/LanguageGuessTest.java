package io.github.fairquote.templating.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Exclusive leads for insurance agencies|en",
                "de|the cost per exclusive lead fell from 90 to 41 dollars within ten weeks|en",
                "de|an independent insurance agency in Ohio|",
                "de|Google Ads|",
                "de|Exklusive Anfragen für Versicherungsmakler|",
                "de|Paid Ads für Onlineshops, a/b-Tests|",
                "de|Реклама для магазинів|uk",
                "de|Реклама для мебельных магазинов и объявления|ru",
                "en|Google Ads für Onlineshops: weniger Kosten je Bestellung|de",
                "en|Exclusive leads for insurance agencies|",
                "en|Ads for Müller & Söhne|",
                "en|Заявки для страхових агенцій|uk",
                "uk|Exclusive leads for insurance agencies|en",
                "uk|Paid social campaigns|en",
                "uk|Google Ads|",
                "uk|Exklusive Anfragen für Versicherungsmakler|de",
                "uk|Реклама Google Ads для магазинів|",
                "uk|Реклама для мебельных магазинов|ru",
                "fr|Exclusive leads for insurance agencies|"
            })
    void tellsAnotherLanguageWhereItShows(String language, String text, String other) {
        assertThat(LanguageGuess.other(text, language).orElse(null)).isEqualTo(other);
    }
}
