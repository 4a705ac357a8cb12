package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterTest {
    private static String print(String text) {
        return Template.parse(text).print();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hi {{client.name}}, {{need | lowerFirst | max 80 \"...\"}}",
                "{{client.name ?: \"there\"}} {{budget | money short de}} {{start | date \"d MMMM\" en-GB}}",
                "{{#if review}}a{{#else}}b{{/if}}{{#each cases as case, limit 3}}{{case}}{{#between}}, {{/each}}",
                "a\n  {{> opener}}\nb {{> closer}}",
                "\\{{name}} \\\\{{name}} \\ {} }}",
                "{{a ?: \"\\\"\\\\\\n\\t}}\"}}"
            })
    void leavesWhatIsInTheOneFormAlready(String text) {
        assertThat(print(text)).isEqualTo(text);
    }

    @Test
    void bringsTagsIntoOneForm() {
        assertThat(print("{{  a}}{{>b}}x")).isEqualTo("{{a}}{{> b}}x");
        assertThat(print("{{a?:\"b\"|trim|max   3 \"x\"|upper  }}"))
                .isEqualTo("{{a ?: \"b\" | trim | max 3 \"x\" | upper}}");
        assertThat(print("{{#each  l  as x ,limit 3}}-{{/each}}")).isEqualTo("{{#each l as x, limit 3}}-{{/each}}");
        assertThat(print("a{{! b }}c{{!-- d --}}")).isEqualTo("ac");
        assertThat(print("{{{{ a {{b}} }}}}")).isEqualTo("\\{{ a \\{{b}} }}");
    }

    @Test
    void keepsAnOddBraceFromBeingTakenForTheTags() {
        assertThat(print("{\\{{{{a}}")).isEqualTo("{\\{{{{a}}");
        assertThat(print("\\{{{{a}}")).isEqualTo("\\{{{{a}}");
        assertThat(print("\\{{{")).isEqualTo("\\{{{");
    }

    @Test
    void givesTagsALineOfTheirOwnOnlyWhereTheTextNeedsIt() {
        assertThat(print("a\n{{#if b}}\nc\n{{/if}}\nd")).isEqualTo("a\n{{#if b}}c\n{{/if}}d");
        assertThat(print("a\n{{#if b}}\n\nc{{/if}}")).isEqualTo("a\n{{#if b}}\n\nc{{/if}}");
        assertThat(print("{{#if a}}\n  {{> b}}\n{{/if}}")).isEqualTo("{{#if a}}\n  {{> b}}\n{{/if}}\n");
        assertThat(print("{{! c }}{{> b}}\n")).isEqualTo("{{!}}{{> b}}\n");
    }

    @Test
    void asksForBlocksThatWerePutInAgain() {
        Template linked = Template.parse("{{>  b}}").link(id -> Optional.of(Template.parse("text")));

        assertThat(linked.print()).isEqualTo("{{> b}}");
        assertThat(linked.blocks()).isEmpty();
    }
}
