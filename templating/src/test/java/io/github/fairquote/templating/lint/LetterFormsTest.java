package io.github.fairquote.templating.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures, leftovers and Markdown in every form that a rule tells apart, and what only looks like them. */
class LetterFormsTest {
    private static final ProposalLinter LINTER = ProposalLinter.of(PolicyPacks.upwork(), LocalDate.of(2026, 7, 1));
    private static final ProposalLinter FORMS = LINTER.only(
            List.of(ProblemCode.UNFILLED, ProblemCode.RAW_BLANK, ProblemCode.MARKDOWN, ProblemCode.UNPROVEN_CLAIM));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "I earned $1.5k here | UNPROVEN_CLAIM 1.5k",
                "I earned $1.5.5 here | UNPROVEN_CLAIM 1.5.5",
                "I earned $2m here | UNPROVEN_CLAIM 2m",
                "I earned 100€ here | UNPROVEN_CLAIM 100",
                "I earned 100 EUR here | UNPROVEN_CLAIM 100",
                "I built 1.234 websites | UNPROVEN_CLAIM 1.234 websites",
                "I built 12.34 websites | UNPROVEN_CLAIM 12.34 websites",
                "I built ten websites | UNPROVEN_CLAIM ten websites",
                "My 120 reviews | UNPROVEN_CLAIM 120 reviews",
                "certified | UNPROVEN_CLAIM certified",
                "AWS certified | UNPROVEN_CLAIM AWS certified",
                "AWS, certified | UNPROVEN_CLAIM certified",
                "A certified | UNPROVEN_CLAIM certified",
                "{name} here | UNFILLED {name}",
                "{name.of-it_x} | UNFILLED {name.of-it_x}",
                "%name% here | UNFILLED %name%",
                "[your name] here | UNFILLED [your name]",
                "[your name's] a | UNFILLED [your name's]",
                "[a/b] x | UNFILLED [a/b]",
                "[a_b-c] x | UNFILLED [a_b-c]",
                "[name](link) | MARKDOWN ](",
                "<name> x | UNFILLED <name>",
                "<na me> x | UNFILLED <na me>",
                "<<name>> x | UNFILLED <<name>>",
                "$ {name} | UNFILLED {name}",
                "${name x | UNFILLED ${",
                "{{ x | UNFILLED {{",
                "___ x | RAW_BLANK ___",
                "XXX y | UNFILLED XXX",
                "TODO write | UNFILLED TODO",
                "Lorem ipsum | UNFILLED Lorem ipsum",
                "Hi , | UNFILLED Hi ,",
                "Hi ! | UNFILLED Hi !",
                "**a** | MARKDOWN **a**",
                "__a__ | MARKDOWN __a__",
                "~~a~~ | MARKDOWN ~~a~~",
                "`a` | MARKDOWN `a`",
                "``` a | MARKDOWN ```",
                "# a | MARKDOWN #",
                "](x) | MARKDOWN ]("
            })
    void isFound(String letter, String found) {
        assertThat(found(FORMS, letter)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I earned $1,2,3,4,5 here",
                "I earned $2x here",
                "I earned $1234567890 here",
                "I built four websites",
                "I have 4.9 stars",
                "I have 5.5 stars from clients",
                "120 reviews",
                "Your 120 reviews I saw",
                "I would have built 40 websites",
                "They built 40 websites",
                "I increased it. By 40 %",
                "It increased by 40 %",
                "I will increase it by 40 %",
                "I earned and will earn $100k",
                "Fluent",
                "Fluent in writing",
                "native",
                "fluent",
                "{n} here",
                "{1name} here",
                "{na me} here",
                "a{name} here",
                "/{name} here",
                "{name here",
                "50% and 60%",
                "%a%",
                "[a+b] x",
                "[] x",
                "[1] y",
                "<< name x",
                "__ x",
                "xxx y",
                "XX y",
                "TODO list",
                "todo write",
                "lorem text",
                "Hi there ,",
                "Ok. Fine! So",
                "**",
                "a ** b ** c",
                "#a",
                "##",
                "a # b",
                "** a**",
                "**a **",
                "_`_`_",
                "Hi Ann-Marie,",
                "Hi"
            })
    void isLeftAlone(String letter) {
        assertThat(found(FORMS, letter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shall we talk?",
                "Shall we talk؟",
                "Shall we talk？",
                "Shall we talk;",
                "Shall we talk?\nBest",
                "Shall we talk?\n\nBest regards,\nAnn"
            })
    void endsWithAQuestion(String letter) {
        assertThat(found(LINTER.only(List.of(ProblemCode.NO_CLOSING_QUESTION)), letter))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ok. Fine! So | So",
                "Shall we talk? Best. | Best.",
                "Shall we talk? Yes! | Yes!",
                "One line | One line",
                "** | **"
            })
    void endsWithoutAQuestion(String letter, String last) {
        assertThat(found(LINTER.only(List.of(ProblemCode.NO_CLOSING_QUESTION)), letter))
                .containsExactly("NO_CLOSING_QUESTION " + last);
    }

    private static List<String> found(ProposalLinter linter, String letter) {
        FreelancerProfile.Builder profile = FreelancerProfile.builder();
        profile.name("Olena").headline("Ads").rate(HourlyRate.usd("40")).country(CountryCode.of("UA"));
        return linter
                .lint(letter, LetterContext.builder().profile(profile.build()).build())
                .stream()
                .map(finding -> finding.code() + " " + finding.of(letter))
                .toList();
    }
}
