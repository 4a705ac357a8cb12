package io.github.fairquote.templating.contact.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {
    @ParameterizedTest
    @CsvSource({
        "&#64;,64,5",
        "&#64,64,4",
        "&#x40;,64,6",
        "&#X2E;,46,6",
        "&amp;#64;,64,9",
        "&amp;,38,5",
        "&zwnj;,8204,6",
        "&#1114111;,1114111,10",
        "%40,64,3",
        "%2E,46,3",
        "%2e,46,3",
        "\\u0040,64,6",
        "\\u002e,46,6"
    })
    void readsReferences(String text, int character, int end) {
        assertThat(Entities.read(text, 0)).isEqualTo(new Entities.Code(character, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "&#",
                "&#;",
                "&#x",
                "&#xg;",
                "&#31;",
                "&#1114112;",
                "&#55296;",
                "&#57343;",
                "&at;",
                "&amp",
                "&;",
                "&#\u0664;",
                "&abcdefghij;",
                "%",
                "%4",
                "%20",
                "\\",
                "\\u",
                "\\u004",
                "\\n0040",
                "\\u00g0",
                "\\u0020",
                "\\u0430",
                "\\u007f"
            })
    void leavesAloneWhatIsNone(String text) {
        assertThat(Entities.read(text, 0)).isNull();
    }
}
