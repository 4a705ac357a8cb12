package io.github.fairquote.core.json;

import static io.github.fairquote.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.RoundTrip;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.profile.WeeklyAvailability;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.ContractTerms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** Every limit at its bound and one beyond. */
class JsonLimitsTest {
    private static final JsonLimits DEFAULTS = JsonLimits.defaults();

    @Test
    void theDefaultsAreTheDocumentedOnes() {
        RoundTrip.assertJson(
                JsonLimits.class,
                DEFAULTS,
                "{\"bytes\":8000000,\"depth\":32,\"elements\":10000,\"values\":100000,\"name\":256,\"text\":16384,"
                        + "\"digits\":40,\"exponent\":20,\"problems\":100}");
        assertThat(FairquoteJson.strict().limits()).isEqualTo(DEFAULTS);
    }

    @Test
    void limitsHaveBounds() {
        Map<String, Map.Entry<Integer, BiConsumer<JsonLimits.Builder, Integer>>> bounds = Map.of(
                "bytes", Map.entry(1_000_000_000, JsonLimits.Builder::bytes),
                "depth", Map.entry(64, JsonLimits.Builder::depth),
                "elements", Map.entry(10_000_000, JsonLimits.Builder::elements),
                "values", Map.entry(100_000_000, JsonLimits.Builder::values),
                "name", Map.entry(16_384, JsonLimits.Builder::name),
                "text", Map.entry(1_000_000_000, JsonLimits.Builder::text),
                "digits", Map.entry(1_000, JsonLimits.Builder::digits),
                "problems", Map.entry(100_000, JsonLimits.Builder::problems));
        bounds.forEach((name, bound) -> {
            assertThat(with(bound.getValue(), 1)).isNotEqualTo(DEFAULTS);
            assertThat(with(bound.getValue(), bound.getKey())).isNotEqualTo(DEFAULTS);
            assertRefused(() -> with(bound.getValue(), 0), ProblemCode.NUMBER_OUT_OF_RANGE, name);
            assertRefused(() -> with(bound.getValue(), bound.getKey() + 1), ProblemCode.NUMBER_OUT_OF_RANGE, name);
        });
        assertThat(with(JsonLimits.Builder::exponent, 0).exponent()).isZero();
        assertThat(with(JsonLimits.Builder::exponent, 1_000).exponent()).isEqualTo(1_000);
        assertRefused(() -> with(JsonLimits.Builder::exponent, -1), ProblemCode.NUMBER_OUT_OF_RANGE, "exponent");
        assertRefused(() -> with(JsonLimits.Builder::exponent, 1_001), ProblemCode.NUMBER_OUT_OF_RANGE, "exponent");
    }

    @Test
    void bytesAreCountedInUtf8() {
        String document = "\"é€\uD83D\uDE00\"";
        JsonLimits eleven = with(JsonLimits.Builder::bytes, 11);
        JsonLimits ten = with(JsonLimits.Builder::bytes, 10);
        assertThat(document.getBytes(StandardCharsets.UTF_8)).hasSize(11);
        assertThat(read(SkillTag.class, document, eleven).isComplete()).isTrue();
        assertLimit(read(SkillTag.class, document, ten), ProblemCode.DOCUMENT_TOO_LARGE, "json.size", "10", "");
        assertThat(read(SkillTag.class, document.getBytes(StandardCharsets.UTF_8), ten))
                .isEqualTo(read(SkillTag.class, document, ten));
        assertThat(read(SkillTag.class, document.getBytes(StandardCharsets.UTF_8), eleven)
                        .isComplete())
                .isTrue();
        assertThat(read(SkillTag.class, "\"abc\"", with(JsonLimits.Builder::bytes, 5))
                        .isComplete())
                .isTrue();
        assertThat(read(SkillTag.class, "\"abc\"", with(JsonLimits.Builder::bytes, 4))
                        .isComplete())
                .isFalse();
    }

    @Test
    void eightMillionBytesAreReadAndNoMore() {
        String document = "\"SQL\"" + " ".repeat(8_000_000 - 5);
        assertThat(read(SkillTag.class, document, DEFAULTS).isComplete()).isTrue();
        assertLimit(
                read(SkillTag.class, document + " ", DEFAULTS),
                ProblemCode.DOCUMENT_TOO_LARGE,
                "json.size",
                "8000000",
                "");
    }

