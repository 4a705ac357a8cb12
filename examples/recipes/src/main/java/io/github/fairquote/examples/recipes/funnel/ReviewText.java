package io.github.fairquote.examples.recipes.funnel;

import io.github.fairquote.examples.recipes.console.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The findings as plain text. */
final class ReviewText {
    private ReviewText() {}

    static void write(Page page, ReviewFindings findings) {
        page.line("PROPOSALS as of " + findings.asOf() + ": " + findings.sent() + " count");
        if (findings.synthetic()) {
            page.line("  SYNTHETIC: the proposals are the bundled sample, all invented");
        }
        page.line("  " + findings.leftOut());
        shares(page, "", findings.funnel());
        shares(page, "BY VARIANT, " + findings.stage(), findings.variants());
        shares(page, "BY NICHE, " + findings.stage(), findings.niches());
        shares(page, "BY MONTH, " + findings.stage(), findings.months());
        verdict(page, "WHICH LETTER WORKS BETTER", findings.comparison());
        findings.change().ifPresent(change -> verdict(page, "BEFORE AND AFTER", change));
        claims(page, findings.claims());
        page.section("TAKEN FOR GRANTED");
        findings.assumptions().forEach(text -> page.wrapped("  ", text));
        findings.warnings().forEach(page::warning);
    }

    private static void shares(Page page, String heading, List<ReviewFindings.Share> shares) {
        if (!heading.isEmpty()) {
            page.section(heading);
        }
        List<List<String>> rows = new ArrayList<>();
        for (ReviewFindings.Share share : shares) {
            rows.add(List.of(
                    share.name(),
                    share.reached() + " of " + share.sent(),
                    percent(share.share(), 1),
                    "(" + percent(share.low(), 1) + " to " + percent(share.high(), 1) + ")",
                    share.implied() == 0 ? "" : share.implied() + " implied by a later stage"));
        }
        page.table("  ", rows, 1, 2);
    }

    private static void verdict(Page page, String heading, ReviewFindings.Verdict verdict) {
        page.section(heading + ": " + verdict.status().toUpperCase(Locale.ROOT));
        page.wrapped("  ", verdict.because());
        List<List<String>> rows = new ArrayList<>();
        for (ReviewFindings.Standing one : verdict.standings()) {
            rows.add(List.of(
                    one.name(),
                    one.reached() + " of " + one.sent(),
                    "best with " + percent(one.best(), 1),
                    "costs " + Page.number(100 * one.loss(), 1) + " in 100 sent"));
        }
        page.table("  ", rows, 1);
        verdict.warnings().forEach(page::warning);
    }

    private static void claims(Page page, List<ReviewFindings.Claim> claims) {
        page.section("BESIDE WHAT OTHERS CLAIM");
        List<List<String>> rows = new ArrayList<>();
        for (ReviewFindings.Claim claim : claims) {
            String range =
                    percent(claim.low(), 0) + (claim.low() < claim.high() ? " to " + percent(claim.high(), 0) : "");
            rows.add(List.of(claim.stage(), range, claim.whose(), claim.confidence(), standing(claim)));
        }
        page.table("  ", rows);
    }

    private static String standing(ReviewFindings.Claim claim) {
        if (claim.within() >= Math.max(claim.below(), claim.above())) {
            return "within, " + percent(claim.within(), 0);
        }
        return claim.below() > claim.above()
                ? "below, " + percent(claim.below(), 0)
                : "above, " + percent(claim.above(), 0);
    }

    private static String percent(double share, int decimals) {
        return Page.number(100 * share, decimals) + " %";
    }
}
