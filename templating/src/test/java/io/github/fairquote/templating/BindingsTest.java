package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BindingsTest {
    private static void refused(ProblemCode code, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @Test
    void buildsRecordsOfDottedNames() {
        Bindings bindings = Bindings.builder()
                .text("client.name", "Ann")
                .text("job", "Shop")
                .text("client.home.city", "Oslo")
                .absent("client.company")
                .build();

        assertThat(bindings.names()).containsExactly("client.name", "client.home.city", "client.company", "job");
        assertThat(bindings.kind("client")).contains(ValueKind.RECORD);
        assertThat(bindings.kind("client.home.city")).contains(ValueKind.TEXT);
        assertThat(bindings.kind("client.company")).contains(ValueKind.ABSENT);
        assertThat(bindings.kind("client.company.name")).contains(ValueKind.ABSENT);
        assertThat(bindings.kind("client.name.first")).isEmpty();
        assertThat(bindings.kind("nobody.name")).isEmpty();
    }

    @Test
    void knowsWhatThereIsToShow() {
        Bindings bindings = Bindings.builder()
                .text("text", "x")
                .text("blank", " \u00A0\u200B\u2800\uFE0F")
                .number("zero", 0)
                .money("money", Money.usd("0"))
                .date("date", LocalDate.of(2026, 1, 1))
                .flag("yes", true)
                .flag("no", false)
                .list("some", List.of("x"))
                .list("none", List.of())
                .record("record", Bindings.empty())
                .absent("absent")
                .text("given", Optional.of("x"))
                .text("left", Optional.empty())
                .build();

        assertThat(bindings.names().stream().filter(bindings::has))
                .containsExactly("text", "zero", "money", "date", "yes", "some", "given");
        assertThat(bindings.has("record")).isTrue();
        assertThat(bindings.has("nobody")).isFalse();
    }

    @Test
    void takesMapsOfPlainObjects() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", new StringBuilder("x"));
        map.put("big", new BigDecimal("1.50"));
        map.put("integer", BigInteger.TWO);
        map.put("long", 1L);
        map.put("int", 2);
        map.put("short", (short) 3);
        map.put("byte", (byte) 4);
        map.put("money", Money.usd("5"));
        map.put("date", LocalDate.of(2026, 1, 2));
        map.put("flag", true);
        map.put("nothing", null);
        map.put("list", List.of("a", 1, Map.of("b", "c"), List.of("d")));
        map.put("record", Map.of("field", "f"));
        map.put("bindings", Bindings.builder().text("x", "y").build());
        map.put("dotted.name", "n");

        Bindings bindings = Bindings.of(map);

        assertThat(Template.parse("{{text}} {{big}} {{integer}} {{long}} {{int}} {{short}} {{byte}} {{money}} {{date}} "
                                + "{{record.field}} {{bindings.x}} {{dotted.name}} {{nothing ?: \"-\"}}"
                                + "{{#each list as e, limit 2}} {{e}}{{/each}}")
                        .render(bindings)
                        .text())
                .isEqualTo("x 1.50 2 1 2 3 4 USD 5.00 2026-01-02 f y n - a 1");
        assertThat(bindings.kind("list")).contains(ValueKind.LIST);
        assertThat(bindings.kind("flag")).contains(ValueKind.FLAG);
    }

    @Test
    void takesTextsFromALookup() {
        Map<String, String> source = Map.of("a", "{{b}} ${b}", "b", "B");
        Bindings bindings = Bindings.of(List.of("a", "c"), source::get);

        assertThat(Template.parse("{{a}}{{c ?: \"!\"}}").render(bindings).text())
                .isEqualTo("{{b}} ${b}!");
        assertThat(bindings.names()).containsExactly("a", "c");
    }

    @Test
    void addsFieldsToRecordsAndJoinsBindings() {
        Bindings client = Bindings.builder().text("name", "Ann").build();
        Bindings all = Bindings.builder()
                .record("client", client)
                .text("client.zone", "Europe/Kyiv")
                .all(Bindings.builder().text("job", "Shop").build())
                .build();

        assertThat(all.names()).containsExactly("client.name", "client.zone", "job");
        assertThat(client.names()).containsExactly("name");
        refused(
                ProblemCode.DUPLICATE_ELEMENT,
                () -> Bindings.builder().all(client).all(client));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a.", ".a", "a..b", "-a", "a\u200Bb", "a\uD83D", "\u0301a", "{{a}}"})
    void refusesWhatIsNoName(String name) {
        refused(ProblemCode.BAD_NAME, () -> Bindings.builder().text(name, "x"));
    }

    @Test
    void refusesContradictions() {
        Bindings.Builder builder = Bindings.builder().text("a", "x").text("b.c", "y");

        refused(ProblemCode.DUPLICATE_ELEMENT, () -> builder.text("a", "z"));
        refused(ProblemCode.INCONSISTENT, () -> builder.text("a.b", "z"));
        refused(ProblemCode.INCONSISTENT, () -> builder.text("b", "z"));
        assertThat(builder.build().names()).containsExactly("a", "b.c");
    }

    @Test
    void refusesClassesThatNoValueHas() {
        refused(ProblemCode.WRONG_KIND, () -> Bindings.of(Map.of("d", 1.5)));
        refused(ProblemCode.WRONG_KIND, () -> Bindings.of(Map.of("o", new Object())));
        refused(ProblemCode.NULL_ELEMENT, () -> Bindings.builder().list("l", Arrays.asList("a", null)));
        Map<Object, Object> odd = Map.of(1, "x");
        refused(ProblemCode.BAD_NAME, () -> Bindings.of(Map.of("m", odd)));
    }

    @Test
    void boundsNumbers() {
        assertThat(Bindings.builder()
                        .number("n", new BigDecimal("9".repeat(40)))
                        .build()
                        .has("n"))
                .isTrue();
        refused(ProblemCode.NUMBER_TOO_LONG, () -> Bindings.builder().number("n", new BigDecimal("9".repeat(41))));
        refused(ProblemCode.NUMBER_TOO_LONG, () -> Bindings.of(Map.of("n", BigInteger.ONE.shiftLeft(1_000_000))));
        assertThat(Bindings.builder()
                        .number("n", new BigDecimal("1E+40"))
                        .build()
                        .has("n"))
                .isTrue();
        assertThat(Bindings.builder()
                        .number("n", new BigDecimal("1E-40"))
                        .build()
                        .has("n"))
                .isTrue();
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, () -> Bindings.builder().number("n", new BigDecimal("1E+41")));
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, () -> Bindings.builder().number("n", new BigDecimal("1E-41")));
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, () -> Bindings.builder().number("n", new BigDecimal("1E+2147483647")));
        refused(ProblemCode.NUMBER_OUT_OF_RANGE, () -> Bindings.builder().number("n", new BigDecimal("1E-2147483647")));
    }

    @Test
    void boundsDepth() {
        Bindings deep = Bindings.builder().text("x", "y").build();
        for (int i = 1; i < Bindings.MAX_DEPTH; i++) {
            deep = Bindings.builder().record("r", deep).build();
        }
        Bindings deepest = deep;

        assertThat(deepest.names()).containsExactly("r.".repeat(31) + "x");
        refused(
                ProblemCode.TOO_DEEP,
                () -> Bindings.builder().record("r", deepest).build());
        refused(ProblemCode.TOO_DEEP, () -> Bindings.builder().text("a.".repeat(31) + "a", "x"));
        assertThat(Bindings.builder().text("a.".repeat(30) + "a", "x").build().names())
                .hasSize(1);
    }

    @Test
    void survivesMapsAndListsThatHoldThemselves() {
        Map<String, Object> map = new HashMap<>();
        map.put("self", map);
        List<Object> list = new ArrayList<>();
        list.add(list);

        refused(ProblemCode.TOO_DEEP, () -> Bindings.of(map));
        refused(ProblemCode.TOO_DEEP, () -> Bindings.of(Map.of("l", list)));
    }

    @Test
    void boundsTheNumberOfValuesHoweverTheyAreShared() {
        Object shared = "x";
        for (int i = 0; i < 30; i++) {
            shared = List.of(shared, shared);
        }
        Object laughs = shared;

        refused(ProblemCode.TOO_MANY_ELEMENTS, () -> Bindings.of(Map.of("l", laughs)));
    }

    @Test
    void copiesWhatItIsGiven() {
        List<String> list = new ArrayList<>(List.of("a"));
        StringBuilder text = new StringBuilder("x");
        Bindings bindings = Bindings.builder().list("l", list).text("t", text).build();
        list.add("b");
        text.append("y");

        assertThat(Template.parse("{{t}}{{#each l as e}}{{e}}{{/each}}")
                        .render(bindings)
                        .text())
                .isEqualTo("xa");
    }

    @Test
    void showsNamesButNoValues() {
        assertThat(Bindings.builder().text("floor.rate", "35").build()).hasToString("Bindings[floor]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesNullArguments() {
        Bindings.Builder builder = Bindings.builder();

        assertThatNullPointerException().isThrownBy(() -> Bindings.of(null)).withMessage("values");
        assertThatNullPointerException()
                .isThrownBy(() -> Bindings.of(null, name -> ""))
                .withMessage("names");
        assertThatNullPointerException()
                .isThrownBy(() -> Bindings.of(List.of(), null))
                .withMessage("lookup");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.text(null, "x"))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.text("x", (String) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.text("x", (Optional<String>) null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.number("x", null))
                .withMessage("number");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.number(null, 1))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.money("x", null))
                .withMessage("money");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.date("x", null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.list("x", null))
                .withMessage("elements");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.record("x", null))
                .withMessage("fields");
        assertThatNullPointerException().isThrownBy(() -> builder.all(null)).withMessage("other");
        assertThatNullPointerException().isThrownBy(() -> builder.absent(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Bindings.empty().kind(null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Bindings.empty().has(null))
                .withMessage("name");
    }
}
