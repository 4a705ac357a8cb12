package io.github.fairquote.examples.recipes.funnel;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows, in the form in which its program reads it; shares are between 0 and 1.
 *
 * @param synthetic whether the proposals are the bundled sample
 * @param asOf the day of the review
 * @param sent how many proposals count
 * @param leftOut why others do not, in words
 * @param stage by what variants are compared
 * @param funnel the stages of all of them
 * @param variants the compared share by variant
 * @param niches the compared share by niche
 * @param months the compared share by month
 * @param comparison what can be said of the variants
 * @param change what can be said of a change, if one was named
 * @param claims what others claim
 * @param warnings what to mind
 * @param assumptions what was taken for granted
 */
record ReviewFindings(
        boolean synthetic,
        String asOf,
        int sent,
        String leftOut,
        String stage,
        List<Share> funnel,
        List<Share> variants,
        List<Share> niches,
        List<Share> months,
        Verdict comparison,
        Optional<Verdict> change,
        List<Claim> claims,
        List<String> warnings,
        List<String> assumptions) {

    /** A share with its interval. */
    record Share(String name, int reached, int sent, int implied, double share, double low, double high) {}

    /** What can be said of a comparison. */
    record Verdict(String status, String because, List<Standing> standings, List<Pair> pairs, List<String> warnings) {}

    /** One variant of a comparison. */
    record Standing(String name, int reached, int sent, double best, double loss) {}

    /** Two variants of a comparison. */
    record Pair(String first, String second, double better, double evidence) {}

    /** What somebody claims, and how probable it is that the own share is below, within or above it. */
    record Claim(
            String stage,
            String whose,
            double low,
            double high,
            String confidence,
            String source,
            double below,
            double within,
            double above) {}
}
