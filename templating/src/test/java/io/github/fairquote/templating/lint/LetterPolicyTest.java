package io.github.fairquote.templating.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.RateFloors;
import io.github.fairquote.core.policy.letter.ContactExemption;
import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.policy.letter.LetterRules;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the dated policy of a platform makes of the rules, and what the caller makes of the policy. */
class LetterPolicyTest {
    private static final LocalDate SENT = LocalDate.of(2026, 7, 1);
    private static final PlatformPolicies UPWORK = PolicyPacks.upwork();
    private static final ProposalLinter LINTER = ProposalLinter.of(UPWORK, SENT);
    private static final String SMALL = "I fix **leads**.";

    private static List<String> graded(ProposalLinter linter, String letter) {
        return linter.lint(letter).stream()
                .map(finding -> finding.severity() + " " + finding.code())
                .toList();
    }

    private static JobPost.Builder job() {
        JobPost.Builder job = JobPost.builder();
        job.id("job")
                .title("Insurance leads")
                .description("See acme.example.net")
                .client(ClientProfile.unknown());
        return job;
    }

    @Test
    void thePolicyOfTheDayGradesTheRules() {
        assertThat(graded(LINTER, SMALL))
                .containsExactly("WARNING STARTS_WITH_I", "WARNING NO_CLOSING_QUESTION", "WARNING MARKDOWN");
        assertThat(graded(LINTER, "Leads for [Name]?")).containsExactly("ERROR UNFILLED");
        assertThatExceptionOfType(NoPolicyException.class)
                .isThrownBy(() -> ProposalLinter.of(UPWORK, LocalDate.of(2020, 6, 25)))
                .satisfies(e -> assertThat(e.section()).isEqualTo("letter-rules"));
        assertThat(ProposalLinter.of(UPWORK, LocalDate.of(2020, 6, 26)).lint("Leads?"))
                .isEmpty();
    }

    @Test
    void thePolicyMaySwitchRulesOff() {
        LetterRules few = LetterRules.builder()
                .addErrors(ProblemCode.MARKDOWN)
                .veryLongLetterWords(3)
                .build();
        ProposalLinter linter =
                ProposalLinter.withDefaults(UPWORK.proposalLimits(SENT).value()).with(few);

        assertThat(graded(linter, SMALL)).containsExactly("ERROR MARKDOWN");
        assertThat(graded(linter.with(ProblemCode.VERY_LONG_LETTER, Severity.ERROR), "Is it one two three?"))
                .containsExactly("ERROR VERY_LONG_LETTER");
    }

    @Test
    void theCallerHasTheLastWord() {
        ProposalLinter stern = LINTER.with(ProblemCode.STARTS_WITH_I, Severity.ERROR)
                .without(ProblemCode.MARKDOWN)
                .without(ProblemCode.NO_CLOSING_QUESTION);

        assertThat(graded(stern, SMALL)).containsExactly("ERROR STARTS_WITH_I");
        assertThat(graded(LINTER.only(List.of(ProblemCode.MARKDOWN)), SMALL)).containsExactly("WARNING MARKDOWN");
        assertThat(graded(LINTER.only(List.of()), SMALL)).isEmpty();
    }

    @Test
    void contactDetailsAreErrorsAndInvitationsWarnings() {
        String letter = "Leads: write to ann@gmail.com or message me on Telegram, ok?";

        assertThat(LINTER.lint(letter))
                .extracting(Finding::severity, f -> f.contact().orElseThrow(), f -> f.of(letter))
                .containsExactly(
                        tuple(Severity.ERROR, ContactKind.EMAIL, "ann@gmail.com"),
                        tuple(Severity.WARNING, ContactKind.MESSENGER, "message me on Telegram"));
        assertThat(graded(LINTER.with(ProblemCode.CONTACT_DETAIL, Severity.WARNING), letter))
                .containsExactly("WARNING CONTACT_DETAIL", "WARNING CONTACT_DETAIL");
    }

    @Test
    void dealsOutsideAreErrorsInAnyWords() {
        assertThat(graded(LINTER, "Leads? You can pay me directly via PayPal, ok?"))
                .containsExactly("ERROR OFF_PLATFORM_PAYMENT");
    }

