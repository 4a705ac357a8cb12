package io.github.fairquote.templating.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Front matter as people write it who know it from elsewhere. */
class FrontMatterTest {
    private static Partial<BlockLibrary> read(String fields, String text) {
        return BlockLibrary.parse(Map.of("a.md", "---\nid: a\n" + fields + "\n---\n" + text));
    }

    private static List<String> problems(String fields, String text) {
        return read(fields, text).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void blankLinesAroundTheTextAreNoneOfIt() {
        assertThat(read("role: plan", "\n \r\n  First.\n\nThen.\n\n")
                        .orElseThrow()
                        .blocks())
                .extracting(Block::text)
                .containsExactly("  First.\n\nThen.");
        assertThat(problems("role: plan", "\n\nFirst {{x.\n"))
                .containsExactly("UNCLOSED_PLACEHOLDER a.md line 7, column 7: a tag is not closed by }}");
        assertThat(problems("role: plan", "\n\n"))
                .containsExactly("BLANK_TEXT a.md line 5, column 1, field text: text is blank: \"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tone: \"warm\"", "tone: 'warm'", "niches: [paid-ads, seo]", "skills: \"CRM\", \"Excel\""})
    void marksOfYamlAreNoPartOfAValue(String field) {
        String word = field.substring(0, field.indexOf(':'));

        assertThat(problems("role: plan\n" + field, "x"))
                .containsExactly("SYNTAX a.md line 4, column 1, field " + word + ": " + word
                        + " is written without quotes or brackets around it");
        assertThat(problems("role: plan\ntone: 'n", "x")).isEmpty();
        assertThat(problems("role: plan\ntone: '", "x")).isEmpty();
        assertThat(problems("role: plan\ntone: [n", "x")).isEmpty();
    }

    @Test
    void saysWhatWasMeant() {
        assertThat(problems("role: plann", "x"))
                .containsExactly(
                        "UNKNOWN_CONSTANT a.md line 3, column 1, field role: role: \"plann\" is none of opener,"
                                + " specialization, proof, plan, availability, price, question, answer, fragment");
        assertThat(problems("role: plan\nlangauge: de\nfoo: x", "x"))
                .containsExactly(
                        "UNKNOWN_FIELD a.md line 4, column 1, field langauge: front matter has no field \"langauge\";"
                                + " did you mean language?",
                        "UNKNOWN_FIELD a.md line 5, column 1, field foo: front matter has no field \"foo\"");
    }
}
