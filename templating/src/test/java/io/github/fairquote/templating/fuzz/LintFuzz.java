package io.github.fairquote.templating.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.LetterContext;
import io.github.fairquote.templating.lint.ProposalLinter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Any text as a letter under every rule, and once more with itself as what the client wrote. */
public final class LintFuzz {
    private static final ProposalLinter LINTER = ProposalLinter.of(PolicyPacks.upwork(), LocalDate.of(2026, 7, 1));
    private static final int MOST_UNITS = 16 * 1024;

    private LintFuzz() {}

    /** The name and form that Jazzer looks for. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        String letter = text.substring(0, Math.min(text.length(), MOST_UNITS));
        List<Finding> findings = LINTER.lint(letter);
        assertThat(LINTER.lint(letter)).isEqualTo(findings);
        findings.forEach(finding -> lies(finding, letter));
        LetterContext said = LetterContext.builder().addClientTexts(letter).build();
        LINTER.lint(letter, said).forEach(finding -> lies(finding, letter));
    }

    /** The span lies in the letter, between whole characters; what is said of it is one bounded line. */
    private static void lies(Finding finding, String letter) {
        assertThat(finding.start()).isBetween(0, finding.end());
        assertThat(finding.end()).isLessThanOrEqualTo(letter.length());
        assertThat(splits(letter, finding.start()) || splits(letter, finding.end()))
                .isFalse();
        assertThat(finding.reason()).hasSizeLessThanOrEqualTo(500).doesNotContain("\n", "\r");
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