    @Test
    void depthIsCountedFromTheRoot() {
        assertDepth(DEFAULTS, 32);
        assertDepth(with(JsonLimits.Builder::depth, 1), 1);
        assertDepth(with(JsonLimits.Builder::depth, 64), 64);
    }

    private static void assertDepth(JsonLimits limits, int depth) {
        String open = "[".repeat(depth);
        assertThat(read(SkillTag.class, open + "]".repeat(depth), limits).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EXPECTED_TEXT);
        assertLimit(
                read(SkillTag.class, open + "[", limits),
                ProblemCode.TOO_DEEP,
                "json.depth",
                Integer.toString(depth),
                "/0".repeat(depth));
        assertLimit(
                read(SkillTag.class, "{\"a\":".repeat(depth) + "{", limits),
                ProblemCode.TOO_DEEP,
                "json.depth",
                Integer.toString(depth),
                "/a".repeat(depth));
    }

    @Test
    void theDeepestTermsFitTheSmallestStack() throws Exception {
        JsonLimits deepest = with(JsonLimits.Builder::depth, 64);
        String nested = "{\"kind\":\"direct\",\"work\":".repeat(63) + "{\"kind\":\"hourly\"}" + "}".repeat(63);
        List<Partial<ContractTerms>> results = new ArrayList<>();
        Thread small =
                new Thread(null, () -> results.add(read(ContractTerms.class, nested, deepest)), "small", 256 * 1024);
        small.start();
        small.join();
        assertThat(results).hasSize(1);
        assertThat(results.get(0).problems()).extracting(Problem::code).containsExactly(ProblemCode.WRONG_KIND);
    }

    @Test
    void elementsOfOneArrayAreCounted() {
        JsonLimits three = with(JsonLimits.Builder::elements, 3);
        assertThat(windows("1,2,3", three).problems())
                .extracting(Problem::code)
                .containsOnly(ProblemCode.EXPECTED_TEXT)
                .hasSize(3);
        assertLimit(
                windows("1,2,3,[4,{\"a\":[5]}],\"\\ud800\"", three),
                ProblemCode.TOO_MANY_ELEMENTS,
                "json.elements",
                "3",
                "/windows");
        assertThat(windows("1,[[],[[]]],3,4", three).problems().get(0).message())
                .isEqualTo("more than 3 elements: 4");
    }

    private static Partial<WeeklyAvailability> windows(String elements, JsonLimits limits) {
        return read(WeeklyAvailability.class, "{\"zone\":\"Europe/Kyiv\",\"windows\":[" + elements + "]}", limits);
    }

    @Test
    void fieldsOfOneObjectAreCounted() {
        JsonLimits two = with(JsonLimits.Builder::elements, 2);
        assertThat(read(Money.class, "{\"amount\":1,\"currency\":\"USD\"}", two).isComplete())
                .isTrue();
        assertLimit(
                read(Money.class, "{\"amount\":1,\"currency\":\"USD\",\"x\":{\"y\":1}}", two),
                ProblemCode.TOO_MANY_ELEMENTS,
                "json.elements",
                "2",
                "");
    }

    @Test
    void tenThousandElementsAreReadAndNoMore() {
        String ten = "1,".repeat(9_999) + "1";
        assertThat(windows(ten, DEFAULTS).problems().get(0).code()).isEqualTo(ProblemCode.EXPECTED_TEXT);
        assertLimit(windows(ten + ",1", DEFAULTS), ProblemCode.TOO_MANY_ELEMENTS, "json.elements", "10000", "/windows");
    }

    @Test
    void nestingInsidePassedOverElementsIsBoundedToo() {
        JsonLimits limits = JsonLimits.builder().elements(1).depth(3).build();
        assertThat(windows("1,[[]]", limits).problems())
                .extracting(Problem::code)
                .contains(ProblemCode.TOO_DEEP);
        assertThat(windows("1,[]", limits).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_ELEMENTS);
    }

    @Test
    void brokenSyntaxInsidePassedOverElementsIsTold() {
        JsonLimits limits = with(JsonLimits.Builder::elements, 2);
        assertThat(Found.notes(windows("1,2,{\"a\":x}", limits)).get(0)).isEqualTo("SYNTAX /windows 1:43");
        assertThat(Found.notes(windows("1,2,[\"a", limits)).get(0)).startsWith("UNEXPECTED_END");
    }

