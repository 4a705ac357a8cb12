package io.github.fairquote.templating.compose.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {
    @Test
    void linesOfOthersStandInsideOfASentence() {
        assertThat(Phrase.of("  more   leads\u00a0now?! ")).isEqualTo("more leads now");
        assertThat(Phrase.of("leads .")).isEqualTo("leads");
        assertThat(Phrase.of("done.")).isEqualTo("done");
        assertThat(Phrase.of("...")).isEqualTo("...");
        assertThat(Phrase.joined("a \n b.")).isEqualTo("a b.");
    }
}
