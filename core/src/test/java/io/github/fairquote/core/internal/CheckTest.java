package io.github.fairquote.core.internal;

import static io.github.fairquote.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\u0000", "\t\n", "\u00a0", "\u200b", "\ufeff", "\u2800", "\u115f", "\u1160", "\u3164",
                "\uffa0"
            })
    void textThatShowsNothingIsBlank(String text) {
        assertRefused(() -> Check.notBlank("title", text), ProblemCode.BLANK_TEXT, "title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", " .", "\u200ba", "\ud83d\ude00", "0"})
    void oneVisibleCharacterIsEnough(String text) {
        assertThat(Check.notBlank("title", text)).isSameAs(text);
    }

    @Test
    void aLineFitsItsLimit() {
        assertThat(Check.line("title", "abc", 3)).isEqualTo("abc");
        assertRefused(() -> Check.line("title", "abcd", 3), ProblemCode.TEXT_TOO_LONG, "title");
        assertRefused(() -> Check.line("title", "\ud83d\ude00\ud83d\ude00", 3), ProblemCode.TEXT_TOO_LONG, "title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\n", "a\r", "a\t", "a\u001b[31m", "a\u007f", "a\u0085"})
    void aLineHoldsNoControlCharacter(String text) {
        assertRefused(() -> Check.line("title", text, 20), ProblemCode.CONTROL_CHARACTER, "title");
    }

    @Test
    void proseMayHaveLinesAndTabs() {
        assertThat(Check.prose("text", "a\r\n\tb\n", 20)).isEqualTo("a\r\n\tb\n");
        assertRefused(() -> Check.prose("text", "a\u0000", 20), ProblemCode.CONTROL_CHARACTER, "text");
        assertRefused(() -> Check.prose("text", "a\u000b", 20), ProblemCode.CONTROL_CHARACTER, "text");
        assertRefused(() -> Check.prose("text", "\n", 20), ProblemCode.BLANK_TEXT, "text");
        assertRefused(() -> Check.prose("text", "a".repeat(21), 20), ProblemCode.TEXT_TOO_LONG, "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud800", "a\udc00", "a\ud800b", "\udc00\ud800a"})
    void halfACharacterIsRefused(String text) {
        assertRefused(() -> Check.line("title", text, 20), ProblemCode.LONE_SURROGATE, "title");
    }

    @Test
    void aTagsCanonicalFormFitsTheLimitToo() {
        assertThat(Check.tag("niche", "Data  Engineering", 20)).isEqualTo("data-engineering");
        assertRefused(() -> Check.tag("niche", "-_-", 20), ProblemCode.BLANK_TEXT, "niche");
        // Lower case of the dotted capital I is two characters.
        assertRefused(() -> Check.tag("niche", "\u0130".repeat(20), 20), ProblemCode.TEXT_TOO_LONG, "niche");
        assertThat(Check.tag("niche", "\u0130".repeat(10), 20)).hasSize(20);
    }

    @Test
    void integersHaveClosedBounds() {
        assertThat(Check.inRange("n", 3, 3, 5)).isEqualTo(3);
        assertThat(Check.inRange("n", 5, 3, 5)).isEqualTo(5);
        assertThatThrownBy(() -> Check.inRange("n", 2, 3, 5)).hasMessage("n is outside [3, 5]: 2");
        assertRefused(() -> Check.inRange("n", 6, 3, 5), ProblemCode.NUMBER_OUT_OF_RANGE, "n");
    }

    @Test
    void doublesHaveClosedBounds() {
        assertThat(Check.inRange("x", 0.0, 0, 1)).isZero();
        assertThat(Check.inRange("x", 1.0, 0, 1)).isOne();
        for (double bad : new double[] {-Double.MIN_VALUE, Math.nextUp(1.0), Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRefused(() -> Check.inRange("x", bad, 0, 1), ProblemCode.NUMBER_OUT_OF_RANGE, "x");
        }
    }

    @Test
    void positiveIsFiniteAndAboveZero() {
        assertThat(Check.positive("x", Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(Check.positive("x", Double.MAX_VALUE)).isEqualTo(Double.MAX_VALUE);
        for (double bad : new double[] {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertRefused(() -> Check.positive("x", bad), ProblemCode.NUMBER_OUT_OF_RANGE, "x");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Kyiv", "America/New_York", "America/Argentina/Buenos_Aires", "Asia/Kathmandu", "UTC"})
    void aRegionOrUtcIsAZone(String id) {
        assertThat(Check.region("zone", ZoneId.of(id))).isEqualTo(ZoneId.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+02:00", "UTC+2", "GMT", "GMT+2", "Z", "Etc/GMT-2", "Etc/UTC", "EST5EDT", "CET", "SystemV/EST5"
            })
    void anOffsetOrAnAbbreviationIsNoZone(String id) {
        assertRefused(() -> Check.region("zone", ZoneId.of(id)), ProblemCode.BAD_ZONE, "zone");
    }

    @Test
    void anOffsetIsNoZone() {
        assertRefused(() -> Check.region("zone", ZoneOffset.UTC), ProblemCode.BAD_ZONE, "zone");
        assertRefused(() -> Check.region("zone", ZoneOffset.ofHours(-5)), ProblemCode.BAD_ZONE, "zone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "fil", "pt-BR", "zh-Hant", "zh-Hant-TW", "de-1996", "sr-Latn-RS", "es-419"})
    void aLanguageTagIsTaken(String tag) {
        assertThat(Check.languageTag("language", tag)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "e",
                "engl",
                "english",
                "e1",
                "en-",
                "-en",
                "en--US",
                "en_US",
                "en-a",
                "en-123456789",
                "\u0435n",
                "en US",
                "12",
                "en-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa-aa"
            })
    void anythingElseIsNoLanguageTag(String tag) {
        assertRefused(() -> Check.languageTag("language", tag), ProblemCode.BAD_LANGUAGE, "language");
    }

    @ParameterizedTest
    @CsvSource({"EN, en", "Uk, uk", "EN-us, en-us"})
    void aTagInCapitalsSuggestsItself(String tag, String suggestion) {
        assertThatThrownBy(() -> Check.languageTag("language", tag))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.suggestion()).contains(suggestion));
        assertThatThrownBy(() -> Check.languageTag("language", "Ukrainian"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.suggestion()).isEmpty());
    }

    @Test
    void listsAreBoundedAndDistinct() {
        assertThatCode(() -> Check.atMost("tags", 3, 3)).doesNotThrowAnyException();
        assertRefused(() -> Check.atMost("tags", 4, 3), ProblemCode.TOO_MANY_ELEMENTS, "tags");
        assertThatCode(() -> Check.distinct("tags", List.of("a", "b"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Check.distinct("tags", List.of("a", "b", "a")))
                .hasMessage("tags holds an element twice: \"a\"");
    }

    @Test
    void ofEqualElementsBothPlacesAreNamed() {
        assertThatCode(() -> Check.distinctElements("tags", List.of("a", "b"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Check.distinctElements("tags", List.of("z", "a", "b", "a", "b")))
                .hasMessage("tags holds an element twice, at 1 and at 3: \"a\"")
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.element()).hasValue(3));
        assertThatThrownBy(() -> Check.distinct("tags", List.of("a", "a")))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.element()).isEmpty());
    }

    @Test
    void aValueAsAWholeNeedsNoName() {
        assertThatThrownBy(() -> Check.line("", " ", 3)).hasMessage("value is blank: \" \"");
        assertThatThrownBy(() -> Check.inRange("", 9, 0, 3)).hasMessage("value is outside [0, 3]: 9");
        assertThatThrownBy(() -> Check.that(false, ProblemCode.BAD_TAG, "", "hours are odd"))
                .hasMessage("hours are odd");
        assertThatThrownBy(() -> Check.that(false, ProblemCode.BAD_TAG, "hours", "are odd"))
                .hasMessage("hours are odd");
        assertThatCode(() -> Check.that(true, ProblemCode.BAD_TAG, "hours", "are odd"))
                .doesNotThrowAnyException();
    }
}