    @Test
    void whatTheJobNamesAndItsExemptionsAreAllowed() {
        String letter = "Insurance leads: ann@gmail.com, t.me/ann_leads, ok?";

        assertThat(LINTER.lint(letter, job().build())).hasSize(2);
        assertThat(LINTER.lint(letter, job().addMentions("t.me/ann_leads").build()))
                .hasSize(1);
        assertThat(LINTER.lint(
                        letter,
                        job().addContactExemption(ContactExemption.SYSTEM_ACCESS)
                                .build()))
                .hasSize(1);
        assertThat(LINTER.lint(
                        letter,
                        job().addContactExemption(ContactExemption.LEGAL_NEED).build()))
                .isEmpty();
    }

    /** The client's own address, quoted from his need, is no detail of the writer's: under the policy and without one. */
    @Test
    void whatTheNeedNamesMayBeQuoted() {
        JobPost post =
                job().need("a form that writes to leads@acme-insurance.com").build();
        String letter = "Leads: you need a form that writes to leads@acme-insurance.com, which I build. Ok?";
        ProposalLinter limitsOnly =
                ProposalLinter.withDefaults(UPWORK.proposalLimits(SENT).value());

        for (ProposalLinter linter : List.of(LINTER, limitsOnly)) {
            ProposalLinter contact = linter.only(List.of(ProblemCode.CONTACT_DETAIL));
            assertThat(contact.lint(letter, post)).isEmpty();
            assertThat(contact.lint(letter + " I'm leads@acme-ads.com", post)).hasSize(1);
            assertThat(contact.lint(letter)).hasSize(1);
        }
    }

    @Test
    void aPlatformMayForbidSomeKindsOnly() {
        LetterRules mailOnly = LetterRules.builder()
                .addErrors(ProblemCode.CONTACT_DETAIL)
                .veryLongLetterWords(250)
                .addContactKinds(ContactKind.EMAIL)
                .build();

        assertThat(LINTER.with(mailOnly).lint("ann@gmail.com, t.me/ann_leads"))
                .extracting(Finding::contact)
                .containsExactly(Optional.of(ContactKind.EMAIL));
    }

    @Test
    void longLettersAreTwoBands() {
        assertThat(graded(LINTER, "word ".repeat(180) + "?")).isEmpty();
        assertThat(graded(LINTER, "word ".repeat(181) + "?")).containsExactly("WARNING LONG_LETTER");
        assertThat(graded(LINTER, "word ".repeat(250) + "?")).containsExactly("WARNING LONG_LETTER");
        assertThat(graded(LINTER, "word ".repeat(251) + "?")).containsExactly("WARNING VERY_LONG_LETTER");
    }

    @Test
    void theLimitNeverSplitsACharacter() {
        String letter = "x".repeat(4_998) + "?" + "😀";

        assertThat(LINTER.only(List.of(ProblemCode.LETTER_TOO_LONG)).lint(letter + "y"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.start()).isEqualTo(4_999));
        assertThat(LINTER.only(List.of(ProblemCode.LETTER_TOO_LONG)).lint("x" + letter))
                .singleElement()
                .satisfies(finding -> assertThat(finding.start()).isEqualTo(5_000));
    }

    @Test
    void aBidIsHeldAgainstBothFloors() {
        RateFloors own = RateFloors.builder()
                .hourly(HourlyRate.usd("40"))
                .fixedPrice(Money.usd("300"))
                .build();

        assertThat(reasons(LetterContext.builder().hourlyBid(HourlyRate.usd("2.99"))))
                .containsExactly("the bid of USD 2.99 is below the platform's floor per hour of USD 3.00");
        assertThat(reasons(LetterContext.builder().hourlyBid(HourlyRate.usd("3"))))
                .isEmpty();
        assertThat(reasons(
                        LetterContext.builder().hourlyBid(HourlyRate.usd("39")).ownFloors(own)))
                .containsExactly("the bid of USD 39.00 is below your own floor per hour");
        assertThat(reasons(LetterContext.builder().fixedBid(Money.usd("4")).ownFloors(own)))
                .containsExactly(
                        "the bid of USD 4.00 is below the platform's floor for a project of USD 5.00",
                        "the bid of USD 4.00 is below your own floor for a project");
        assertThat(reasons(LetterContext.builder().fixedBid(Money.of("1", CurrencyCode.EUR))))
                .isEmpty();
    }

