package io.github.fairquote.templating.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProposalLinterProperties {
    private static final ProposalLinter LINTER = ProposalLinter.withDefaults(ProposalLimits.builder()
            .letterLength(80)
            .previewLines(2)
            .previewCharacters(30)
            .longLetterWords(12)
            .markdownRendered(false)
            .build());
    private static final ProposalLinter POLICY = ProposalLinter.of(PolicyPacks.upwork(), LocalDate.of(2026, 7, 1));
    private static final int SMALL_STACK = 256 * 1024;
    private static final JobPost JOB = JobPost.builder()
            .id("job")
            .title("Insurance leads")
            .description("x")
            .client(ClientProfile.unknown())
            .build();

    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.of(
                        "{{",
                        "}}",
                        "${",
                        "}",
                        "[",
                        "]",
                        "](",
                        "<",
                        ">",
                        "__",
                        "___",
                        "**",
                        "`",
                        "#",
                        "\n",
                        " ",
                        "I",
                        "Hi",
                        ",",
                        ".",
                        "?",
                        "word",
                        "insurance",
                        "😀",
                        "\uD800",
                        "’",
                        "\u0000",
                        "é")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property
    void spansLieInTheLetterAndInOrder(@ForAll("letters") String letter) {
        int before = 0;
        for (Finding finding : LINTER.lint(letter, JOB)) {
            assertThat(finding.start()).isBetween(before, finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(letter.length());
            before = finding.start();
        }
    }

    /** What a fuzzer asks for: no exception, spans in the text and between whole characters, the same result twice. */
    @Property
    void everyRuleEndsWithWholeSpans(@ForAll("letters") String before, @ForAll String after) {
        String letter = before + after;
        LetterContext context = LetterContext.builder()
                .job(JOB)
                .addEarlierClients("word", "Hi")
                .addClientTexts(after)
                .build();
        List<Finding> findings = POLICY.lint(letter, context);

        assertThat(POLICY.report(letter, context).findings()).isEqualTo(findings);
        for (Finding finding : findings) {
            assertThat(finding.start()).isBetween(0, finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(letter.length());
            assertThat(splits(letter, finding.start()) || splits(letter, finding.end()))
                    .isFalse();
            assertThat(finding.reason()).doesNotContain("\n");
        }
    }

    private static boolean splits(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    /** Nothing reads on by calling itself: any pair of words that scanners wait for, over and over, on a small stack. */
    @Property(tries = 400)
    void whateverIsRepeatedNeedsNoStack(@ForAll("awaited") String one, @ForAll("awaited") String other)
            throws InterruptedException {
        String letter = (one + other).repeat(2_000);
        AtomicReference<List<Finding>> findings = new AtomicReference<>();
        Thread thread = new Thread(null, () -> findings.set(POLICY.lint(letter)), "small stack", SMALL_STACK);
        thread.start();
        thread.join();

        assertThat(findings.get()).isNotNull();
    }

    @Provide
    Arbitrary<String> awaited() {
        return Arbitraries.of(
                "live ",
                "colon ",
                "dot ",
                "at ",
                "slash ",
                "double ",
                "plus ",
                "my ",
                "number ",
                "and ",
                "telegram ",
                "a ",
                "1 ",
                "live:",
                "@",
                "/",
                "(",
                "_",
                "gmail.");
    }

    @Property
    void anyTextIsCheckedTheSameWayTwice(@ForAll String letter) {
        List<Finding> once = LINTER.lint(letter, JOB);

        assertThat(LINTER.lint(new StringBuilder(letter), JOB)).isEqualTo(once);
    }

    @Property
    void aPlaceholderLeftIsAlwaysFound(@ForAll("letters") String before, @ForAll("letters") String after) {
        assertThat(LINTER.lint(before + "{{name}}" + after))
                .anyMatch(finding -> finding.code() == ProblemCode.UNFILLED);
    }
}
