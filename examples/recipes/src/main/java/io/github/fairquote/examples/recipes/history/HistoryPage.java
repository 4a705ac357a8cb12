package io.github.fairquote.examples.recipes.history;

import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.templating.history.SentLetter;
import io.github.fairquote.templating.similarity.JobTerm;
import io.github.fairquote.templating.similarity.Likeness;
import io.github.fairquote.templating.similarity.Passage;
import io.github.fairquote.templating.similarity.Personalization;
import io.github.fairquote.templating.similarity.PersonalizationWarning;
import io.github.fairquote.templating.similarity.ScorePart;
import io.github.fairquote.templating.similarity.SharedPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The report on one letter. */
final class HistoryPage {
    private final Page page;
    private final String letter;
    private final Personalization found;

    HistoryPage(Page page, String letter, Personalization found) {
        this.page = page;
        this.letter = letter;
        this.found = found;
    }

    void print() {
        score();
        terms();
        passages("SPECIFIC TO THE JOB, " + percent(found.specificShare()) + " of the words", found.specific());
        passages("SENT BEFORE, " + percent(found.repeatedShare()) + " of the words", found.repeated());
        nearest();
    }

    private void score() {
        page.section("SCORE " + found.score() + " of " + found.outOf() + ", warning level " + word(found.level()));
        List<List<String>> rows = new ArrayList<>();
        for (ScorePart part : found.parts()) {
            rows.add(List.of(part.points() + " of " + part.kind().points(), word(part.kind()), part.reason()));
        }
        page.table("  ", rows, 0);
        for (PersonalizationWarning warning : found.warnings()) {
            page.warning(word(warning.level()) + ": " + warning.reason());
        }
    }

    private void terms() {
        if (found.terms().isEmpty()) {
            return;
        }
        page.section("TERMS OF THE JOB, with their places in the letter");
        List<List<String>> rows = new ArrayList<>();
        for (JobTerm term : found.used()) {
            rows.add(List.of(
                    term.text(),
                    word(term.source()),
                    term.passages().stream().map(this::place).collect(Collectors.joining("  "))));
        }
        page.table("  ", rows);
        page.wrapped(
                "  not used: ",
                "    ",
                found.unused().stream().map(JobTerm::text).collect(Collectors.joining(", ")));
    }

    private String place(Passage passage) {
        return passage.start() + "-" + passage.end() + " " + passage.of(letter);
    }

    private void passages(String heading, List<Passage> passages) {
        page.section(heading);
        passages.forEach(passage -> page.wrapped("  | ", passage.of(letter)));
    }

    private void nearest() {
        page.section("NEAREST LETTERS: of this one in it, in common, words alike");
        for (Likeness like : found.nearest()) {
            SentLetter other = like.letter();
            page.line("  " + other.id() + ", " + other.sentOn()
                    + other.client().map(name -> ", to " + name).orElse("")
                    + ": " + percent(like.containment()) + ", " + percent(like.resemblance()) + ", "
                    + percent(like.vocabulary()));
            for (SharedPassage shared : like.passages()) {
                page.wrapped("    | ", shared.here().of(letter));
            }
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String percent(double share) {
        return Page.number(100 * share, 0) + " %";
    }
}
