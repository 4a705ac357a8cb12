package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateParserTest {
    private static List<Problem> problems(String text) {
        return TemplateParser.withDefaults().tryParse(text).errors();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "Hi {{client}~UNCLOSED_PLACEHOLDER~4",
                "Hi {{client~UNCLOSED_PLACEHOLDER~4",
                "{{~UNCLOSED_PLACEHOLDER~1",
                "a {{{{ b }}~UNCLOSED_PLACEHOLDER~3",
                "{{! note~UNCLOSED_PLACEHOLDER~1",
                "{{!-- note }}~UNCLOSED_PLACEHOLDER~1",
                "{{client and {{job}}~UNCLOSED_PLACEHOLDER~1",
                "{{a ?: \"x~UNCLOSED_PLACEHOLDER~1",
                "{{a ?: \"x}} b~BAD_TAG_SYNTAX~1",
                "{{a ?: {{b}} }}~BAD_NAME~1",
                "{{}}~BAD_NAME~1",
                "{{  }}~BAD_NAME~1",
                "{{client name}}~BAD_NAME~1",
                "{{a..b}}~BAD_NAME~1",
                "{{.a}}~BAD_NAME~1",
                "{{a.}}~BAD_NAME~1",
                "{{-a}}~BAD_NAME~1",
                "{{a.-b}}~BAD_NAME~1",
                "{{a+b}}~BAD_NAME~1",
                "{{a()}}~BAD_NAME~1",
                "{{{a}}}~BAD_NAME~1",
                "{{a\u200Bb}}~BAD_NAME~1",
                "{{a ? \"b\"}}~BAD_NAME~1",
                "{{a \"b\"}}~BAD_NAME~1",
                "{{else}}~BAD_NAME~1",
                "{{a ?: b}}~BAD_TAG_SYNTAX~1",
                "{{a ?: \u201Cb\u201D}}~BAD_TAG_SYNTAX~1",
                "{{a ?:}}~BAD_TAG_SYNTAX~1",
                "{{a ?: \"\\q\"}}~BAD_TAG_SYNTAX~1",
                "{{a ?: \"x\" y}}~BAD_TAG_SYNTAX~1",
                "{{a ?: \"x\" ?: \"y\"}}~BAD_TAG_SYNTAX~1",
                "{{a | upper ?: \"y\"}}~BAD_ARGUMENT~1",
                "{{a | upper , }}~BAD_TAG_SYNTAX~1",
                "{{a | max \"\\q\" }}~BAD_TAG_SYNTAX~1",
                "{{a |}}~UNKNOWN_FILTER~1",
                "{{a | | upper}}~UNKNOWN_FILTER~1",
                "{{a | shout}}~UNKNOWN_FILTER~1",
                "{{a | upper | money}}~WRONG_KIND~1",
                "{{#if}}{{/if}}~BAD_NAME~1",
                "{{#if a b}}{{/if}}~BAD_NAME~1",
                "{{#unless a}}~BAD_TAG_SYNTAX~1",
                "{{#}}~BAD_TAG_SYNTAX~1",
                "{{# if a}}~BAD_TAG_SYNTAX~1",
                "{{/for}}~BAD_TAG_SYNTAX~1",
                "{{#if a}}{{#else b}}{{/if}}~BAD_TAG_SYNTAX~10",
                "{{#if a}}{{/if a}}{{/if}}~BAD_TAG_SYNTAX~10",
                "{{#each a}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{#each a as}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{#each a in b}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{#each a as b limit 3}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{#each a as b, limit}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{#each a as b, limit x}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{#each a as b, limit 0}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{#each a as b, limit 1234567890}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{#each a as b, most 3}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{#each a as b, limit -1}}{{/each}}~BAD_TAG_SYNTAX~1",
                "{{a ?: {{b}}                     }}~UNCLOSED_PLACEHOLDER~1",
                "{{#each a as b.c}}{{/each}}~BAD_NAME~1",
                "{{#each a! as b}}{{/each}}~BAD_NAME~1",
                "{{#each a as b!}}{{/each}}~BAD_NAME~1",
                "{{#else}}~UNEXPECTED_TAG~1",
                "{{#between}}~UNEXPECTED_TAG~1",
                "{{/if}}~UNEXPECTED_TAG~1",
                "{{/each}}~UNEXPECTED_TAG~1",
                "{{#if a}}{{#between}}{{/if}}~UNEXPECTED_TAG~10",
                "{{#if a}}{{#else}}{{#else}}{{/if}}~UNEXPECTED_TAG~19",
                "{{#each a as b}}{{#else}}{{/each}}~UNEXPECTED_TAG~17",
                "{{#each a as b}}{{#between}}{{#between}}{{/each}}~UNEXPECTED_TAG~29",
                "{{#if a}}~UNCLOSED_SECTION~1",
                "x {{#each a as b}}~UNCLOSED_SECTION~3",
                "{{#if a}}{{#each b as c}}{{/if}}~UNCLOSED_SECTION~10",
                "{{#each b as c}}{{/if}}{{/each}}~UNEXPECTED_TAG~17",
                "{{>}}~BAD_NAME~1",
                "{{> a b}}~BAD_NAME~1",
                "{{! a {{b}} c }}~BAD_TAG_SYNTAX~1",
            },
            delimiter = '~')
    void tellsTheFaultAndItsPlace(String text, ProblemCode code, int column) {
        assertThat(problems(text)).first().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location()).isEqualTo(Location.ofText(1, column, column - 1));
        });
    }

    @Test
    void quotesEndOnTheirLine() {
        assertThat(problems("{{a ?: \"x\ny\"}} {{a ?: \"x\ry\"}}"))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.BAD_TAG_SYNTAX, ProblemCode.BAD_TAG_SYNTAX);
    }

    @Test
    void tellsEveryFaultOfATextInTheOrderOfPlaces() {
        assertThat(problems("""
                        {{#if review}}
                        Hi {{client name}} and {{x | uper}} {{y | max}}
                        {{#else}}{{/each}}
                        {{z"""))
                .extracting(p -> p.code() + " " + p.location())
                .containsExactly(
                        "UNCLOSED_SECTION line 1, column 1",
                        "BAD_NAME line 2, column 4",
                        "UNKNOWN_FILTER line 2, column 24",
                        "BAD_ARGUMENT line 2, column 37",
                        "UNEXPECTED_TAG line 3, column 10",
                        "UNCLOSED_PLACEHOLDER line 4, column 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{#if}}x{{#else}}y{{/if}}",
                "{{#if a b}}x{{/if}}",
                "{{#If a}}x{{/if}}",
                "{{#each a}}x{{#between}}, {{/each}}",
                "{{#each a as b, limit 0}}x{{/each}}",
                "{{#each a as b.c}}x{{/each}}",
                "{{#eahc a as b}}x{{/each}}",
                "{{#if a}}x{{#esle}}y{{/if}}",
                "{{#if a}}x{{/if a}}",
                "{{#if a}}x{{/iff}}",
                "{{#if}}x"
            })
    void aFaultySectionTagDoesNotMakeStraysOfTheOthers(String text) {
        assertThat(problems(text)).hasSize(1).extracting(Problem::code).doesNotContain(ProblemCode.UNEXPECTED_TAG);
    }

    @Test
    void saysWhereADefaultStands() {
        assertThat(problems("{{x | upper ?: \"there\"}}"))
                .extracting(Problem::message)
                .containsExactly("a default stands before the filters, as in {{name ?: \"there\" | upper}}");
    }

    @Test
    void tellsAllFaultyFiltersOfOneTag() {
        assertThat(problems("{{x | uper | max 0 | trimm}}"))
                .extracting(p -> p.code() + " " + p.suggestion().orElse(""))
                .containsExactly("UNKNOWN_FILTER upper", "BAD_ARGUMENT ", "UNKNOWN_FILTER trim");
    }

    @ParameterizedTest
    @CsvSource({"{{#esle}},#else", "{{#betwen}},#between", "{{/eahc}},/each", "{{#eahc a as b}},#each"})
    void proposesTagsOfTheGrammar(String text, String suggestion) {
        assertThat(problems(text).get(0).suggestion()).contains(suggestion);
    }

    @Test
    void explainsHabitsOfOtherEngines() {
        assertThat(problems("{{else}}").get(0).suggestion()).contains("#else");
        assertThat(problems("{{{a}}}").get(0).message()).contains("two braces are enough");
        assertThat(problems("{{a ?: b}}").get(0).message()).contains("straight double quotes");
    }

    @Test
    void countsColumnsInCodePointsAndOffsetsInUnits() {
        assertThat(problems("a\r\n\uD83D\uDE80\r\uD83D\uDE80\n\uD83D\uDE80\uD83D {{a b}}")
                        .get(0)
                        .location())
                .isEqualTo(Location.ofText(4, 4, 13));
    }

    @Test
    void namesTheBlockInPlaces() {
        assertThatThrownBy(() -> TemplateParser.withDefaults().parse("opener", "{{"))
                .isInstanceOfSatisfying(
                        TemplateException.class,
                        e -> assertThat(e.problems().get(0).location().source()).contains("opener"));
        assertThat(TemplateParser.withDefaults()
                        .tryParse("opener", "{{")
                        .problems()
                        .get(0)
                        .location()
                        .source())
                .contains("opener");
    }

    @Test
    void boundsWhatItShowsOfTheText() {
        Problem problem = problems("{{" + "\uD83D\uDE80!".repeat(1000) + "}}").get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.BAD_NAME);
        assertThat(problem.message()).hasSizeLessThan(300);
        assertThat(problem.facts().get("name")).hasSizeLessThanOrEqualTo(64);
        assertThat(problem.facts().get("name")).doesNotEndWith("\uD83D");
        assertThat(problems("{{" + "?!".repeat(100) + "}}").get(0).facts().get("name"))
                .hasSize(64);
        assertThat(problems("{{x | " + "uppe".repeat(20) + "}}").get(0).suggestion())
                .isEmpty();
    }

    @Test
    void copiesAChangingTextOnce() {
        CharSequence changing = new CharSequence() {
            private int asked;

            @Override
            public int length() {
                return ++asked % 2 == 0 ? 1_000_000 : 3;
            }

            @Override
            public char charAt(int index) {
                throw new AssertionError("must be copied by toString()");
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                throw new AssertionError("must be copied by toString()");
            }

            @Override
            public String toString() {
                return "abc";
            }
        };

        assertThat(Template.parse(changing).source()).isEqualTo("abc");
        assertThat(TemplateParser.withDefaults()
                        .with(TemplateLimits.builder().templateChars(3).build())
                        .tryParse(new StringBuilder("abcd"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEMPLATE_TOO_LONG);
    }

    @Test
    void refusesATextThatGrowsWhileItIsCopied() {
        CharSequence growing = new CharSequence() {
            @Override
            public int length() {
                return 1;
            }

            @Override
            public char charAt(int index) {
                return 'a';
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                return "a";
            }

            @Override
            public String toString() {
                return "a".repeat(200_000);
            }
        };

        assertThat(TemplateParser.withDefaults().tryParse(growing).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEMPLATE_TOO_LONG);
    }

    @Test
    void takesFiltersOfTheUsersOwn() {
        TemplateParser parser = TemplateParser.withDefaults()
                .with("shout", (text, arguments) -> text + String.join("", arguments))
                .with("shout", (text, arguments) -> text.toUpperCase(Locale.ROOT) + String.join("", arguments));
        Bindings bindings = Bindings.builder().text("a", "hey").number("n", 5).build();

        assertThat(parser.parse("{{a | shout \"!\" x}} {{n | shout}}")
                        .render(bindings)
                        .text())
                .isEqualTo("HEY!x 5");
        assertThat(TemplateParser.withDefaults().tryParse("{{a | shout}}").hasErrors())
                .isTrue();
        assertThat(parser.parse("{{l | shout}}")
                        .tryRender(Bindings.of(java.util.Map.of("l", List.of("a"))))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_KIND);
    }

    @Test
    void checksTheResultsOfOwnFiltersLikeValues() {
        TemplateParser parser = TemplateParser.withDefaults()
                .with("evil", (text, arguments) -> "{{b}}\u202E")
                .with("blank", (text, arguments) -> " ")
                .with("long", (text, arguments) -> text.repeat(20_000))
                .with("refuse", (text, arguments) -> {
                    throw new IllegalArgumentException("no such text");
                });
        Bindings bindings = Bindings.builder().text("a", "x").build();

        assertThat(parser.parse("{{a | evil}}{{a | blank}}{{a | long}}{{a | refuse}}")
                        .tryRender(bindings)
                        .errors())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.BIDI_CONTROL,
                        ProblemCode.BLANK_VALUE,
                        ProblemCode.VALUE_TOO_LONG,
                        ProblemCode.BAD_ARGUMENT);
    }

    @Test
    void leavesOtherExceptionsOfOwnFiltersToTheirAuthors() {
        TemplateParser parser = TemplateParser.withDefaults().with("broken", (text, arguments) -> {
            throw new IllegalStateException("bug");
        });

        assertThatThrownBy(() -> parser.parse("{{a | broken}}")
                        .render(Bindings.builder().text("a", "x").build()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesTheOwnFilterThatGivesNull() {
        TemplateParser parser = TemplateParser.withDefaults().with("none", (text, arguments) -> null);

        assertThatNullPointerException()
                .isThrownBy(() -> parser.parse("{{a | none}}")
                        .render(Bindings.builder().text("a", "x").build()))
                .withMessage("result of filter none");
    }

    @Test
    void refusesNamesOfFiltersThatAreTakenOrNoNames() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TemplateParser.withDefaults().with("upper", (text, arguments) -> text))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.DUPLICATE_ELEMENT));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TemplateParser.withDefaults().with("a.b", (text, arguments) -> text))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.BAD_NAME));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TemplateParser.withDefaults().with("a b", (text, arguments) -> text))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.BAD_NAME));
    }

    @Test
    void refusesLanguagesThatTheTableDoesNotHave() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> TemplateParser.withDefaults().with(Locale.forLanguageTag("tlh")))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT));
    }

    @Test
    void neverChangesItself() {
        TemplateParser defaults = TemplateParser.withDefaults();
        TemplateParser lenient = defaults.allowing(Leniency.BLANK_VALUES).allowing(Leniency.BIDI_CONTROLS);
        Bindings blank = Bindings.builder().text("a", " ").text("b", "\u200Fx").build();

        assertThat(lenient.parse("{{a}}{{b}}").render(blank).text()).isEqualTo(" \u200Fx");
        assertThat(defaults.parse("{{a}}{{b}}").tryRender(blank).errors()).hasSize(2);
        assertThat(defaults.limits()).isEqualTo(TemplateLimits.defaults());
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesNullArguments() {
        TemplateParser parser = TemplateParser.withDefaults();
        Template template = Template.parse("a");

        assertThatNullPointerException().isThrownBy(() -> Template.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> parser.parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.parse(null, "a"))
                .withMessage("block");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.parse("a", null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> parser.tryParse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.tryParse(null, "a"))
                .withMessage("block");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.check(null, Schema.of(Bindings.empty())))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.check("a", null))
                .withMessage("schema");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.with((TemplateLimits) null))
                .withMessage("limits");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.with((Locale) null))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.with(null, (text, arguments) -> text))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.with("a", null))
                .withMessage("filter");
        assertThatNullPointerException()
                .isThrownBy(() -> parser.allowing((Leniency[]) null))
                .withMessage("more");
        assertThatNullPointerException()
                .isThrownBy(() -> template.render((Bindings) null))
                .withMessage("bindings");
        assertThatNullPointerException()
                .isThrownBy(() -> template.tryRender((Bindings) null))
                .withMessage("bindings");
        assertThatNullPointerException()
                .isThrownBy(() -> template.render((Map<String, ?>) null))
                .withMessage("values");
        assertThatNullPointerException()
                .isThrownBy(() -> template.tryRender((Map<String, ?>) null))
                .withMessage("values");
        assertThatNullPointerException().isThrownBy(() -> template.check(null)).withMessage("schema");
        assertThatNullPointerException().isThrownBy(() -> template.link(null)).withMessage("resolver");
        assertThatNullPointerException()
                .isThrownBy(() -> template.tryLink(null))
                .withMessage("resolver");
    }
}