    @Test
    @DisplayName("OU05: a private floor is in no message and no text of an object")
    void anOwnFloorIsToldNowhere() {
        LetterContext context = LetterContext.builder()
                .hourlyBid(HourlyRate.usd("39"))
                .ownFloors(RateFloors.builder()
                        .hourly(HourlyRate.usd("47.11"))
                        .fixedPrice(Money.usd("4711"))
                        .build())
                .build();
        List<Finding> findings = LINTER.lint("Leads?", context);

        assertThat(findings).extracting(Finding::code).containsExactly(ProblemCode.RATE_BELOW_FLOOR);
        assertThat(context + " " + findings).doesNotContain("47.11", "4711");
    }

    private static List<String> reasons(LetterContext.Builder context) {
        return LINTER.lint("Leads?", context.build()).stream()
                .map(Finding::reason)
                .toList();
    }

    @Test
    void aReportSaysWhatWasNotChecked() {
        LintReport report = LINTER.report(SMALL, LetterContext.nothing());

        assertThat(report.findings()).isEqualTo(LINTER.lint(SMALL));
        assertThat(report.isSendable()).isTrue();
        assertThat(report.checked())
                .contains(ProblemCode.MARKDOWN, ProblemCode.CONTACT_DETAIL)
                .hasSize(12);
        assertThat(report.unchecked())
                .containsExactly(
                        Map.entry(ProblemCode.GENERIC_OPENING, "the job is not known"),
                        Map.entry(ProblemCode.WRONG_NAME, "neither the client's name nor earlier clients are known"),
                        Map.entry(ProblemCode.UNPROVEN_CLAIM, "the profile is not known"),
                        Map.entry(ProblemCode.RATE_BELOW_FLOOR, "no bid and floor of one kind are known"));
    }

    @Test
    void aReportOfALinterWithoutPolicyOrRulesSaysSo() {
        ProposalLinter bare =
                ProposalLinter.withDefaults(UPWORK.proposalLimits(SENT).value());

        assertThat(bare.report("Leads?", LetterContext.of(job().build())).unchecked())
                .containsEntry(ProblemCode.VERY_LONG_LETTER, "no platform's rules for letters are known")
                .doesNotContainKey(ProblemCode.GENERIC_OPENING);
        assertThat(bare.without(ProblemCode.MARKDOWN).report("Leads for [Name]?", LetterContext.nothing()))
                .satisfies(report -> assertThat(report.isSendable()).isFalse())
                .satisfies(report -> assertThat(report.checked()).doesNotContain(ProblemCode.MARKDOWN));
        assertThat(bare.report(
                                "Leads?",
                                LetterContext.builder()
                                        .fixedBid(Money.usd("9"))
                                        .ownFloors(RateFloors.builder()
                                                .hourly(HourlyRate.usd("9"))
                                                .fixedPrice(Money.usd("9"))
                                                .build())
                                        .build())
                        .checked())
                .contains(ProblemCode.RATE_BELOW_FLOOR);
    }

    @Test
    void contextsAreBounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterContext.builder()
                        .addClientTexts("x".repeat(16_385))
                        .build())
                .withMessageContaining("clientTexts");
        assertThat(LINTER.lint(
                        "Leads: ann@gmail.com?",
                        LetterContext.builder()
                                .addClientTexts("I am ann@gmail.com")
                                .build()))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterContext.builder()
                        .addEarlierClients("x".repeat(201))
                        .build())
                .withMessageContaining("earlierClients");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LetterContext.builder()
                        .addAllEarlierClients(Collections.nCopies(10_001, "x"))
                        .build())
                .withMessageContaining("earlierClients");
    }
}
