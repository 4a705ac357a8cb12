package io.github.fairquote.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    @ParameterizedTest
    @CsvSource({
        "Google Ads, google-ads",
        "'  Google   Ads ', google-ads",
        "google_ads, google-ads",
        "Google--Ads, google-ads",
        "-_ Google -_ Ads _-, google-ads",
        "C++, c++",
        ".NET, .net",
        "Node.js, node.js",
        "C#, c#",
        "TITLE, title",
        "Ärzte, ärzte",
        "'', ''",
        "' - ', ''"
    })
    void whatDiffersInCaseAndBlanksIsOneTag(String written, String key) {
        assertThat(Tags.key(written)).isEqualTo(key);
    }

    @Test
    void everyKindOfBlankJoins() {
        assertThat(Tags.key("a\u00a0b\u2003c\td\ne\u3000f")).isEqualTo("a-b-c-d-e-f");
    }

    @Test
    void charactersBeyondTheBasicPlaneStayWhole() {
        assertThat(Tags.key("\ud83d\ude00 \ud801\udc00")).isEqualTo("\ud83d\ude00-\ud801\udc28");
    }
}
