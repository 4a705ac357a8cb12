package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.compose.Demand;
import io.github.fairquote.templating.post.CodeWords;
import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a job asks every letter to contain: its mentions, and code words that its description asks for in so many words. */
final class Demands {
    /** More words, or longer ones, are shown to the writer and never put into a letter unasked. */
    private static final int MOST_PLACED_WORDS = 3;

    private static final int MOST_PLACED_CHARACTERS = 40;

    private Demands() {}

    /** The demands of a job, those for a letter's start first, each words once. */
    private static List<Demand> of(JobPost job) {
        List<Demand> demands = new ArrayList<>();
        CodeWords.in(job.description())
                .forEach(found ->
                        add(new Demand(found.words(), found.atStart(), Optional.of(found.start()), false), demands));
        job.mentions()
                .forEach(phrase -> add(new Demand(Phrase.joined(phrase), false, Optional.empty(), false), demands));
        demands.sort((a, b) -> Boolean.compare(b.atStart(), a.atStart()));
        return demands;
    }

    private static void add(Demand demand, List<Demand> demands) {
        if (demands.stream().noneMatch(other -> keys(other.words()).equals(keys(demand.words())))) {
            demands.add(demand);
        }
    }

    /** What blocks may put into a letter: mentions as they are, found words only if they are plain and few. */
    static List<String> placed(JobPost job) {
        return of(job).stream()
                .filter(demand -> demand.offset().isEmpty() || isPlain(demand.words()))
                .map(Demand::words)
                .toList();
    }

    /** The client wrote them: no more than a few words of letters and digits, so that neither addresses nor sentences get in. */
    private static boolean isPlain(String words) {
        return words.length() <= MOST_PLACED_CHARACTERS
                && keys(words).size() <= MOST_PLACED_WORDS
                && words.codePoints().filter(Character::isDigit).count() < 6
                && words.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '\'');
    }

    /** The demands, held against a letter. */
    static List<Demand> of(JobPost job, String letter) {
        List<Demand> demands = of(job);
        List<String> words = keys(letter);
        int start = demands.stream()
                .mapToInt(demand -> keys(demand.words()).size() + 1)
                .sum();
        return demands.stream()
                .map(demand -> new Demand(
                        demand.words(), demand.atStart(), demand.offset(), isMet(demand, letter, words, start)))
                .toList();
    }

    /** Where several are asked for, each of them is at the start if nothing but they is in front of it. */
    private static boolean isMet(Demand demand, String letter, List<String> words, int start) {
        List<String> wanted = keys(demand.words());
        if (wanted.isEmpty()) {
            return letter.contains(demand.words());
        }
        int place = Collections.indexOfSubList(words, wanted);
        return place >= 0 && (!demand.atStart() || place + wanted.size() < start);
    }

    private static List<String> keys(String text) {
        return TextWords.of(text).stream().map(TextWords.Word::key).toList();
    }

    static Problem unmet(Demand demand) {
        return Problem.builder()
                .code(ProblemCode.UNMET_DEMAND)
                .severity(Severity.WARNING)
                .message("the post asks every letter to " + (demand.atStart() ? "start with " : "contain ")
                        + Quoted.of(demand.words()) + ", and this one does not")
                .location(Location.builder()
                        .field(demand.offset().isPresent() ? "description" : "mentions")
                        .offset(demand.offset())
                        .build())
                .putFact("words", demand.words())
                .build();
    }
}
