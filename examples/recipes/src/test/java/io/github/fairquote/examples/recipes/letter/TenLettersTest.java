package io.github.fairquote.examples.recipes.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.compose.LetterFacts;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.ProposalLinter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Ten letters of invented people in three languages, read by people before they were stored: what the bundled blocks make of ten
 * jobs, some of them hostile, some that say next to nothing. The texts lie beside the requests, byte for byte.
 */
final class TenLettersTest {
    /** What a check finds; each of it is the job post's own text. */
    private static final Map<String, List<String>> FOUND = Map.of(
            "en-2-data-hostile", List.of("UNFILLED {{profile.rate}}", "UNFILLED ${jndi:ldap://x}"),
            "de-2-web-hostile", List.of("UNFILLED {{secret}}", "UNFILLED ${rate}"),
            "uk-2-web-hostile", List.of("UNFILLED ${file:/etc/passwd}"));

    private final BlockLibrary library;
    private final List<Letter> letters = new ArrayList<>();

    TenLettersTest() throws IOException, UsageProblem {
        library = Letter.library();
        for (String name : Letter.names()) {
            letters.add(Letter.of(name, library));
        }
    }

    @Test
    void areTheOnesThatWereRead() throws IOException {
        assertThat(letters).hasSize(10);
        for (Letter letter : letters) {
            assertThat(letter.text()).as(letter.name()).isEqualTo(letter.stored());
        }
    }

    @Test
    void holdNoDoubledBlanksAndEndWithTheirQuestion() {
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.draft().text())
                    .doesNotContain("  ", " .", " ,", "..", " \n", "\n\n\n")
                    .endsWith("?");
            assertThat(letter.draft().preview().orElseThrow().isSpecific()).isTrue();
        });
    }

    @Test
    void areWrittenInTheirLanguageOnly() {
        assertThat(letters).allSatisfy(letter -> {
            String language = letter.request().language().substring(0, 2);
            assertThat(letter.draft().choices().stream()
                            .flatMap(choice -> choice.chosen().stream())
                            .map(score -> score.block().language()))
                    .containsOnly(language);
        });
    }

    @Test
    void comeFromBlocksAndFactsToTheLastCharacter() {
        assertThat(letters).allSatisfy(letter -> {
            int end = 0;
            for (Span span : letter.draft().spans()) {
                assertThat(span.start()).isEqualTo(end);
                end = span.end();
            }
            assertThat(end).isEqualTo(letter.draft().text().length());
            assertThat(letter.draft().spans().stream().flatMap(span -> span.path().stream()))
                    .isSubsetOf(LetterFacts.catalog().names());
        });
    }

    @Test
    void passTheCheckButForWhatTheJobPostSays() {
        assertThat(letters).allSatisfy(letter -> {
            List<Finding> findings = ProposalLinter.of(
                            PolicyPacks.upwork(), letter.request().date())
                    .lint(letter.draft().text(), LetterPage.context(letter.request()));
            assertThat(findings)
                    .as(letter.name())
                    .extracting(finding ->
                            finding.code() + " " + finding.of(letter.draft().text()))
                    .isEqualTo(FOUND.getOrDefault(letter.name(), List.of()));
        });
    }

    @Test
    void theirLibraryIsSoundInEveryLanguage() {
        assertThat(library.check(LetterFacts.catalog())).isEmpty();
        assertThat(library.blocks()).extracting(Block::language).contains("de", "en", "uk");
    }
}
