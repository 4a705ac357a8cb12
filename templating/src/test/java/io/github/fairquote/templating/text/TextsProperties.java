package io.github.fairquote.templating.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextsProperties {
    @Property
    void lowersAsTheJdkDoes(@ForAll("texts") String text) {
        assertThat(Texts.lower(text)).isEqualTo(text.toLowerCase(Locale.ROOT));
    }

    /** Long enough for several pieces, and each shifted against the text. */
    @Property
    void uppersAsTheJdkDoes(@ForAll("texts") String text) {
        String many = text.repeat(text.isEmpty() ? 0 : 700 / text.length());

        assertThat(Texts.upper(text)).isEqualTo(text.toUpperCase(Locale.ROOT));
        assertThat(Texts.upper(many)).isEqualTo(many.toUpperCase(Locale.ROOT));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> letters = Arbitraries.of(
                        "İ", "Σ", "A", "a", "i", "ß", "\u0307", "'", " ", "𐐀", "\ud800", "І")
                .list()
                .ofMaxSize(12)
                .map(list -> String.join("", list));
        return Arbitraries.oneOf(letters, Arbitraries.strings());
    }
}
