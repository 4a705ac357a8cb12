package io.github.fairquote.core.result;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class LocationTest {
    private static final Location FULL = Location.builder()
            .source("profile.json")
            .line(3)
            .column(5)
            .offset(40)
            .pointer("/rate/amount")
            .field("rate")
            .index(7)
            .build();

    @Test
    void aPlaceKeepsWhatIsKnown() {
        assertJson(Location.class, Location.unknown(), "{}");
        assertJson(
                Location.class,
                FULL,
                "{\"source\":\"profile.json\",\"line\":3,\"column\":5,\"offset\":40,\"pointer\":\"/rate/amount\","
                        + "\"field\":\"rate\",\"index\":7}");
    }

    @Test
    void kindsOfPlacesHaveTheirParts() {
        assertJson(Location.class, Location.ofText(1, 2, 0), "{\"line\":1,\"column\":2,\"offset\":0}");
        assertJson(Location.class, Location.ofJson("", 1, 2), "{\"line\":1,\"column\":2,\"pointer\":\"\"}");
        assertJson(Location.class, Location.ofRow(9), "{\"line\":9}");
        assertJson(Location.class, Location.ofField(9, "rate"), "{\"line\":9,\"field\":\"rate\"}");
        assertJson(Location.class, Location.ofIndex(0), "{\"index\":0}");
    }

    @Test
    void aPlaceReadsWell() {
        assertThat(FULL).hasToString("profile.json line 3, column 5, element 7, field rate at /rate/amount");
        assertThat(Location.unknown()).hasToString("");
        assertThat(Location.ofJson("", 1, 2)).hasToString("line 1, column 2");
        assertThat(Location.ofJson("/a", 1, 2)).hasToString("line 1, column 2 at /a");
        assertThat(Location.unknown().in("a.csv")).hasToString("a.csv");
        assertThat(Location.builder().source("a.json").pointer("/b/0").build()).hasToString("a.json at /b/0");
    }

    @Test
    void whatTheInputSaysIsNeverPrintedRaw() {
        assertThat(Location.ofField(1, "a\u001b[31m\nb")).hasToString("line 1, field a\\u001B[31m\\u000Ab");
        assertThat(Location.ofField(1, "f".repeat(9_999)).toString()).hasSize(500);
    }

    @Test
    void aPlaceMovesIntoAnInput() {
        Location here = FULL.in("other.json");
        assertThat(here.source()).contains("other.json");
        assertThat(here.in("profile.json")).isEqualTo(FULL);
        assertThat(Location.unknown().in("x").in("y"))
                .isEqualTo(Location.unknown().in("y"));
        assertThatNullPointerException().isThrownBy(() -> FULL.in(null)).withMessage("source");
        assertRefused(() -> FULL.in(" "), ProblemCode.BLANK_TEXT, "source");
    }

    @Test
    void linesAndColumnsCountFromOneOffsetsAndIndexesFromZero() {
        assertRefused(() -> Location.ofRow(0), ProblemCode.NUMBER_OUT_OF_RANGE, "line");
        assertRefused(() -> Location.ofText(1, 0, 0), ProblemCode.NUMBER_OUT_OF_RANGE, "column");
        assertRefused(() -> Location.ofText(1, 1, -1), ProblemCode.NUMBER_OUT_OF_RANGE, "offset");
        assertRefused(() -> Location.ofIndex(-1), ProblemCode.NUMBER_OUT_OF_RANGE, "index");
        assertThat(Location.ofText(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)
                        .line())
                .contains(Integer.MAX_VALUE);
    }
}
