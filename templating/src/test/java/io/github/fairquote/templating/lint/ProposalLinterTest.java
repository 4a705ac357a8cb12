package io.github.fairquote.templating.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProposalLinterTest {
    private static final String GOOD =
            "You need leads for your insurance desk. I bring them. In which states do you sell?";
    private static final JobPost JOB = JobPost.builder()
            .id("job")
            .title("Insurance leads wanted")
            .description("x")
            .client(ClientProfile.builder().displayName("Ann").build())
            .niche(Niche.of("insurance", "lead-generation"))
            .addSkill(SkillTag.of("CRM"))
            .build();

    private static ProposalLimits limits(boolean markdown) {
        return ProposalLimits.builder()
                .letterLength(200)
                .previewLines(2)
                .previewCharacters(60)
                .longLetterWords(20)
                .markdownRendered(markdown)
                .build();
    }

    private static List<String> found(String letter) {
        return ProposalLinter.withDefaults(limits(false)).lint(letter, JOB).stream()
                .map(finding -> finding.code() + " " + finding.of(letter))
                .toList();
    }

    @Test
    void aGoodLetterHasNoFindings() {
        assertThat(found(GOOD)).isEmpty();
    }

    @Test
    void anEmptyLetterHasNothingToFind() {
        assertThat(found("")).isEmpty();
        assertThat(found(" \n")).isEmpty();
    }

    @Test
    void theHardLimitCountsUtf16AndNamesTheExcess() {
        String smile = "😀".repeat(80);
        String letter = "Insurance leads? " + smile + " " + "x".repeat(21) + "?";

        assertThat(letter).hasSize(200);
        assertThat(found(letter)).isEmpty();
        Finding finding =
                ProposalLinter.withDefaults(limits(false)).lint(letter + "?").get(0);
        assertThat(finding.code()).isEqualTo(ProblemCode.LETTER_TOO_LONG);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.start()).isEqualTo(200);
        assertThat(finding.reason()).contains("201 UTF-16 units, 121 code points");
        assertThat(finding.change()).contains("leave out 1 characters");
    }

    @Test
    void longLettersAreAdvisedAgainst() {
        String twenty = "insurance " + "word ".repeat(18) + "end?";

        assertThat(found(twenty)).isEmpty();
        assertThat(found("more " + twenty)).containsExactly("LONG_LETTER more " + twenty);
        assertThat(found("insurance don’t re-use " + "it ".repeat(16) + "here?"))
                .isEmpty();
    }

    @Test
    void leftoversOfAnyNotationAreErrors() {
        assertThat(found("Hi {{client.name}}, insurance?")).containsExactly("UNFILLED {{client.name}}");
        assertThat(found("Insurance for {{client?")).containsExactly("UNFILLED {{");
        assertThat(found("Insurance for client}}?")).containsExactly("UNFILLED }}");
        assertThat(found("Insurance at ${rate} or ${?")).containsExactly("UNFILLED ${rate}", "UNFILLED ${");
        assertThat(found("Hi [Client Name], insurance?")).containsExactly("UNFILLED [Client Name]");
        assertThat(found("Hi <name>, insurance?")).containsExactly("UNFILLED <name>");
        assertThat(found("Insurance in ______?")).containsExactly("RAW_BLANK ______");
    }

    @Test
    void whatLooksLikeALeftoverButIsNoneIsLeftAlone() {
        assertThat(found("Insurance [1], snake_case__x, a < b, [see](x), 5 > 4, [" + "x".repeat(50) + "], [a\nb]?"))
                .containsExactly("MARKDOWN ](");
        assertThat(found("Insurance {{" + "x".repeat(100) + "}}?")).containsExactly("UNFILLED {{", "UNFILLED }}");
        assertThat(found("Insurance ${a\nb}?")).containsExactly("UNFILLED ${");
        assertThat(found("Insurance? [")).isEmpty();
    }

    @Test
    void theReaderComesFirst() {
        assertThat(found("I can do insurance. Ok?")).containsExactly("STARTS_WITH_I I");
        assertThat(found("Hi Ann, I’m good at insurance. Ok?")).containsExactly("STARTS_WITH_I I’m");
        assertThat(found("Hello\nmy insurance years. Ok?")).containsExactly("STARTS_WITH_I my");
        assertThat(found("Dear insurance people I can. Ok?")).isEmpty();
        assertThat(found("Dear Ann insurance ok?")).isEmpty();
        assertThat(found("Insurance is what I do. Ok?")).isEmpty();
    }

    @Test
    void thePreviewNamesSomethingOfTheJob() {
        String generic = "Your post made me curious at once.";

        assertThat(found(generic + " Shall we talk?"))
                .containsExactly("GENERIC_OPENING " + generic + " Shall we talk?");
        assertThat(found("One.\nTwo.\nInsurance. Ok?")).containsExactly("GENERIC_OPENING One.\nTwo.");
        assertThat(found("x".repeat(60) + " insurance. Ok?")).containsExactly("GENERIC_OPENING " + "x".repeat(60));
        assertThat(found("Good day Ann. Shall we talk?")).isEmpty();
        assertThat(ProposalLinter.withDefaults(limits(false)).lint(generic + " Shall we talk?"))
                .isEmpty();
    }

    @Test
    void jobsWithoutTellingWordsAskForNone() {
        JobPost bare = JobPost.builder()
                .id("b")
                .title("Help")
                .description("x")
                .client(ClientProfile.unknown())
                .build();

        assertThat(ProposalLinter.withDefaults(limits(false)).lint("Shall we talk?", bare))
                .isEmpty();
    }

    @Test
    void theLetterEndsWithAQuestion() {
        assertThat(found("Insurance? I do it. Call it done.")).containsExactly("NO_CLOSING_QUESTION Call it done.");
        assertThat(found("Insurance it is")).containsExactly("NO_CLOSING_QUESTION Insurance it is");
        assertThat(found("Insurance, right? :-)")).isEmpty();
        assertThat(found("Insurance, right?\n\nBest regards,\nOlena")).isEmpty();
        assertThat(found("Insurance, right.\n\nBest regards,\nOlena"))
                .containsExactly("NO_CLOSING_QUESTION Insurance, right.");
        assertThat(found("Insurance is right.\n\nThanks for reading."))
                .containsExactly("NO_CLOSING_QUESTION Thanks for reading.");
        assertThat(found("Insurance 保険ですか？")).isEmpty();
        assertThat(found("Insurance\n\n***\n")).containsExactly("NO_CLOSING_QUESTION Insurance");
        assertThat(found("a\nb\nc\nd")).containsExactly("NO_CLOSING_QUESTION a", "GENERIC_OPENING a\nb");
        assertThat(found("!!")).containsExactly("NO_CLOSING_QUESTION !!", "GENERIC_OPENING !!");
        assertThat(found("***")).contains("NO_CLOSING_QUESTION ***");
    }

    @Test
    void markdownShowsAsItStands() {
        assertThat(found("# Insurance\n**bold** and `code` and [a](b), right?"))
                .containsExactly("MARKDOWN #", "MARKDOWN **bold**", "MARKDOWN `code`", "MARKDOWN ](");
        assertThat(found("Insurance #1, 2 ** 3, it`s\n#tag\n** \n** 50%, right?"))
                .isEmpty();
        assertThat(ProposalLinter.withDefaults(limits(true)).lint("# Insurance **x**?", JOB))
                .isEmpty();
    }

    @Test
    void ownRulesJoinTheStandardOnes() {
        LintRule noShouting = letter -> letter.text().contains("!!")
                ? List.of(Finding.builder()
                        .code(ProblemCode.UNFILLED)
                        .severity(Severity.ERROR)
                        .start(0)
                        .end(1)
                        .reason("shouts")
                        .build())
                : List.of();

        assertThat(ProposalLinter.withDefaults(limits(false)).with(noShouting).lint("Insurance!! Ok?", JOB))
                .extracting(Finding::reason)
                .containsExactly("shouts");
    }

    @Test
    void spansKeepTheirOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder()
                        .code(ProblemCode.UNFILLED)
                        .severity(Severity.ERROR)
                        .start(5)
                        .end(4)
                        .reason("x")
                        .build())
                .withMessageContaining("end is outside [5");
    }
}