    @Test
    void valuesOfTheWholeDocumentAreCounted() {
        JsonLimits three = with(JsonLimits.Builder::values, 3);
        assertThat(read(Money.class, "{\"amount\":1,\"currency\":\"USD\"}", three)
                        .isComplete())
                .isTrue();
        assertLimit(
                read(Money.class, "{\"amount\":1,\"currency\":\"USD\"}", with(JsonLimits.Builder::values, 2)),
                ProblemCode.TOO_MANY_ELEMENTS,
                "json.values",
                "2",
                "/currency");
    }

    @Test
    void namesAreBounded() {
        JsonLimits eight = with(JsonLimits.Builder::name, 8);
        assertThat(read(Money.class, "{\"amount\":1,\"currency\":\"USD\"}", eight)
                        .isComplete())
                .isTrue();
        Partial<Money> seven =
                read(Money.class, "{\"amount\":1,\"currency\":{\"x\":[1]}}", with(JsonLimits.Builder::name, 7));
        assertLimit(seven, ProblemCode.NAME_TOO_LONG, "json.name", "7", "");
        assertThat(seven.problems()).extracting(Problem::code).contains(ProblemCode.MISSING_FIELD);
        assertThat(read(Money.class, "{\"" + "k".repeat(256) + "\":1}", DEFAULTS)
                        .problems()
                        .get(0)
                        .code())
                .isEqualTo(ProblemCode.UNKNOWN_FIELD);
        assertLimit(
                read(Money.class, "{\"" + "k".repeat(257) + "\":1}", DEFAULTS),
                ProblemCode.NAME_TOO_LONG,
                "json.name",
                "256",
                "");
        assertThat(Found.notes(read(Money.class, "{\"" + "k".repeat(257) + "\":x}", DEFAULTS)))
                .containsExactly("SYNTAX  1:262");
    }

    @Test
    void hugeNamesTextsAndNumbersAreToldWithoutBeingKept() {
        String huge = "7".repeat(5_000_000);
        assertThat(Found.notes(read(Money.class, "{ \"" + huge + "\":1}", DEFAULTS)))
                .containsExactly("NAME_TOO_LONG  1:3");
        assertThat(Found.notes(read(Money.class, "{\"amount\":\"" + huge + "\"}", DEFAULTS)))
                .containsExactly("TEXT_TOO_LONG /amount 1:11");
        assertThat(Found.notes(read(Money.class, "{\"amount\": " + huge + "}", DEFAULTS)))
                .containsExactly("NUMBER_TOO_LONG /amount 1:12");
        assertThat(Found.notes(read(Money.class, "{\"amount\":1,\"x\":[[" + huge + "]]}", DEFAULTS)))
                .containsExactly("NUMBER_TOO_LONG /x/0/0 1:19");
    }

    @Test
    void textsAreBoundedInUnits() {
        JsonLimits four = with(JsonLimits.Builder::text, 4);
        assertThat(read(SkillTag.class, "\"\uD83D\uDE00\\uD83D\\uDE00\"", four).isComplete())
                .isTrue();
        assertLimit(
                read(SkillTag.class, "\"\uD83D\uDE00\\uD83D\\uDE00a\"", four),
                ProblemCode.TEXT_TOO_LONG,
                "text.chars",
                "4",
                "");
        String most = "x".repeat(16_384);
        assertThat(Found.in(Found.profileWith("\"overview\":\"" + most + "\""))).isEmpty();
        assertThat(Found.in(Found.profileWith("\"overview\":\"" + most + "x\"")))
                .containsExactly("TEXT_TOO_LONG /overview 1:13");
    }

    @Test
    void aHigherTextLimitHoldsBeyondTheHardOne() {
        JsonLimits high = with(JsonLimits.Builder::text, 4_500_000);
        assertThat(read(SkillTag.class, "\"" + "x".repeat(4_500_000) + "\"", high)
                        .problems()
                        .get(0)
                        .facts())
                .isEmpty();
        assertLimit(
                read(SkillTag.class, "\"" + "x".repeat(4_500_001) + "\"", high),
                ProblemCode.TEXT_TOO_LONG,
                "text.chars",
                "4500000",
                "");
    }

