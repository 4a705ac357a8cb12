package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
    private static final Bindings BINDINGS =
            Bindings.of(Map.of("yes", true, "no", false, "xs", List.of("1", "2"), "v", "V"));

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("a\n{{#if yes}}\nb\n{{/if}}\nc", "a\nb\nc"),
                Arguments.of("a\n{{#if no}}\nb\n{{/if}}\nc", "a\nc"),
                Arguments.of("a\r\n{{#if yes}}\r\nb\r\n{{/if}}\r\nc", "a\r\nb\r\nc"),
                Arguments.of("a\r{{#if yes}}\rb\r{{/if}}\rc", "a\rb\rc"),
                Arguments.of("a\n  {{#if yes}} \t\n  b\n  {{/if}}\n", "a\n  b\n"),
                Arguments.of("{{#if yes}}\na\n{{#else}}\nb\n{{/if}}", "a\n"),
                Arguments.of("{{#if no}}\na\n{{#else}}\nb\n{{/if}}", "b\n"),
                Arguments.of("{{#each xs as x}}\n- {{x}}\n{{#between}}\n--\n{{/each}}\nend", "- 1\n--\n- 2\nend"),
                Arguments.of("a\n{{! note }}\nb", "a\nb"),
                Arguments.of("a\n{{!-- long\nnote --}}\nb", "a\nb"),
                Arguments.of("a\n{{! note }}", "a\n"),
                Arguments.of("{{! note }}\na", "a"),
                Arguments.of("{{! one }} {{! two }}\na", "a"),
                Arguments.of("{{#if yes}}{{#if yes}}\na\n{{/if}} {{/if}}\nb", "a\nb"),
                Arguments.of("a {{! note }}\nb", "a \nb"),
                Arguments.of("{{! note }} a\nb", " a\nb"),
                Arguments.of("{{v}}\n{{! note }}\n{{v}}", "V\nV"),
                Arguments.of("{{v}}{{! note }}\nb", "V\nb"),
                Arguments.of("{{! note }}{{v}}\nb", "V\nb"),
                Arguments.of("{{#if yes}}a{{/if}}\nb", "a\nb"),
                Arguments.of("a\n{{v}}\nb", "a\nV\nb"),
                Arguments.of("a\n\n{{! note }}\n\nb", "a\n\n\nb"),
                Arguments.of("  {{! note }}  ", ""),
                Arguments.of("\\{{x}}\n{{! note }}\nb", "{{x}}\nb"),
                Arguments.of("{{{{x}}}}{{! note }}\nb", "{{x}}\nb"),
                Arguments.of("a\u00A0{{! note }}\nb", "a\u00A0\nb"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineOfSilentTagsGoesWithThem(String template, String expected) {
        assertThat(Template.parse(template).render(BINDINGS).text()).isEqualTo(expected);
    }

    @Test
    void keepsEveryOtherLineEndAsWritten() {
        String text = "a\r\nb\nc\rd\n\r\n";

        assertThat(Template.parse(text + "{{v}}" + text).render(BINDINGS).text())
                .isEqualTo(text + "V" + text);
    }
}
