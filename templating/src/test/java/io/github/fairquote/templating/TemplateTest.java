package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final Bindings ANN = Bindings.builder()
            .text("client.name", "Ann")
            .text("need", "Move the shop to Kotlin")
            .absent("client.company")
            .absent("review")
            .flag("urgent", true)
            .flag("remote", false)
            .number("years", 7)
            .list("skills", List.of("Kotlin", "SQL", "Spark"))
            .list("none", List.of())
            .build();

    private static String render(String template) {
        return Template.parse(template).render(ANN).text();
    }

    private static List<Problem> errors(String template) {
        return Template.parse(template).tryRender(ANN).errors();
    }

    @Test
    void printsValuesByDottedNames() {
        assertThat(render("Hi {{client.name}}, {{ need }}!")).isEqualTo("Hi Ann, Move the shop to Kotlin!");
    }

    @Test
    void readsNamesOfEveryScript() {
        Bindings bindings =
                Bindings.of(Map.of("ім’я".replace("’", ""), "Оля", "नाम", "Asha", "größe-2_b", "L", "e\u0301", "E"));

        assertThat(Template.parse("{{імя}} {{नाम}} {{größe-2_b}} {{e\u0301}}")
                        .render(bindings)
                        .text())
                .isEqualTo("Оля Asha L E");
    }

    @Test
    void leavesBlanksInsideTagsFree() {
        assertThat(render("{{\n client.name\u00A0\t?:  \"x\"\r\n|upper }}")).isEqualTo("ANN");
        assertThat(render("{{\u2003client.name\u3000}}")).isEqualTo("Ann");
    }

    @Test
    void neverFormatsNumbersMoneyAndDatesByItself() {
        Bindings bindings = Bindings.builder()
                .number("n", 1000)
                .number("scaled", new BigDecimal("1000.10"))
                .number("exponent", new BigDecimal("1E+3"))
                .money("fee", Money.usd("1234.5"))
                .date("start", LocalDate.of(2026, 11, 3))
                .build();

        assertThat(Template.parse("{{n}} {{scaled}} {{exponent}} {{fee}} {{start}}")
                        .render(bindings)
                        .text())
                .isEqualTo("1000 1000.10 1000 USD 1234.50 2026-11-03");
    }

    @ParameterizedTest
    @CsvSource({
        "'{{client.company ?: \"your team\"}}', your team",
        "'{{client.team ?: \"your team\"}}', your team",
        "'{{client.name ?: \"there\"}}', Ann",
        "'{{client.company ?: \"\"}}.', .",
        "'{{client.company ?: \"a \\\"b\\\" \\\\ c\"}}', 'a \"b\" \\ c'",
        "'{{client.company ?: \"{{x}} | y ?: z\"}}', {{x}} | y ?: z",
        "'{{client.company ?: \"as written\" | upper}}', as written",
    })
    void printsTheDefaultAsWrittenWhereAValueIsAbsent(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @Test
    void undoesEscapesInDefaults() {
        assertThat(render("{{review ?: \"a\\nb\\tc\"}}")).isEqualTo("a\nb\tc");
    }

    @Test
    void printsTheDefaultForBlankTextToo() {
        Bindings blank = Bindings.builder().text("name", " \u200B").build();
        Template template =
                TemplateParser.withDefaults().allowing(Leniency.BLANK_VALUES).parse("{{name ?: \"there\"}}");

        assertThat(Template.parse("{{name ?: \"there\"}}").render(blank).text()).isEqualTo("there");
        assertThat(template.render(blank).text()).isEqualTo("there");
    }

    @ParameterizedTest
    @CsvSource({
        "{{#if urgent}}yes{{#else}}no{{/if}}, yes",
        "{{#if remote}}yes{{#else}}no{{/if}}, no",
        "{{#if review}}yes{{#else}}no{{/if}}, no",
        "{{#if undeclared}}yes{{#else}}no{{/if}}, no",
        "{{#if years}}yes{{/if}}, yes",
        "{{#if client}}yes{{/if}}, yes",
        "{{#if skills}}yes{{/if}}, yes",
        "{{#if none}}yes{{#else}}no{{/if}}, no",
        "{{#if client.name}}{{#if review}}a{{#else}}b{{/if}}{{#else}}c{{/if}}, b",
        "{{#if review}}{{#if urgent}}a{{#else}}b{{/if}}{{#else}}c{{/if}}, c",
        "{{#if review}}\"{{review}}\"{{review.author}}{{#else}}none{{/if}}, none",
    })
    void asksWhetherThereIsSomethingToShow(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "{{#each skills as s}}{{s}}{{/each}}|KotlinSQLSpark",
                "{{#each skills as s}}{{s}}{{#between}}, {{/each}}|Kotlin, SQL, Spark",
                "{{#each skills as s, limit 2}}{{s}}{{#between}} and {{/each}}|Kotlin and SQL",
                "{{#each skills as s,limit 1}}{{s}}{{#between}}, {{/each}}|Kotlin",
                "{{#each skills as s, limit 9}}{{s}}{{#between}}/{{s}}/{{/each}}|Kotlin/Kotlin/SQL/SQL/Spark",
                "[{{#each none as s}}{{s}}{{/each}}]|[]",
                "{{#each skills as need}}{{need}} {{/each}}{{need}}|Kotlin SQL Spark Move the shop to Kotlin",
                "{{#each skills as a}}{{#each skills as b, limit 2}}{{a}}-{{b}} {{/each}}{{/each}}|Kotlin-Kotlin "
                        + "Kotlin-SQL SQL-Kotlin SQL-SQL Spark-Kotlin Spark-SQL ",
                "{{#each skills as a}}{{#each skills as a, limit 1}}{{a}}{{/each}}{{a}} {{/each}}|KotlinKotlin KotlinSQL "
                        + "KotlinSpark ",
            },
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false)
    void repeatsForEachElement(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @Test
    void walksRecordsAndListsInsideElements() {
        Bindings bindings = Bindings.of(Map.of(
                "cases",
                List.of(
                        Map.of("title", "A", "tags", List.of("x", "y"), "client", Map.of("kind", "bank")),
                        Map.of("title", "B", "tags", List.of("z"), "client", Map.of("kind", "shop")))));

        assertThat(Template.parse("{{#each cases as case}}{{case.title}} ({{case.client.kind}}):"
                                + "{{#each case.tags as tag}} {{tag}}{{/each}}{{#between}}; {{/each}}")
                        .render(bindings)
                        .text())
                .isEqualTo("A (bank): x y; B (shop): z");
    }

    @Test
    void asksConditionsAnewForEachElement() {
        Bindings bindings = Bindings.builder()
                .list(
                        "cases",
                        List.of(
                                Bindings.builder().text("quote", "Great!").build(),
                                Bindings.builder().absent("quote").build(),
                                Bindings.builder().text("quote", "Fast").build()))
                .build();

        assertThat(Template.parse("{{#each cases as c}}{{#if c.quote}}{{c.quote}}{{#else}}-{{/if}};{{/each}}")
                        .render(bindings)
                        .text())
                .isEqualTo("Great!;-;Fast;");
    }

    @ParameterizedTest
    @CsvSource({
        "'{{! note }}a', a",
        "'a{{!-- {{x}} }} --}}b', ab",
        "'{{{{ name }}}}', {{ name }}",
        "'{{{{{a}}}}}', {{{a}}}",
        "'\\{{client.name}}', {{client.name}}",
        "'\\\\{{client.name}}', \\Ann",
        "'\\\\\\{{client.name}}', \\{{client.name}}",
        "'a\\b } }} { {', a\\b } }} { {",
        "'{ {client.name} }', { {client.name} }",
        "'\\{{{{client.name}}', '{{Ann'",
        "'{{client.name}}{{client.name}}', AnnAnn",
        "'${{years}}', $7",
        "'$${{years}}', $$7",
    })
    void keepsCommentsOutAndLiteralBracesIn(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @Test
    void neverReadsValuesAsTemplate() {
        Bindings bindings = Bindings.of(
                Map.of("a", "{{secret}} ${secret} \\{{b}} {{{{x}}}} {{#if b}}", "b", "B", "secret", "min rate 35"));

        assertThat(Template.parse("{{a}}|{{b}}").render(bindings).text())
                .isEqualTo("{{secret}} ${secret} \\{{b}} {{{{x}}}} {{#if b}}|B");
    }

    @Test
    void tellsEveryMissingBlankAndUnknownValueAtOnceAlsoWhereItIsNotRendered() {
        Bindings bindings = Bindings.builder()
                .text("client.name", " ")
                .absent("need")
                .absent("review")
                .text("hidden", "\u3164")
                .build();

        List<Problem> problems = Template.parse("""
                        Hi {{client.name}},
                        {{need}} {{clinet.name}}
                        {{#if review}}{{review}} {{hidden}} {{nobody}}{{/if}}
                        {{need}}""").tryRender(bindings).problems();

        assertThat(problems)
                .extracting(p -> p.code() + " " + p.facts().get("name") + " " + p.location())
                .containsExactly(
                        "BLANK_VALUE client.name line 1, column 4",
                        "MISSING_VALUE need line 2, column 1",
                        "UNKNOWN_PLACEHOLDER clinet.name line 2, column 10",
                        "BLANK_VALUE hidden line 3, column 26",
                        "UNKNOWN_PLACEHOLDER nobody line 3, column 37");
        assertThat(problems.get(2).suggestion()).contains("client.name");
        assertThat(problems.get(4).suggestion()).isEmpty();
    }

    @Test
    void looksOnlyAtWhatIsRenderedIfAskedTo() {
        Template template = TemplateParser.withDefaults()
                .allowing(Leniency.UNRENDERED_BRANCHES)
                .parse("{{#if review}}{{nobody}}{{/if}}{{#each none as n}}{{nobody}}{{/each}}ok");

        assertThat(template.render(ANN).text()).isEqualTo("ok");
    }

    @Test
    void checksRepetitionsThatTakePlaceNever() {
        assertThat(errors("{{#each none as n}}{{n.title}} {{nobody}}{{#each n.x as y}}{{y}}{{/each}}{{/each}}"))
                .extracting(p -> p.facts().get("name"))
                .containsExactly("nobody");
        assertThat(errors("{{#each skills as s, limit 1}}{{s}}{{#between}}{{nobody}}{{/each}}"))
                .extracting(p -> p.facts().get("name"))
                .containsExactly("nobody");
    }

    @Test
    void tellsWhichElementLacksAValue() {
        Bindings bindings = Bindings.of(
                Map.of("cases", List.of(Map.of("title", "A"), Map.of("name", "B"), Map.of("title", "C", "x", "y"))));

        List<Problem> problems = Template.parse("{{#each cases as case}}{{case.title}}{{case.titel}}{{/each}}")
                .tryRender(bindings)
                .problems();

        assertThat(problems)
                .extracting(p -> p.code() + " " + p.facts().get("path"))
                .containsExactly("UNKNOWN_PLACEHOLDER cases[].titel", "MISSING_VALUE cases[1].title");
        assertThat(problems.get(0).suggestion()).contains("case.title");
    }

    @Test
    void checksElementsInBranchesThatAreNotRendered() {
        assertThat(errors("{{#each skills as s, limit 1}}{{#if review}}{{s}}{{s.x}}{{/if}}{{/each}}"
                        + "{{#if review}}{{#each skills as s}}a{{#between}}b{{/each}}{{/if}}"))
                .extracting(p -> p.facts().get("path"))
                .containsExactly("skills[].x");
    }

    @Test
    void proposesNamesOfElementsAsFarAsThereAreAny() {
        assertThat(errors("{{#each none as n}}{{/each}}{{#each skills as skill}}{{skil}}{{/each}}{{#if need}}{{/if}}"
                        + "{{#each years as y}}{{/each}}"))
                .extracting(p -> p.code() + p.suggestion().orElse(""))
                .containsExactly("UNKNOWN_PLACEHOLDERskill", "WRONG_KIND");
    }

    @ParameterizedTest
    @CsvSource({
        "{{skills}}, is a list",
        "{{client}}, is a record",
        "{{urgent}}, is a flag",
        "'{{#each need as n}}{{/each}}', 'is a text, not a list'",
        "'{{#each client as n}}{{/each}}', 'is a record, not a list'",
        "{{skills | upper}}, 'upper takes a text, not a list'",
    })
    void refusesValuesOfAnotherKind(String template, String message) {
        assertThat(errors(template)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.WRONG_KIND);
            assertThat(problem.message()).contains(message);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{client.company}}", "{{client.company.name}}", "{{#each review as r}}{{/each}}"})
    void tellsThatADeclaredNameHasNoValue(String template) {
        assertThat(errors(template))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.MISSING_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{client.name.length}}", "{{need.class}}", "{{#each nothing as n}}{{/each}}", "{{years.value}}"
            })
    void tellsThatANameIsNotDeclared(String template) {
        assertThat(errors(template))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.UNKNOWN_PLACEHOLDER));
    }

    @Test
    void throwsOneExceptionWithEverything() {
        assertThatThrownBy(() -> Template.parse("{{a}} {{b}}").render(Bindings.empty()))
                .isInstanceOfSatisfying(TemplateException.class, e -> {
                    assertThat(e.problems()).hasSize(2);
                    assertThat(e.code()).isEqualTo(ProblemCode.UNKNOWN_PLACEHOLDER);
                    assertThat(e).hasMessageEndingWith("no value is named \"a\" (and 1 more)");
                });
    }

    @Test
    void tellsLookAlikeLettersOfOtherScripts() {
        Problem problem = Template.parse("{{\u0441lient}}")
                .tryRender(Bindings.of(Map.of("client", "Ann")))
                .problems()
                .get(0);

        assertThat(Template.parse("{{\uFF43l\u0456\u0435nt}}{{\u00E9\u0441lient}}")
                        .tryRender(Bindings.of(Map.of("client", "Ann", "c" + "x".repeat(80), "y", "\u00E9client", "z")))
                        .problems())
                .extracting(p -> p.suggestion().orElse("") + p.message().contains("looks like the Latin letter c"))
                .containsExactly("clienttrue", "\u00E9clienttrue");
        assertThat(problem.suggestion()).contains("client");
        assertThat(problem.message()).contains("U+0441 CYRILLIC SMALL LETTER ES, which looks like the Latin letter c");
    }

    @Test
    void proposesNothingForVeryLongNames() {
        TemplateParser parser = TemplateParser.withDefaults()
                .with(TemplateLimits.builder().nameChars(100).build());

        assertThat(parser.parse("{{" + "n".repeat(65) + "}}")
                        .tryRender(Bindings.of(Map.of("n".repeat(64), "x")))
                        .problems()
                        .get(0)
                        .suggestion())
                .isEmpty();
    }

    @Test
    void listsItsPlaceholders() {
        Template template = Template.parse("""
                {{client.name ?: "there"}} {{need | trim | max 9}} {{need}}
                {{#if review}}{{review}}{{/if}}{{#each cases as case}}{{case.title}}{{#if case.x}}{{case.x.y}}{{/if}}{{/each}}
                {{client.name}}""");

        assertThat(template.placeholders())
                .extracting(p -> p.role() + " " + p.path() + " " + p.required() + " " + p.filters() + " "
                        + p.places().size())
                .containsExactly(
                        "VALUE client.name true [] 2",
                        "VALUE need true [trim, max] 2",
                        "CONDITION review false [] 1",
                        "VALUE review false [] 1",
                        "LIST cases true [] 1",
                        "VALUE cases[].title true [] 1",
                        "CONDITION cases[].x false [] 1",
                        "VALUE cases[].x.y false [] 1");
        assertThat(template.placeholders().get(5).name()).isEqualTo("case.title");
        assertThat(template.placeholders().get(0).places().get(1).line()).contains(3);
    }

    @Test
    void aNameIsRequiredAgainBehindTheElseOfItsOwnCondition() {
        assertThat(Template.parse("{{#if a}}{{a}}{{#else}}{{a}}{{/if}}").placeholders())
                .extracting(Placeholder::role, Placeholder::required)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PlaceholderRole.CONDITION, false),
                        org.assertj.core.groups.Tuple.tuple(PlaceholderRole.VALUE, true));
        assertThat(errors("{{#if review}}a{{#else}}{{review}}{{/if}}"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.MISSING_VALUE);
    }

    @Test
    void guardsOfOneElementDoNotReachAnother() {
        assertThat(Template.parse("{{#each a as x}}{{#if x.b}}{{#each c as x}}{{x.b}}{{/each}}{{x.b}}{{/if}}{{/each}}")
                        .placeholders())
                .filteredOn(p -> p.role() == PlaceholderRole.VALUE)
                .extracting(p -> p.path() + " " + p.required())
                .containsExactly("c[].b true", "a[].b false");
    }

    @Test
    void warnsOfWhatIsHardlyMeant() {
        Template template =
                Template.parse("Hello ____, C:\\dir\\{{x}} ..... … …… snake___case ___ (\\{{y}}) \u202Ex\u0000");

        assertThat(template.warnings())
                .extracting(p -> p.code() + " " + p.location().offset().orElseThrow())
                .containsExactly(
                        "RAW_BLANK 6",
                        "ESCAPED_PLACEHOLDER 19",
                        "RAW_BLANK 25",
                        "RAW_BLANK 33",
                        "RAW_BLANK 49",
                        "BIDI_CONTROL 62",
                        "CONTROL_CHARACTER 64");
        assertThat(template.warnings()).noneMatch(Problem::isError);
    }

    @Test
    void takesABackslashAtTheStartForMeant() {
        assertThat(Template.parse("\\{{x}}").warnings()).isEmpty();
        assertThat(Template.parse("x\\{{x}}").warnings()).hasSize(1);
    }

    @Test
    void givesWarningsWithTheRendering() {
        Partial<Rendering> rendering = Template.parse("Hi ____").tryRender(Bindings.empty());

        assertThat(rendering.isComplete()).isTrue();
        assertThat(rendering.problems()).extracting(Problem::code).containsExactly(ProblemCode.RAW_BLANK);
        assertThat(Template.parse("____{{x}}").tryRender(Bindings.empty()).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_PLACEHOLDER, ProblemCode.RAW_BLANK);
    }

    @Test
    void keepsItsSourceAndShowsNoValues() {
        Template template = Template.parse("Hi {{client.name}}");

        assertThat(template.source()).isEqualTo("Hi {{client.name}}");
        assertThat(template).hasToString("Template[18 characters, 2 parts]");
        assertThat(template.render(ANN)).hasToString("Rendering[6 characters]");
        assertThat(ANN.toString()).doesNotContain("Ann");
    }

    @Test
    void rendersTheEmptyTemplate() {
        Rendering rendering = Template.parse("").render(Bindings.empty());

        assertThat(rendering.text()).isEmpty();
        assertThat(rendering.spans()).isEmpty();
        assertThat(rendering.characters()).isZero();
    }
}
