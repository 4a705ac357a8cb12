package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.profile.Overlap;
import io.github.fairquote.core.profile.WeeklyAvailability;
import io.github.fairquote.core.profile.ZonedWindow;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockScore;
import io.github.fairquote.templating.compose.BlockChoice;
import io.github.fairquote.templating.compose.Draft;
import io.github.fairquote.templating.compose.LetterRequest;
import io.github.fairquote.templating.compose.ProposalComposer;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.LetterContext;
import io.github.fairquote.templating.lint.ProposalLinter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows a letter, what it is made of and why, how long it is, and what a check finds in it. */
final class LetterReport {
    private final Policy<ProposalLimits> policy;
    private final ProposalLinter linter;
    private final Page page;

    LetterReport(PlatformPolicies policies, LocalDate day, Page page) {
        this.policy = policies.proposalLimits(day);
        this.linter = linter(policies, day);
        this.page = page;
    }

    /** The rules for letters that hold on the day; of a platform that has none, its limits alone. */
    private static ProposalLinter linter(PlatformPolicies policies, LocalDate day) {
        boolean known = policies.all(PolicySection.LETTER_RULES).stream().anyMatch(rules -> rules.governs(day));
        return known
                ? ProposalLinter.of(policies, day)
                : ProposalLinter.withDefaults(policies.proposalLimits(day).value());
    }

    /** Composes, shows and checks the letter. */
    void letter(Partial<BlockLibrary> library, LetterRequest request) {
        library.problems().forEach(page::warning);
        Draft draft = ProposalComposer.of(library.value().orElseThrow()).compose(request);
        page.framed(draft.text());
        length(draft);
        hours(request);
        blocks(draft);
        draft.warnings().forEach(page::warning);
        findings(draft, request);
        policy.warnings().forEach(page::warning);
    }

    private void length(Draft draft) {
        page.line("  " + draft.codePoints() + " characters (code points), " + draft.utf16Units()
                + " UTF-16 units; the limit is "
                + policy.value().letterLength() + " and a list shows about the first "
                + policy.value().previewCharacters());
    }

    /** The shared hours on both clocks, as far as both sides state theirs. */
    private void hours(LetterRequest request) {
        Optional<WeeklyAvailability> own = request.profile().availability();
        Optional<ZoneId> client = request.job().client().zone();
        if (own.isPresent() && client.isPresent()) {
            Overlap overlap = own.get().overlapWith(client.get(), request.clientHours(), request.date());
            page.line("  both at work that day: " + clock(overlap.clientWindows()) + ", " + clock(overlap.windows()));
            overlap.warnings().forEach(page::warning);
        }
    }

    private static String clock(List<ZonedWindow> windows) {
        return windows.isEmpty()
                ? "never"
                : windows.stream().map(ZonedWindow::hours).collect(Collectors.joining(" and ")) + " "
                        + windows.get(0).zone();
    }

    private void blocks(Draft draft) {
        page.line("  written as " + draft.profile().headline());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("role", "block", "points", "because"));
        for (BlockChoice choice : draft.choices()) {
            rows.add(row(choice));
        }
        page.table("    ", rows, 2);
        draft.proof()
                .ifPresent(proof -> page.wrapped(
                        "  proof: ",
                        "    ",
                        proof.caseStudy().title() + " (" + String.join(", ", proof.reasons()) + ")"));
    }

    private static List<String> row(BlockChoice choice) {
        String role = choice.role().word();
        if (choice.chosen().isEmpty()) {
            String why = choice.passedOver().isEmpty() ? "no block fits" : "what fits lacks a fact";
            return List.of(role, "-", "", why);
        }
        BlockScore block = choice.chosen().get();
        return List.of(role, block.block().id(), Integer.toString(block.score()), String.join(", ", block.reasons()));
    }

    private void findings(Draft draft, LetterRequest request) {
        LetterContext context = LetterContext.builder()
                .job(request.job())
                .profile(request.profile())
                .build();
        List<Finding> findings = linter.lint(draft.text(), context);
        if (findings.isEmpty()) {
            page.line("  the check found nothing");
        }
        for (Finding finding : findings) {
            page.warning(finding.severity() + " " + finding.code() + " at " + finding.start() + ": " + finding.reason()
                    + finding.change().map(change -> " (" + change + ")").orElse(""));
        }
    }
}
