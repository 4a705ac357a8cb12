package io.github.fairquote.core.niche;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.InvalidValueException;
import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class NicheProperties {

    @Property
    void theTextFormReadsBack(
            @ForAll @StringLength(max = 30) @AlphaChars @Chars({' ', '-', '/', '+', '.'}) String text) {
        Niche niche = read(text);
        assertThat(Niche.parse(niche.toString())).isEqualTo(niche);
    }

    @Property
    void caseAndBlanksDoNotMatter(@ForAll @StringLength(max = 20) @AlphaChars @Chars({' ', '/'}) String text) {
        Niche niche = read(text);
        String shouted = text.toUpperCase(Locale.ROOT).replace(" ", " -_");
        assertThat(Niche.parse(shouted)).isEqualTo(niche);
    }

    private static Niche read(String text) {
        try {
            return Niche.parse(text);
        } catch (InvalidValueException e) {
            Assume.that(false);
            throw e;
        }
    }
}
