package io.github.fairquote.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodecsTest {
    private static final Codec<Map<CountryCode, Integer>> BY_COUNTRY =
            Codecs.map(CountryCode::of, CountryCode::code, Codecs.INTEGER);

    /** Two have words of their own, one has not. */
    enum Side {
        @JsonProperty("left-hand")
        LEFT,
        @JsonProperty("right-hand")
        RIGHT,
        MIDDLE
    }

    @Test
    void wordsAreThoseOfTheAnnotationElseTheNames() {
        Codec<Side> codec = Codecs.words(Side.class);
        assertThat(read(codec, "\"left-hand\"").orElseThrow()).isEqualTo(Side.LEFT);
        assertThat(read(codec, "\"MIDDLE\"").orElseThrow()).isEqualTo(Side.MIDDLE);
        assertThat(JsonOutput.compact(codec, Side.RIGHT)).isEqualTo("\"right-hand\"");
        Problem problem = only(read(codec, "\"RIGHT\""));
        assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
        assertThat(problem.message()).isEqualTo("\"RIGHT\" is none of left-hand, right-hand, MIDDLE");
    }

    @Test
    void codecsCanAskWhatAValueIs() {
        List<Cursor.Kind> kinds = new ArrayList<>();
        Codec<String> codec = new Codec<>() {
            @Override
            public Optional<String> read(Cursor at) {
                at.elements().orElseThrow().forEach(element -> kinds.add(element.kind()));
                return Optional.of("");
            }

            @Override
            public void write(String value, JsonOutput out) {
                out.text(value);
            }
        };
        read(codec, "[{}, [], \"\", 1, true, null, \"\\u0000\"]");
        assertThat(kinds).containsExactly(Cursor.Kind.values());
    }

    @Test
    void realsAreTheNearestDoubles() {
        assertThat(read(Codecs.REAL, "0.1").orElseThrow()).isEqualTo(0.1);
        assertThat(read(Codecs.REAL, "-0").orElseThrow()).isEqualTo(0.0);
        assertThat(JsonOutput.compact(Codecs.REAL, 1.0)).isEqualTo("1.0");
        assertThat(only(read(Codecs.REAL, "true")).code()).isEqualTo(ProblemCode.EXPECTED_NUMBER);
    }

    @Test
    void flagsAreTrueOrFalse() {
        assertThat(read(Codecs.FLAG, "false").orElseThrow()).isFalse();
        assertThat(only(read(Codecs.FLAG, "0")).code()).isEqualTo(ProblemCode.EXPECTED_BOOLEAN);
        assertThat(only(read(Codecs.TEXT, "false")).message()).isEqualTo("expected text, found false");
        assertThat(only(read(Codecs.TEXT, "true")).message()).isEqualTo("expected text, found true");
        assertThat(only(read(Codecs.TEXT, "[]")).message()).isEqualTo("expected text, found an array");
        assertThat(only(read(Codecs.INTEGER, "{}")).message()).isEqualTo("expected an integer, found an object");
        assertThat(only(read(Codecs.FLAG, "\"x\"")).facts())
                .containsExactly(Map.entry("expected", "true or false"), Map.entry("actual", "text"));
    }

    @Test
    void mapsKeepTheirOrder() {
        Map<CountryCode, Integer> map =
                read(BY_COUNTRY, "{\"US\":1,\"DE\":2,\"AT\":3}").orElseThrow();
        assertThat(map.keySet()).extracting(CountryCode::code).containsExactly("US", "DE", "AT");
        assertThat(JsonOutput.compact(BY_COUNTRY, map)).isEqualTo("{\"US\":1,\"DE\":2,\"AT\":3}");
        assertThat(read(BY_COUNTRY, "{}").orElseThrow()).isEmpty();
    }

    @Test
    void everyBadEntryOfAMapIsTold() {
        Partial<Map<CountryCode, Integer>> result = read(BY_COUNTRY, "{\"XX\":1,\"DE\":\"2\",\"schema\":null}");
        assertThat(result.problems())
                .extracting(
                        problem -> problem.code() + problem.location().pointer().orElse(""))
                .containsExactlyInAnyOrder(
                        "UNKNOWN_COUNTRY/XX", "EXPECTED_INTEGER/DE", "UNKNOWN_COUNTRY/schema", "NULL_FIELD/schema");
        assertThat(only(read(BY_COUNTRY, "[]")).code()).isEqualTo(ProblemCode.EXPECTED_OBJECT);
    }

    @Test
    void keysThatMeanTheSameAreTold() {
        Codec<Map<SkillTag, Integer>> bySkill = Codecs.map(SkillTag::of, SkillTag::label, Codecs.INTEGER);
        Problem problem = only(read(bySkill, "{\"Google Ads\":1,\"google ads\":2}"));
        assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_FIELD);
        assertThat(problem.location().pointer()).contains("/google ads");
    }

    @Test
    void wrongCodesCarryWhatTheirTypeProposes() {
        assertThat(only(read(DomainCodecs.COUNTRY, "\"de\"")).facts())
                .containsExactly(Map.entry("value", "de"), Map.entry("suggestion", "DE"));
        assertThat(only(read(DomainCodecs.COUNTRY, "\"germany\"")).facts())
                .containsExactly(Map.entry("value", "germany"), Map.entry("suggestion", "DE"));
        assertThat(only(read(DomainCodecs.COUNTRY, "\"EL\"")).suggestion()).contains("GR");
        assertThat(only(read(DomainCodecs.COUNTRY, "\"QQ\"")).facts()).containsExactly(Map.entry("value", "QQ"));
        assertThat(only(read(DomainCodecs.CURRENCY, "\"xau\"")).suggestion()).isEmpty();
        assertThat(only(read(DomainCodecs.CURRENCY, "\"XAU\"")).code()).isEqualTo(ProblemCode.NO_MINOR_UNIT);
    }

    @Test
    void listsReadEveryElement() {
        assertThat(read(Codecs.INTEGER.list(), "[1,2]").orElseThrow()).containsExactly(1, 2);
        assertThat(read(Codecs.INTEGER.list(), "[1,true,2,null]").problems())
                .extracting(
                        problem -> problem.code() + problem.location().pointer().orElse(""))
                .containsExactly("EXPECTED_INTEGER/1", "NULL_FIELD/3");
        assertThat(JsonOutput.compact(Codecs.INTEGER.list().list(), List.of(List.of(1), List.of())))
                .isEqualTo("[[1],[]]");
    }

    @Test
    void lazyAndMappedCodecsHaveTheFieldsOfTheirBase() {
        Codec<Money> lazy = Codec.lazy(() -> DomainCodecs.MONEY);
        assertThat(lazy.hasField("amount")).isTrue();
        assertThat(lazy.hasField("schema")).isFalse();
        assertThat(DomainCodecs.RATE.hasField("currency")).isTrue();
        assertThat(Codecs.TEXT.hasField("x")).isFalse();
        assertThat(JsonOutput.compact(lazy, Money.usd("1"))).isEqualTo("{\"amount\":1.00,\"currency\":\"USD\"}");
        assertThat(read(lazy, "{\"amount\":1,\"currency\":\"USD\"}").orElseThrow())
                .isEqualTo(Money.usd("1"));
    }

    @Test
    void refusalsOfAnotherFamilyAreToldAtTheObject() {
        Codec<MoneyRange> codec = DomainCodecs.MONEY_RANGE.map(range -> range, range -> range);
        assertThat(only(read(
                                codec,
                                "{\"low\":{\"amount\":2,\"currency\":\"USD\"},"
                                        + "\"high\":{\"amount\":1,\"currency\":\"USD\"}}"))
                        .location()
                        .pointer())
                .contains("/low");
        Codec<Money> refusing = DomainCodecs.MONEY.map(money -> Money.usd("1").plus(money), money -> money);
        Problem problem = only(read(refusing, "{\"amount\":2,\"currency\":\"EUR\"}"));
        assertThat(problem.code()).isEqualTo(ProblemCode.CURRENCY_MISMATCH);
        assertThat(problem.location().pointer()).contains("");
    }

    @Test
    void anAttributeThatIsNoFieldIsTheWholeValue() {
        Codec<String> codec = Codecs.TEXT.map(
                text -> {
                    throw new InvalidValueException(ProblemCode.BAD_TAG, "tag", "tag is bad: " + text);
                },
                text -> text);
        Problem problem = only(read(codec, " \"x\""));
        assertThat(problem.toString()).isEqualTo("BAD_TAG line 1, column 2: tag is bad: x");
        Codec<Money> object = DomainCodecs.MONEY.map(
                money -> {
                    throw new InvalidValueException(ProblemCode.BAD_TAG, "tag", "tag is bad: " + money);
                },
                money -> money);
        assertThat(only(read(object, "{\"amount\":2,\"currency\":\"EUR\"}")).toString())
                .isEqualTo("BAD_TAG line 1, column 1: tag is bad: EUR 2.00");
    }

    @Test
    void kindsWithoutACodecAreACallersBug() {
        Codec<Number> codec = SealedCodec.<Number>of("number", "kind")
                .kind("integer", Integer.class, Codecs.INTEGER)
                .build();
        assertThatThrownBy(() -> JsonOutput.compact(codec, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Double");
        assertThat(codec.hasField("kind")).isTrue();
        assertThat(codec.hasField("x")).isFalse();
        Codec<Object> money = SealedCodec.of("value", "kind")
                .kind("money", Money.class, DomainCodecs.MONEY)
                .build();
        assertThat(money.hasField("amount")).isTrue();
    }

    @Test
    void fieldsStandOnceInACodec() {
        var fields = ObjectCodec.of("pair", Values::new, values -> values)
                .required("a", Codecs.TEXT, values -> "", Values.set("a"));
        assertThatThrownBy(() -> fields.required("a", Codecs.TEXT, values -> "", Values.set("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("field stands twice in pair: a");
    }

    @Test
    void valuesAreFoundByNameAndClass() {
        Values values = new Values();
        Values.set("text").accept(values, "x");
        Values.set("list").accept(values, List.of(1, 2));
        assertThat(values.get("text", String.class)).isEqualTo("x");
        assertThat(values.find("other", String.class)).isEqualTo(Optional.empty());
        assertThat(values.list("list", Integer.class)).containsExactly(1, 2);
        assertThat(values.list("other", Integer.class)).isEmpty();
        assertThatThrownBy(() -> values.get("other", String.class)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> values.list("list", String.class)).isInstanceOf(ClassCastException.class);
    }

    @Test
    void factsAreCutBetweenCharacters() {
        String face = "\uD83D\uDE00";
        Map<String, String> facts =
                Facts.of("a", "x".repeat(99) + face, "b", "x".repeat(98) + face, "c", "y".repeat(101));
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("a", "x".repeat(99));
        expected.put("b", "x".repeat(98) + face);
        expected.put("c", "y".repeat(100));
        assertThat(facts).containsExactlyEntriesOf(expected);
    }

    private static <T> Partial<T> read(Codec<T> codec, String text) {
        return DocumentReader.of(codec).read(text);
    }

    private static Problem only(Partial<?> result) {
        assertThat(result.problems()).hasSize(1);
        return result.problems().get(0);
    }
}
