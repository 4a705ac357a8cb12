package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.result.Partial;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedNotesTest {
    private static String text(String notes) {
        return ImportedNotes.of(notes).value().orElseThrow().text();
    }

    private static List<String> problems(String notes) {
        return ImportedNotes.of(notes).problems().stream()
                .map(p -> (p.isError() ? "" : "warning ") + p.code() + " "
                        + p.location().offset().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Hi ${client.name}!|Hi {{client.name}}!",
                "${name:-there}|{{name ?: \"there\"}}",
                "${name:-}|{{name}}",
                "$${name} costs $${ 5|${name} costs ${ 5",
                "Hi [Client Name], [NAME] of [Client's Firm]|Hi {{clientName}}, {{name}} of {{clientsFirm}}",
                "[First-Name] [Case.Title] [Ім'я]|{{first-Name}} {{case.Title}} {{імя}}",
                "C:\\[Dir]|C:\\\\{{dir}}",
                "[ ] [x] [X] [1] [] a[2]|[ ] [x] [X] [1] [] a[2]",
                "[my site](https://example.org) [|[my site](https://example.org) [",
                "$5 and {this} and }} and $|$5 and {this} and }} and $",
            })
    void convertsWhatIsPlain(String notes, String text) {
        assertThat(text(notes)).isEqualTo(text);
        assertThat(problems(notes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hi [name]|Hi {{name}}|warning DOUBTFUL_PLACEHOLDER 3",
                "[sic] a|[sic] a|warning DOUBTFUL_PLACEHOLDER 0",
                "[one of five words here] a|[one of five words here] a|warning DOUBTFUL_PLACEHOLDER 0",
                "[What? Why]|[What? Why]|warning DOUBTFUL_PLACEHOLDER 0",
                "[2nd Try]|[2nd Try]|warning DOUBTFUL_PLACEHOLDER 0",
                "a {{b}}|a \\{{b}}|warning ESCAPED_PLACEHOLDER 2",
            })
    void warnsOfWhatIsDoubtful(String notes, String text, String warning) {
        assertThat(text(notes)).isEqualTo(text);
        assertThat(problems(notes)).containsExactly(warning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a ${env:HOME}|BAD_NAME 2",
                "${}|BAD_NAME 0",
                "${if}|BAD_NAME 0",
                "[Else]|BAD_NAME 0",
                "${a b}|BAD_NAME 0",
                "a ${b|UNCLOSED_PLACEHOLDER 2",
                "{${a}|BAD_TAG_SYNTAX 1",
                "{{{[A]|BAD_TAG_SYNTAX 3",
            })
    void tellsWhatCanNotBeConvertedAndLeavesItAsItWas(String notes, String problem) {
        Partial<ImportedNotes> imported = ImportedNotes.of(notes);

        assertThat(problems(notes)).contains(problem);
        assertThat(imported.hasErrors()).isTrue();
        assertThat(imported.value()
                        .orElseThrow()
                        .template()
                        .render(Bindings.empty())
                        .text())
                .isEqualTo(notes);
    }

    @Test
    void convertsTheInnerOfNestedOnesAndTellsTheOuter() {
        assertThat(text("${a${b}}")).isEqualTo("${a{{b}}}");
        assertThat(problems("${a${b}}")).containsExactly("BAD_NAME 0");
        assertThat(problems("${a:-\r}")).containsExactly("BAD_TAG_SYNTAX 0");
        assertThat(problems("${" + "a".repeat(65) + "}")).containsExactly("NAME_TOO_LONG 0");
        assertThat(problems("[" + "A".repeat(79) + "]")).isEmpty();
    }

    @Test
    void leavesBracketsThatAreNotClosedOnTheirLine() {
        assertThat(text("[A\nB] [A\rB]")).isEqualTo("[A\nB] [A\rB]");
        assertThat(problems("[A\nB] [A\rB]")).isEmpty();
    }

    @Test
    void writesDefaultsSoThatTheyAreReadAsTheyWere() {
        assertThat(text("${a:-the \"best\" {{ C:\\\n\t:-}"))
                .isEqualTo("{{a ?: \"the \\\"best\\\" {{ C:\\\\\\n\\t:-\"}}");
    }

    @Test
    void tellsWhichNotesBecameWhichNames() {
        ImportedNotes notes = ImportedNotes.of("[Client Name] ${city:-Kyiv} [Client Name] ${day}")
                .orElseThrow();

        assertThat(notes.names()).containsEntry("Client Name", "clientName").containsEntry("day", "day");
        assertThat(notes.names().keySet()).containsExactly("Client Name", "city:-Kyiv", "day");
        assertThat(notes).hasToString("ImportedNotes[56 characters, 3 names]");
        assertThat(notes.template().placeholders())
                .extracting(Placeholder::name)
                .containsExactly("clientName", "city", "day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", "[", "{{", "$${", "[a", "${a", "{[A]", "[A]", "\\[A]", "${a:-"})
    void takesALongTextInOnePass(String shape) {
        String notes = shape.repeat(20_000);

        assertThat(ImportedNotes.of(notes).value()).isPresent();
    }

    @Test
    void leavesTheLimitToTheParser() {
        ImportedNotes notes = ImportedNotes.of("{{".repeat(60_000)).value().orElseThrow();

        assertThatExceptionOfType(TemplateException.class).isThrownBy(notes::template);
    }
}
