package io.github.fairquote.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

    @ParameterizedTest
    @CsvSource({
        "0000, \\u0000",
        "000A, \\u000A",
        "001B, \\u001B",
        "007F, \\u007F",
        "0085, \\u0085",
        "200B, \\u200B",
        "2028, \\u2028",
        "2029, \\u2029",
        "202E, \\u202E",
        "FEFF, \\uFEFF",
        "D800, \\uD800",
        "E0001, \\uE0001"
    })
    void whatCannotBeSeenIsSpelt(String hex, String spelt) {
        String hidden = Character.toString(Integer.parseInt(hex, 16));
        assertThat(Quoted.of("a" + hidden + "b")).isEqualTo("\"a" + spelt + "b\"");
        assertThat(Quoted.message("a" + hidden + "b")).isEqualTo("a" + spelt + "b");
    }

    @Test
    void whatCanBeSeenStays() {
        assertThat(Quoted.of("Олена \ud83d\ude00 50 %")).isEqualTo("\"Олена \ud83d\ude00 50 %\"");
        assertThat(Quoted.of("")).isEqualTo("\"\"");
    }

    @Test
    void valuesAreCutAtSixtyCodePoints() {
        String emoji = "\ud83d\ude00";
        assertThat(Quoted.of(emoji.repeat(60))).isEqualTo("\"" + emoji.repeat(60) + "\"");
        assertThat(Quoted.of(emoji.repeat(61))).isEqualTo("\"" + emoji.repeat(60) + "...\"");
    }

    @Test
    void messagesAreCutAtTheirLimit() {
        assertThat(Quoted.message("m".repeat(500))).isEqualTo("m".repeat(500));
        assertThat(Quoted.message("m".repeat(501))).isEqualTo("m".repeat(497) + "...");
        assertThat(Quoted.message("m".repeat(1_000_000))).hasSize(500);
    }

    @Test
    void aCutNeverHalvesACharacterOrAnEscape() {
        String emoji = "\ud83d\ude00";
        assertThat(Quoted.message("m".repeat(496) + emoji.repeat(9))).isEqualTo("m".repeat(496) + "...");
        assertThat(Quoted.message("m".repeat(495) + emoji.repeat(9))).isEqualTo("m".repeat(495) + emoji + "...");
        assertThat(Quoted.message("m".repeat(495) + "\u0000")).isEqualTo("m".repeat(495) + "...");
        assertThat(Quoted.message("m".repeat(494) + "\u0000")).isEqualTo("m".repeat(494) + "\\u0000");
    }
}
