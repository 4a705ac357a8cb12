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
