package io.github.fairquote.examples.recipes.letter;

import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.proposal.ScreeningAnswer;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.templating.block.BlockScore;
import io.github.fairquote.templating.compose.AnswerChoice;
import io.github.fairquote.templating.compose.BidKind;
import io.github.fairquote.templating.compose.BlockChoice;
import io.github.fairquote.templating.compose.Demand;
import io.github.fairquote.templating.compose.Draft;
import io.github.fairquote.templating.compose.FactGain;
import io.github.fairquote.templating.compose.LetterRequest;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.LetterContext;
import io.github.fairquote.templating.lint.ProposalLinter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a draft with everything behind it. */
final class LetterPage {
    private final Page page;
    private final Draft draft;
    private final LetterRequest request;

    LetterPage(Page page, Draft draft, LetterRequest request) {
        this.page = page;
        this.draft = draft;
        this.request = request;
    }

    void all(Policy<ProposalLimits> policy, List<Problem> library) {
        page.line("LETTER  " + request.job().title() + ", as of " + request.date());
        page.framed(draft.text());
        length(policy.value());
        blocks();
        gains();
        answers();
        findings();
        page.section("WORTH A LOOK");
        draft.warnings().forEach(page::warning);
        library.forEach(page::warning);
        policy.warnings().forEach(page::warning);
    }

    private void length(ProposalLimits limits) {
        page.line("  " + draft.codePoints() + " characters (code points), " + draft.utf16Units()
                + " UTF-16 units; the limit is " + limits.letterLength());
        draft.preview()
                .ifPresent(preview -> page.wrapped(
                        "  ",
                        "    ",
                        "a list shows "
                                + preview.text()
                                        .codePointCount(0, preview.text().length())
                                + " characters of it, with of this job: "
                                + (preview.isSpecific() ? String.join(", ", preview.facts()) : "nothing")));
        for (Demand demand : draft.demands()) {
            page.wrapped(
                    "  ",
                    "    ",
                    "the post asks for \"" + demand.words() + "\"" + (demand.atStart() ? " at the start: " : ": ")
                            + (demand.met() ? "it is there" : "it is not there"));
        }
        draft.assignment()
                .ifPresent(found -> page.line("  variant " + found.variant() + " of " + found.experiment() + ": "
                        + found.unit() + " drew ticket " + found.ticket() + " of " + found.tickets()));
    }

    private void blocks() {
        page.section("WHY  written as " + draft.profile().headline());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("role", "block", "points", "because", "instead"));
        draft.choices().forEach(choice -> rows.add(row(choice)));
        page.table("  ", rows, 2);
        draft.proof()
                .ifPresent(proof -> page.wrapped(
                        "  proof: ",
                        "    ",
                        proof.caseStudy().title() + " (" + String.join(", ", proof.reasons()) + ")"));
    }

    private static List<String> row(BlockChoice choice) {
        String others = choice.alternatives().stream()
                .limit(3)
                .map(score -> score.block().id())
                .collect(Collectors.joining(", "));
        if (choice.chosen().isEmpty()) {
            String why = !choice.alternatives().isEmpty()
                    ? "the letter was too long"
                    : choice.passedOver().isEmpty() ? "no block fits" : "what fits lacks a fact";
            return List.of(choice.role().word(), "-", "", why, others);
        }
        BlockScore block = choice.chosen().get();
        return List.of(
                choice.role().word(),
                block.block().id(),
                Integer.toString(block.score()),
                String.join(", ", block.reasons()),
                others);
    }

    private void gains() {
        if (draft.gains().isEmpty()) {
            return;
        }
        page.section("WOULD MAKE IT BETTER");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("facts", "whose", "role", "block", "gain"));
        for (FactGain gain : draft.gains()) {
            rows.add(List.of(
                    String.join(", ", gain.facts()),
                    gain.inProfile() ? "the profile's" : "the job's or the bid's",
                    gain.role().word(),
                    gain.block().block().id(),
                    "+" + gain.points()));
        }
        page.table("  ", rows, 4);
    }

    private void answers() {
        if (draft.answers().isEmpty()) {
            return;
        }
        page.section("SCREENING QUESTIONS");
        for (AnswerChoice answer : draft.answers()) {
            page.wrapped("  ? ", "    ", answer.question().text());
            String text = answer.answer().map(ScreeningAnswer::answer).orElse("for you to answer: no block does");
            page.wrapped("    ", text);
            answer.chosen()
                    .ifPresent(score -> page.wrapped(
                            "    ",
                            "      ",
                            "(" + score.block().id() + ": " + String.join(", ", score.reasons()) + ")"));
        }
    }

    private void findings() {
        page.section("CHECK");
        ProposalLinter linter = ProposalLinter.of(PolicyPacks.upwork(), request.date());
        LetterContext context = context(request);
        List<Finding> findings = linter.lint(draft.text(), context);
        if (findings.isEmpty()) {
            page.line("  found nothing in the letter");
        }
        findings.forEach(finding -> page.warning("letter: " + words(finding)));
        for (AnswerChoice answer : draft.answers()) {
            answer.answer()
                    .ifPresent(text -> linter.lint(text.answer(), context).stream()
                            .filter(LetterPage::isForbidden)
                            .forEach(finding -> page.warning("answer: " + words(finding))));
        }
    }

    /** What the letter is checked against. */
    static LetterContext context(LetterRequest request) {
        LetterContext.Builder context =
                LetterContext.builder().job(request.job()).profile(request.profile());
        request.bid()
                .filter(bid -> bid.kind() == BidKind.HOURLY)
                .ifPresent(bid -> context.hourlyBid(HourlyRate.of(bid.amount().low())));
        request.bid()
                .filter(bid -> bid.kind() == BidKind.FIXED)
                .ifPresent(bid -> context.fixedBid(bid.amount().low()));
        return context.build();
    }

    /** Answers need no opening and no closing question; whatever must not be sent at all counts for them too. */
    private static boolean isForbidden(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static String words(Finding finding) {
        return finding.severity() + " " + finding.code() + " at " + finding.start() + ": " + finding.reason()
                + finding.change().map(change -> " (" + change + ")").orElse("");
    }
}
