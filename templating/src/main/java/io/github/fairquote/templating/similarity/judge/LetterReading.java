package io.github.fairquote.templating.similarity.judge;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.templating.similarity.JobTerm;
import io.github.fairquote.templating.similarity.Passage;
import io.github.fairquote.templating.similarity.TermSource;
import io.github.fairquote.templating.text.Stems;
import io.github.fairquote.templating.text.TextWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A letter with the job's terms found in it, and what of it is specific or repeated. */
final class LetterReading {
    private final String letter;
    private final Optional<Origins> origins;
    private final List<TextWords.Word> words;
    private final List<JobTerm> terms;
    private final List<Passage> repeated;
    private final BitSet specific;
    private final BitSet again;

    LetterReading(String letter, Optional<JobPost> job, Optional<Origins> origins, List<Passage> repeated) {
        this.letter = letter;
        this.origins = origins;
        this.repeated = repeated;
        this.words = TextWords.of(letter);
        this.terms = job.map(this::termsOf).orElse(List.of());
        this.again = wordsIn(repeated);
        this.specific = specificWords();
    }

    private List<JobTerm> termsOf(JobPost job) {
        Map<String, List<Passage>> places = new HashMap<>();
        for (TextWords.Word word : words) {
            places.computeIfAbsent(Stems.of(word.key()), stem -> new ArrayList<>())
                    .add(new Passage(word.start(), word.end()));
        }
        List<JobTerm> found = new ArrayList<>();
        JobTerms.of(job).forEach((stem, term) -> {
            List<Passage> passages = places.getOrDefault(stem, List.of());
            found.add(new JobTerm(term.text(), term.source(), passages, isStored(passages)));
        });
        return List.copyOf(found);
    }

    private boolean isStored(List<Passage> passages) {
        return origins.isPresent() && !passages.isEmpty() && passages.stream().noneMatch(this::isFromJob);
    }

    private boolean isFromJob(Passage passage) {
        return origins.filter(known -> known.isFromJob(passage.start(), passage.end()))
                .isPresent();
    }

    /** The numbers of the words that lie in passages, both in the letter's order. */
    private BitSet wordsIn(List<Passage> passages) {
        BitSet inside = new BitSet();
        int word = 0;
        for (Passage passage : passages) {
            while (word < words.size() && words.get(word).start() < passage.end()) {
                inside.set(word, words.get(word).start() >= passage.start());
                word++;
            }
        }
        return inside;
    }

    private BitSet specificWords() {
        BitSet named = new BitSet();
        terms.stream()
                .filter(term -> term.source() != TermSource.CLIENT)
                .flatMap(term -> term.passages().stream())
                .forEach(passage -> named.set(passage.start()));
        BitSet found = new BitSet();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i + 1 == words.size()
                    || endsSentence(words.get(i).end(), words.get(i + 1).start())) {
                markSentence(from, i + 1, named, found);
                from = i + 1;
            }
        }
        return found;
    }

    private void markSentence(int from, int to, BitSet named, BitSet found) {
        boolean speaksOfJob = words.subList(from, to).stream().anyMatch(word -> named.get(word.start()));
        for (int i = from; i < to; i++) {
            TextWords.Word word = words.get(i);
            boolean filled = isFromJob(new Passage(word.start(), word.end()));
            found.set(i, filled || speaksOfJob && !again.get(i));
        }
    }

    private boolean endsSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = letter.charAt(i);
            boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
            if (c == '\n' || stop && i + 1 < to && Character.isWhitespace(letter.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    List<JobTerm> terms() {
        return terms;
    }

    List<Passage> repeated() {
        return repeated;
    }

    Optional<Origins> origins() {
        return origins;
    }

    double repeatedShare() {
        return share(again);
    }

    double specificShare() {
        return share(specific);
    }

    private double share(BitSet some) {
        return words.isEmpty() ? 0 : (double) some.cardinality() / words.size();
    }

    /** The specific words, joined where they follow each other. */
    List<Passage> specific() {
        List<Passage> passages = new ArrayList<>();
        for (int from = specific.nextSetBit(0); from >= 0; ) {
            int to = specific.nextClearBit(from);
            passages.add(new Passage(words.get(from).start(), words.get(to - 1).end()));
            from = specific.nextSetBit(to);
        }
        return passages;
    }

    /** The end of the letter's first code points in UTF-16 units. */
    int opening(int codePoints) {
        return letter.offsetByCodePoints(0, Math.min(codePoints, letter.codePointCount(0, letter.length())));
    }
}
