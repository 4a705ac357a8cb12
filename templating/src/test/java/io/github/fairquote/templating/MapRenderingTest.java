package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values handed over as a map, and texts of one and two bytes a character. */
class MapRenderingTest {
    private static final Template HELLO = Template.parse("Hello {{name}}, welcome to {{city}}.");

    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    @ParameterizedTest
    @CsvSource({
        "Ann,    Oslo",
        "Zoë,    Köln",
        "Олена,  Київ",
        "Ann,    Łódź",
        "Марта,  Oslo",
        "Ann🚀,  Oslo",
    })
    void textOfAnyAlphabetComesOutWhole(String name, String city) {
        for (int i = 0; i < 3; i++) {
            assertThat(HELLO.render(map("name", name, "city", city)).text())
                    .isEqualTo("Hello " + name + ", welcome to " + city + ".");
        }
    }

    @Test
    void literalTextMayBeOfAnyAlphabet() {
        Template template = Template.parse("Добрий день, {{name}}! Grüße – {{name}}");

        assertThat(template.render(map("name", "Ann")).text()).isEqualTo("Добрий день, Ann! Grüße – Ann");
        assertThat(template.render(map("name", "Олена")).text()).isEqualTo("Добрий день, Олена! Grüße – Олена");
        assertThat(template.render(map("name", "Ann")).text()).isEqualTo("Добрий день, Ann! Grüße – Ann");
    }

    @Test
    void defaultsAndFilteredTextsMayBeOfAnyAlphabet() {
        Template template = Template.parse("a {{b ?: \"для\"}} c {{d | upper}}");

        assertThat(template.render(map("b", null, "d", "x")).text()).isEqualTo("a для c X");
        assertThat(template.render(map("b", "b", "d", "ÿ")).text()).isEqualTo("a b c Ÿ");
    }

    @Test
    void theMapBeforeDecidesNothing() {
        Template template = Template.parse("{{a}}{{b}}{{#each c as x}}{{x.y}}{{/each}}");
        List<Map<String, Object>> maps = List.of(
                map("a", "1", "b", "2", "c", List.of(map("y", "3"), map("y", "4"))),
                map("b", "2", "a", "1", "c", List.of(map("z", "0", "y", "3"), map("y", "4", "z", "0"))),
                map("a", "1", "b", "2", "d", "0", "c", List.of()),
                map("d", "0", "a", "1", "b", "2", "c", List.of()),
                map("a", "1", "b", "2", "c", new ArrayList<>(List.of(map("y", "3"), map("y", "4")))));
        for (Map<String, Object> values : maps) {
            Rendering rendering = template.render(values);
            Rendering alone = Template.parse(template.source()).render(Bindings.of(values));

            assertThat(rendering.text()).isEqualTo(alone.text());
            assertThat(rendering.unused()).isEqualTo(alone.unused());
            assertThat(rendering.spans()).isEqualTo(alone.spans());
        }
    }

