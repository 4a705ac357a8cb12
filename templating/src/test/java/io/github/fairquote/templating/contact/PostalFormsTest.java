package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Postal addresses by street, house, town and postcode, and places that are none. */
class PostalFormsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "I live at 12 Baker Street, London NW1 6XE. | ADDRESS 12 Baker Street, London NW1 6XE",
                "12 Baker Street, London NW1 6XE | ADDRESS 12 Baker Street, London NW1 6XE",
                "Send it to 12 Baker Street, London NW1 6XE | ADDRESS 12 Baker Street, London NW1 6XE",
                "My address: Hauptstraße 5, 10115 Berlin | ADDRESS Hauptstraße 5, 10115 Berlin",
                "My address: Hauptstraße 5 | ADDRESS Hauptstraße 5",
                "Hauptstraße 5, 10115 Berlin | ADDRESS Hauptstraße 5, 10115 Berlin",
                "350 Fifth Avenue, New York, NY 10118 | ADDRESS 350 Fifth Avenue, New York, NY 10118",
                "вул. Шевченка 10, Львів | ADDRESS вул. Шевченка 10",
                "вул. Шевченка 10, кв. 5 | ADDRESS вул. Шевченка 10",
                "p.o. box 123 | ADDRESS box 123",
                "Postfach 1234 | ADDRESS Postfach 1234",
                "Post goes to number forty-two Baker Street | ADDRESS number forty-two Baker Street",
                "Write to forty two Baker Street | ADDRESS forty two Baker Street",
                "Post it to Lindenweg vier-und-zwanzig, 50674 Köln | ADDRESS Lindenweg vier-und-zwanzig, 50674 Köln",
                "My home is 12 Baker Street | ADDRESS 12 Baker Street",
                "12 Baker Street is my home | ADDRESS 12 Baker Street",
                "Home: 12 Baker Street | ADDRESS 12 Baker Street",
                "12 Baker Street, London 123456 | ADDRESS 12 Baker Street, London 123456"
            })
    void isFound(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hauptstraße 5, 10115 berlin",
                "The shop at Hauptstraße 5, 10115 Berlin",
                "Berlin, Hauptstraße 5, 10115 Berlin",
                "350 Fifth Avenue, New York, ny 10118",
                "вул. Шевченка 10, львів",
                "вул. Шевченка 10",
                "10 вул. Шевченка, Львів",
                "o. box 123",
                "Box 123",
                "12 Baker Street is a home",
                "address: 12 baker street",
                "street 12; London",
                "12 Street AB1 CDE",
                "12 Baker Street, London NWX 6XE",
                "12 Baker Street, London NW1",
                "Find me in London, NW1 6XE, number 12",
                "visit me at 12, NW1 6XE",
                "come to NW1 6XE, number 12",
                "I live in NW1 6XE number 12",
                "My house is in London NW1 6XE, 12",
                "N1 6XE house 12 visit",
                "A11 6XE house 12 visit"
            })
    void isLeftAlone(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}
