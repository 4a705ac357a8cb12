package io.github.fairquote.templating.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraitsTest {
    @Test
    void printableAreTheCharactersOfAsciiThatShowAndLineEnds() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(c -> Traits.arePrintable(new char[] {(char) c}, 1)))
                .containsExactlyElementsOf(IntStream.concat(IntStream.of('\n', '\r'), IntStream.rangeClosed(' ', '~'))
                        .boxed()
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 8, 31, 32, 33, 64, 257})
    void oneThatIsNotPrintableIsSeenWhereverItStands(int length) {
        for (int at = 0; at < length; at++) {
            char[] chars = "x".repeat(length).toCharArray();
            chars[at] = '\u0430';
            assertThat(Traits.arePrintable(chars, length)).isFalse();
        }
        assertThat(Traits.arePrintable("x".repeat(length).toCharArray(), length))
                .isTrue();
    }

    @Test
    void manyThatAreNotPrintableDoNotMakeUpForEachOther() {
        assertThat(Traits.arePrintable("жжжж".toCharArray(), 4)).isFalse();
        assertThat(Traits.arePrintable("\0\0\0\0".toCharArray(), 4)).isFalse();
    }

    @Test
    void whatLiesBehindTheCountIsNotAsked() {
        assertThat(Traits.arePrintable("ab\0ж".toCharArray(), 2)).isTrue();
        assertThat(Traits.arePrintable(new char[0], 0)).isTrue();
    }

    @Test
    void aTextBeginsVisiblyByItsFirstCharacterAlone() {
        assertThat(Traits.beginsVisibly("a\0")).isTrue();
        assertThat(Traits.beginsVisibly("~")).isTrue();
        for (String text : new String[] {"", " a", "\na", "\u007F", "\u00E9", "ж"}) {
            assertThat(Traits.beginsVisibly(text)).isFalse();
        }
    }
}