    @Test
    void aNameThatIsMissingInTheNextMapIsTold() {
        HELLO.render(map("name", "Ann", "city", "Oslo"));

        assertThat(HELLO.tryRender(map("name", "Ann", "town", "Oslo")).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_PLACEHOLDER);
        assertThat(HELLO.tryRender(map("name", "Ann", "city", null)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING_VALUE);
    }

    @Test
    void faultyNamesAndValuesAreToldAsByBindings() {
        HELLO.render(map("name", "Ann", "city", "Oslo"));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HELLO.render(map("name", "Ann", "ci ty", "Oslo")))
                .matches(e -> e.code() == ProblemCode.BAD_NAME);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HELLO.render(map("name", "Ann", "city", 0.5)))
                .matches(e -> e.code() == ProblemCode.WRONG_KIND);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> HELLO.render(map("name", "Ann", "city", Arrays.asList("a", null))))
                .matches(e -> e.code() == ProblemCode.NULL_ELEMENT);
    }

    @Test
    void mapsOfVeryManyNamesAreReadAnewEachTime() {
        Template template = Template.parse("{{n7}} {{r.n1006}}");
        Map<String, Object> many = new LinkedHashMap<>();
        for (int i = 0; i < 1_007; i++) {
            many.put("n" + i, "v" + i);
        }
        Map<String, Object> values = new LinkedHashMap<>(many);
        values.put("r", many);

        for (int i = 0; i < 2; i++) {
            assertThat(template.render(values).text()).isEqualTo("v7 v1006");
            assertThat(template.render(map("n7", "x", "r", many)).text()).isEqualTo("x v1006");
        }
    }

    @Test
    void dottedNamesBuildRecords() {
        Template template = Template.parse("{{client.name}} of {{client.city}}");

        assertThat(template.render(map("client.name", "Ann", "client.city", "Oslo"))
                        .text())
                .isEqualTo("Ann of Oslo");
        assertThat(template.render(map("client", map("name", "Ann", "city", "Oslo")))
                        .text())
                .isEqualTo("Ann of Oslo");
    }

    @Test
    void aMapThatChangesWhileItIsReadIsRefused() {
        Map<String, Object> lies = new TreeMap<>(map("a", "1", "b", "2")) {
            @Override
            public int size() {
                return 1;
            }
        };
        Map<String, Object> more = new TreeMap<>(map("a", "1")) {
            @Override
            public int size() {
                return 2;
            }
        };

        assertThatExceptionOfType(ConcurrentModificationException.class).isThrownBy(() -> Bindings.of(lies));
        assertThatExceptionOfType(ConcurrentModificationException.class).isThrownBy(() -> Bindings.of(more));
    }

    @Test
    void changingTheMapAfterwardsChangesNothing() {
        Map<String, Object> values = map("name", "Ann", "city", "Oslo");
        Rendering rendering = HELLO.render(values);
        values.put("name", "Bob");

        assertThat(rendering.spanAt(6).of(rendering.text())).isEqualTo("Ann");
        assertThat(rendering.spans()).hasSize(5);
    }

    @Test
    void aFilterThatIsNeverTwiceTheSameIsAskedOnce() {
        AtomicInteger calls = new AtomicInteger();
        Template template = TemplateParser.withDefaults()
                .with("count", (text, arguments) -> text.repeat(calls.incrementAndGet()))
                .parse("{{a | count}} {{a | count}}.");
        Rendering rendering = template.render(map("a", "x"));

        assertThat(rendering.text()).isEqualTo("x xx.");
        assertThat(rendering.spans()).extracting(Span::end).containsExactly(1, 2, 4, 5);
        assertThat(calls).hasValue(2);
    }

    @Test
    void textBeyondTheLimitIsCountedInEitherWidth() {
        TemplateLimits limits = TemplateLimits.builder().outputChars(10).build();
        Template template = TemplateParser.withDefaults().with(limits).parse("{{a}}{{b}}{{a}}");

        for (String a : List.of("aaaa", "aaaé", "aaaж")) {
            assertThat(template.render(map("a", a, "b", "bb")).text()).isEqualTo(a + "bb" + a);
            assertThat(template.tryRender(map("a", a, "b", "bbb")).problems())
                    .extracting(problem -> problem.facts().get("actual"))
                    .containsExactly("11");
            assertThat(template.tryRender(map("a", a, "b", "ж".repeat(11))).problems())
                    .extracting(problem -> problem.facts().get("actual"))
                    .containsExactly("19");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007", "a\u007F", "a\u0085b", "a\u202Eb", "a\uD83D", "a\u2028"})
    void whatNoLetterShouldHoldIsToldAfterAnyOtherLetter(String name) {
        for (String before : List.of("Ann", "Зоя", name)) {
            HELLO.tryRender(map("name", before, "city", "Oslo"));

            assertThat(HELLO.tryRender(map("name", name, "city", "Oslo")).problems())
                    .isEqualTo(HELLO.tryRender(Bindings.of(map("name", name, "city", "Oslo")))
                            .problems())
                    .hasSize(1);
            assertThatExceptionOfType(TemplateException.class)
                    .isThrownBy(() -> HELLO.render(map("name", name, "city", "Oslo")));
        }
    }

    @Test
    void lineEndsInValuesAreKept() {
        assertThat(HELLO.render(map("name", "Ann\r\nand\tBob", "city", "Oslo\n"))
                        .text())
                .isEqualTo("Hello Ann\r\nand\tBob, welcome to Oslo\n.");
    }

    @Test
    void aFilterMayRenderAnotherTemplate() {
        Template template = TemplateParser.withDefaults()
                .with(
                        "greet",
                        (text, arguments) ->
                                HELLO.render(map("name", text, "city", "Oslo")).text())
                .parse("<{{a | greet}}> {{a}}");

        assertThat(template.render(map("a", "Ann")).text()).isEqualTo("<Hello Ann, welcome to Oslo.> Ann");
    }

    @Test
    void aFilterThatFailsLeavesNothingBehind() {
        Template template = TemplateParser.withDefaults()
                .with("fail", (text, arguments) -> {
                    throw new IllegalStateException("no");
                })
                .parse("<{{a | fail}}>");

        assertThatIllegalStateException().isThrownBy(() -> template.render(map("a", "Ann")));
        assertThat(HELLO.render(map("name", "Ann", "city", "Oslo")).text()).isEqualTo("Hello Ann, welcome to Oslo.");
    }

    @Test
    void aLetterLongerThanAnyIsFollowedByShortOnes() {
        TemplateLimits limits = TemplateLimits.builder().outputChars(1 << 20).build();
        Template template = TemplateParser.withDefaults().with(limits).parse("{{#each a as x}}{{x}}{{/each}}|");
        String text = "0123456789".repeat(1_000);
        for (int times : new int[] {1, 14, 2, 100, 1}) {
            assertThat(template.render(map("a", Collections.nCopies(times, text)))
                            .text())
                    .isEqualTo(text.repeat(times) + "|");
        }
    }

    @Test
    void threadsMayShareATemplate() {
        Template template = Template.parse("{{a}}-{{#each l as x}}{{x.b}};{{/each}}{{c}}");

        assertThat(IntStream.range(0, 20_000).parallel().mapToObj(i -> {
                    String text = i % 3 == 0 ? "ж" + i : i % 3 == 1 ? "é" + i : "a" + i;
                    Map<String, Object> values = i % 2 == 0
                            ? map("a", text, "c", "end", "l", List.of(map("b", text), map("d", "0", "b", "1")))
                            : map("l", List.of(map("d", "0", "b", text), map("b", "1")), "c", "end", "a", text);
                    return template.render(values).text().equals(text + "-" + text + ";1;end");
                }))
                .doesNotContain(false);
    }
}