    @Test
    void digitsAreCountedBeforeAnyArithmetic() {
        assertAmount("0.1" + "0".repeat(38), DEFAULTS, null);
        assertAmount("0.1" + "0".repeat(39), DEFAULTS, "json.number");
        assertAmount("1" + "0".repeat(40), DEFAULTS, "json.number");
        assertAmount("-12.5", with(JsonLimits.Builder::digits, 2), "json.number");
        assertAmount("1e" + "0".repeat(40) + "1", DEFAULTS, null);
        assertAmount("1e" + "0".repeat(41) + "1", DEFAULTS, "json.number");
    }

    @Test
    void exponentsAreBoundedOnBothSides() {
        assertAmount("0.00000000000000000001e20", DEFAULTS, null);
        assertAmount("100000000000000000000e-20", DEFAULTS, null);
        assertAmount("1e21", DEFAULTS, "json.exponent");
        assertAmount("1E-21", DEFAULTS, "json.exponent");
        assertAmount("0e21", DEFAULTS, "json.exponent");
        assertAmount("1e+2147483648", DEFAULTS, "json.exponent");
        assertAmount("1e-99999999999999999999", DEFAULTS, "json.exponent");
        assertAmount("1e1", with(JsonLimits.Builder::exponent, 0), "json.exponent");
        assertAmount("1e0", with(JsonLimits.Builder::exponent, 0), null);
    }

    private static void assertAmount(String number, JsonLimits limits, String limit) {
        Partial<Money> result = read(Money.class, "{\"amount\":" + number + ",\"currency\":\"USD\"}", limits);
        assertThat(result.isComplete()).as(number).isEqualTo(limit == null);
        result.problems().forEach(problem -> {
            assertThat(problem.facts()).containsEntry("limit", limit);
            assertThat(problem.code())
                    .isEqualTo(
                            limit.equals("json.number")
                                    ? ProblemCode.NUMBER_TOO_LONG
                                    : ProblemCode.NUMBER_OUT_OF_RANGE);
        });
    }

    @Test
    void problemsBeyondTheLimitAreCounted() {
        JsonLimits two = with(JsonLimits.Builder::problems, 2);
        assertThat(windows("1,2", two).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EXPECTED_TEXT, ProblemCode.EXPECTED_TEXT);
        Partial<WeeklyAvailability> three = windows("1,2,3", two);
        assertThat(three.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.EXPECTED_TEXT, ProblemCode.EXPECTED_TEXT, ProblemCode.TOO_MANY_PROBLEMS);
        assertThat(three.problems().get(2).facts())
                .containsExactly(Map.entry("limit", "json.problems"), Map.entry("max", "2"), Map.entry("actual", "3"));
    }

    @Test
    void otherLimitsMakeAnotherReader() {
        FairquoteJson small = FairquoteJson.strict().with(with(JsonLimits.Builder::bytes, 3));
        assertThat(small.tryRead(SkillTag.class, "\"SQL\"").isComplete()).isFalse();
        assertThat(FairquoteJson.strict().tryRead(SkillTag.class, "\"SQL\"").isComplete())
                .isTrue();
        assertThat(small.with(DEFAULTS)
                        .tryRead(FreelancerProfile.class, Found.PROFILE)
                        .isComplete())
                .isTrue();
    }

    private static void assertLimit(Partial<?> result, ProblemCode code, String limit, String max, String pointer) {
        assertThat(result.value()).isEmpty();
        Problem first = result.problems().get(0);
        assertThat(first.code()).isEqualTo(code);
        assertThat(first.facts()).containsExactly(Map.entry("limit", limit), Map.entry("max", max));
        assertThat(first.location().pointer()).contains(pointer);
    }

    private static JsonLimits with(BiConsumer<JsonLimits.Builder, Integer> limit, int value) {
        JsonLimits.Builder builder = JsonLimits.builder();
        limit.accept(builder, value);
        return builder.build();
    }

    private static <T> Partial<T> read(Class<T> type, String text, JsonLimits limits) {
        return FairquoteJson.strict().with(limits).tryRead(type, text);
    }

    private static <T> Partial<T> read(Class<T> type, byte[] bytes, JsonLimits limits) {
        return FairquoteJson.strict().with(limits).tryRead(type, bytes);
    }
}
