package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What values may hold. */
class ValueSafetyTest {
    private static List<Problem> problems(String value, Leniency... leniencies) {
        return TemplateParser.withDefaults()
                .allowing(leniencies)
                .parse("{{v}}")
                .tryRender(Bindings.of(Map.of("v", value)))
                .problems();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069,
            })
    void refusesEveryDirectionControl(int c) {
        String value = "Ann" + Character.toString(c) + "x";

        assertThat(problems(value)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.BIDI_CONTROL);
            assertThat(problem.facts())
                    .containsEntry(
                            "codepoint",
                            "U+" + "0".repeat(4 - Integer.toHexString(c).length())
                                    + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
                    .containsEntry("offset", "3");
        });
        assertThat(problems(value, Leniency.BIDI_CONTROLS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029})
    void refusesControlCharacters(int c) {
        String value = "Ann" + Character.toString(c);

        assertThat(problems(value)).extracting(Problem::code).containsExactly(ProblemCode.CONTROL_CHARACTER);
        assertThat(problems(value, Leniency.CONTROL_CHARACTERS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', '\r', ' ', '~', 0xA0, 0xAD, 0x061B, 0x061D, 0x200B, 0x200C, 0x200D, 0x2010, 0x2027, 0x202F,
                0x2065, 0x206A, 0xFEFF, 0x1F600, 0xE01F0
            })
    void takesWhatIsNeitherControlNorDirection(int c) {
        assertThat(problems("Ann" + Character.toString(c))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE80", "x\uD83Dy", "\uDE80\uD83D"})
    void refusesHalvesOfCharactersAlways(String half) {
        assertThat(problems("a" + half, Leniency.values()))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.LONE_SURROGATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\r\n",
                "\u00A0",
                "\u200B",
                "\u2003",
                "\u3000",
                "\uFEFF",
                "\u2060",
                "\u00AD",
                "\u034F",
                "\u115F",
                "\u1160",
                "\u17B4",
                "\u180B",
                "\u180E",
                "\u2800",
                "\u3164",
                "\uFFA0",
                "\uFE0F",
                "\uDB40\uDD00",
            })
    void refusesWhatLooksBlank(String blank) {
        assertThat(problems(blank)).extracting(Problem::code).containsExactly(ProblemCode.BLANK_VALUE);
        assertThat(problems(blank, Leniency.BLANK_VALUES)).isEmpty();
        assertThat(problems(blank + "x")).isEmpty();
    }

    @Test
    void tellsEveryFaultOfOneValue() {
        assertThat(problems("\u0000\u202E\uD83D"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CONTROL_CHARACTER, ProblemCode.BIDI_CONTROL, ProblemCode.LONE_SURROGATE);
        assertThat(problems("\u0000\u202E")).extracting(Problem::code).contains(ProblemCode.BLANK_VALUE);
    }

    @Test
    void tellsEachFaultOfEachValueOnce() {
        assertThat(Template.parse("{{v}}{{v}}{{w}}")
                        .tryRender(Bindings.of(Map.of("v", "\u202Ex", "w", "\u202Ex")))
                        .problems())
                .hasSize(2);
    }

    @Test
    void keepsWhatWritersMeant() {
        String value = "A\u0301nn <b>&'\" \uD83D\uDC68\u200D\uD83D\uDC69 ${x} %s {0}";

        assertThat(Template.parse("{{v}}")
                        .render(Bindings.of(Map.of("v", value)))
                        .text())
                .isEqualTo(value);
    }
}
