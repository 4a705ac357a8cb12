package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiltersTest {
    private static final Bindings BINDINGS = Bindings.builder()
            .text("need", "  Move the shop\u00A0to Kotlin, quickly  ")
            .text("name", "éLAN <i> & \"co\" it's")
            .text("word", "Donaudampfschifffahrt")
            .text("rocket", "\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80 go")
            .text("marks", "e\u0301".repeat(5))
            .text("family", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67xyz")
            .number("one", 1)
            .number("few", 3)
            .number("many", 1234567)
            .number("half", new BigDecimal("1.5"))
            .number("minus", new BigDecimal("-1234.565"))
            .money("fee", Money.usd("1234.5"))
            .money("even", Money.usd("45"))
            .money("euro", Money.of("1234567.89", CurrencyCode.EUR))
            .money("franc", Money.of("-99.90", CurrencyCode.of("CHF")))
            .date("start", LocalDate.of(2026, 11, 3))
            .list("skills", List.of("Kotlin", "SQL", "Spark"))
            .list("two", List.of("Kotlin", 2))
            .list("single", List.of("Kotlin"))
            .list("none", List.of())
            .list("records", List.of(Map.of("a", "b")))
            .list("blank", Arrays.asList("x", " "))
            .build();

    private static String render(String template) {
        return Template.parse(template).render(BINDINGS).text();
    }

    @ParameterizedTest
    @CsvSource({
        "{{name | lowerFirst}}, éLAN <i> & \"co\" it's",
        "{{name | upperFirst}}, ÉLAN <i> & \"co\" it's",
        "{{name | lower}}, élan <i> & \"co\" it's",
        "{{name | upper}}, ÉLAN <I> & \"CO\" IT'S",
        "{{name | html}}, éLAN &lt;i&gt; &amp; &quot;co&quot; it&#39;s",
        "[{{need | trim}}], '[Move the shop\u00A0to Kotlin, quickly]'",
        "{{need | trim | lowerFirst | max 15}}, move the shop…",
        "{{rocket | upperFirst}}, '\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80 go'",
    })
    void changesTexts(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "{{need | trim | max 100}}, 'Move the shop\u00A0to Kotlin, quickly'",
        "{{need | trim | max 32}}, 'Move the shop\u00A0to Kotlin, quickly'",
        "{{need | trim | max 31}}, 'Move the shop\u00A0to Kotlin…'",
        "{{need | trim | max 14}}, Move the shop…",
        "{{need | trim | max 13}}, Move the…",
        "{{need | trim | max 20 \"...\"}}, 'Move the shop\u00A0to...'",
        "{{need | trim | max 20 \"\"}}, 'Move the shop\u00A0to'",
        "{{need | trim | max 3}}, Mo…",
        "{{need | trim | max 1}}, …",
        "{{word | max 10}}, Donaudamp…",
        "{{rocket | max 3}}, '\uD83D\uDE80\uD83D\uDE80…'",
        "{{rocket | max 6}}, '\uD83D\uDE80\uD83D\uDE80\uD83D\uDE80 go'",
        "{{marks | max 4}}, 'e\u0301…'",
        "{{family | max 4}}, '\uD83D\uDC68\u200D\uD83D\uDC69…'",
        "{{family | max 3}}, '\uD83D\uDC68…'",
    })
    void cutsBetweenWords(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'{{fee | money}}', '$1,234.50'",
        "'{{even | money}} {{even | money short}}', '$45.00 $45'",
        "'{{fee | money short}}', '$1,234.50'",
        "'{{fee | money code}}', 'USD\u00A01,234.50'",
        "'{{euro | money de}}', '1.234.567,89\u00A0€'",
        "'{{euro | money de-AT}}', '€\u00A01.234.567,89'",
        "'{{euro | money en-in}}', '€12,34,567.89'",
        "'{{euro | money uk}}', '1\u00A0234\u00A0567,89\u00A0€'",
        "'{{euro | money code short de}}', '1.234.567,89\u00A0EUR'",
        "'{{franc | money}}', '-CHF\u00A099.90'",
        "'{{franc | money de-CH}}', '-CHF\u00A099.90'",
        "'{{franc | money fr}}', '-99,90\u00A0CHF'",
    })
    void writesMoney(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'{{start | date \"d MMMM yyyy\"}}', 3 November 2026",
        "'{{start | date \"MMMM d, yyyy\" en-US}}', 'November 3, 2026'",
        "'{{start | date \"d. MMMM yyyy\" de}}', 3. November 2026",
        "'{{start | date \"d MMMM yyyy\" uk}}', 3 листопада 2026",
        "'{{start | date \"LLLL yyyy\" uk}}', листопад 2026",
        "'{{start | date \"EEEE, dd.MM.yy\" de}}', 'Dienstag, 03.11.26'",
        "'{{start | date \"EEE d MMM\" fr}}', mar. 3 nov.",
        "'{{start | date \"yyyy-M-d\"}}', 2026-11-3",
        "'{{start | date \"d ''de'' MMMM\" es}}', 3 de noviembre",
    })
    void writesDates(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'{{many | number}}', '1,234,567'",
        "'{{many | number de-CH}}', '1’234’567'",
        "'{{half | number de}}', '1,5'",
        "'{{minus | number \"#,##0.00\" de}}', '-1.234,57'",
        "'{{minus | number \"0\"}}', '-1235'",
        "'{{half | number \"0.00\"}}', '1.50'",
    })
    void writesNumbers(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'{{one | plural \"# job\" \"# jobs\"}}', 1 job",
        "'{{few | plural \"# job\" \"# jobs\"}}', 3 jobs",
        "'{{many | plural \"a job\" \"# jobs (#)\"}}', 1234567 jobs (1234567)",
        "'{{one | plural uk \"# проєкт\" \"# проєкти\" \"# проєктів\"}}', 1 проєкт",
        "'{{few | plural uk \"# проєкт\" \"# проєкти\" \"# проєктів\"}}', 3 проєкти",
        "'{{many | plural uk \"# проєкт\" \"# проєкти\" \"# проєктів\"}}', 1234567 проєктів",
        "'{{half | plural uk \"1\" \"2\" \"3\" \"# проєкту\"}}', 1.5 проєкту",
        "'{{few | plural ja \"#件\"}}', 3件",
    })
    void picksPluralForms(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "'{{skills | list}}', 'Kotlin, SQL, and Spark'",
        "'{{skills | list en-GB}}', 'Kotlin, SQL and Spark'",
        "'{{skills | list or de}}', 'Kotlin, SQL oder Spark'",
        "'{{skills | list and uk}}', 'Kotlin, SQL і Spark'",
        "'{{two | list}}', Kotlin and 2",
        "'{{two | list or}}', Kotlin or 2",
        "'{{single | list}}', Kotlin",
        "'{{skills | list \"; \"}}', Kotlin; SQL; Spark",
        "'{{skills | list \", \" \" & \"}}', 'Kotlin, SQL & Spark'",
        "'{{skills | list | upper | max 10}}', 'KOTLIN…'",
        "'{{skills | list ja}}', Kotlin、SQL、Spark",
    })
    void joinsLists(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "upper de",
                "trim \"x\"",
                "max",
                "max \"3\"",
                "max 0",
                "max x",
                "max 3 \"....\"",
                "max 3 \"a\" \"b\"",
                "max 1234567890",
                "money xx",
                "money de en",
                "money \"de\"",
                "money short short",
                "date",
                "date de",
                "date \"d\" \"M\"",
                "date \"\"",
                "date \"--\"",
                "date \"Y\"",
                "date \"ddd\"",
                "date \"d 'x\"",
                "number \"x\"",
                "number \"0\" \"0\"",
                "plural \"a\"",
                "plural \"a\" \"b\" \"c\"",
                "plural uk \"a\" \"b\"",
                "plural uk \"a\" \"b\" \"c\" \"d\" \"e\"",
                "list and or",
                "list \"a\" \"b\" \"c\"",
                "list \", \" and",
            })
    void refusesArgumentsThatDoNotFit(String filter) {
        assertThat(TemplateParser.withDefaults()
                        .tryParse("{{x | " + filter + "}}")
                        .errors())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.BAD_ARGUMENT);
                    assertThat(problem.message()).startsWith("filter " + filter.split(" ", 2)[0] + ": ");
                });
    }

    @Test
    void refusesADatePatternBeyondItsLimit() {
        assertThat(TemplateParser.withDefaults()
                        .tryParse("{{x | date \"" + "d".repeat(1) + "-".repeat(63) + "\"}}")
                        .isComplete())
                .isTrue();
        assertThat(TemplateParser.withDefaults()
                        .tryParse("{{x | date \"" + "d".repeat(1) + "-".repeat(64) + "\"}}")
                        .hasErrors())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "{{need | money}}, WRONG_KIND",
        "{{fee | upper}}, WRONG_KIND",
        "{{one | date \"d\"}}, WRONG_KIND",
        "{{records | list}}, WRONG_KIND",
        "{{blank | list}}, WRONG_KIND",
        "{{none | list}}, BLANK_VALUE",
        "{{half | plural uk \"a\" \"b\" \"c\"}}, BAD_ARGUMENT",
    })
    void tellsValuesThatDoNotSuitAFilter(String template, ProblemCode code) {
        assertThat(Template.parse(template).tryRender(BINDINGS).errors())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void refusesAListThatIsTooLongWithoutBuildingIt() {
        Bindings many = Bindings.of(Map.of("xs", java.util.Collections.nCopies(100_000, "ab")));

        assertThat(Template.parse("{{xs | list}}").tryRender(many).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.VALUE_TOO_LONG);
    }

    @Test
    void followsTheParsersLanguageIfNoneIsNamed() {
        TemplateParser german = TemplateParser.withDefaults().with(Locale.GERMANY);

        assertThat(german.parse("{{fee | money}} {{start | date \"EEEE\"}} {{skills | list}} {{many | number}} "
                                + "{{fee | money en}}")
                        .render(BINDINGS)
                        .text())
                .isEqualTo("1.234,50\u00A0$ Dienstag Kotlin, SQL und Spark 1.234.567 $1,234.50");
        assertThat(TemplateParser.withDefaults()
                        .with(Locale.forLanguageTag("uk"))
                        .parse("{{skills | list}}")
                        .render(BINDINGS)
                        .text())
                .isEqualTo("Kotlin, SQL і Spark");
    }

    @Test
    void takesBlankTextsIfTheyAreAllowed() {
        Template template = TemplateParser.withDefaults()
                .allowing(Leniency.BLANK_VALUES)
                .parse("[{{a | trim}}{{b | lowerFirst}}{{b | trim | upperFirst | max 3}}]");

        assertThat(template.render(Bindings.of(Map.of("a", " \u00A0 ", "b", "")))
                        .text())
                .isEqualTo("[]");
    }

    @Test
    void tellsBlankAndUnfitValuesBeforeFiltering() {
        Bindings bindings =
                Bindings.builder().text("a", " ").text("b", "x\u0007").build();

        assertThat(Template.parse("{{a | trim}}{{b | upper}}")
                        .tryRender(bindings)
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.BLANK_VALUE, ProblemCode.CONTROL_CHARACTER);
    }
}
