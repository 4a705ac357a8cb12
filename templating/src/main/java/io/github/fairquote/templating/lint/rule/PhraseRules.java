package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import io.github.fairquote.templating.lint.read.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Phrases that any letter for any job could hold, and promises that nobody can keep; in English, German and Ukrainian. */
final class PhraseRules {
    private static final String RESOURCE = "phrases.txt";
    /** By first word, longer ones first. */
    private static final Map<String, List<Phrase>> PHRASES = read();

    private PhraseRules() {}

    /** A phrase in words as {@link Words} cuts them. */
    private record Phrase(boolean promise, List<String> words) {
        boolean startsAt(List<Words.Word> letter, int i) {
            if (i + words.size() > letter.size()) {
                return false;
            }
            for (int k = 0; k < words.size(); k++) {
                if (!letter.get(i + k).key().equals(words.get(k))) {
                    return false;
                }
            }
            return true;
        }
    }

    static List<Finding> check(ReadLetter letter) {
        List<Finding> findings = new ArrayList<>();
        List<Words.Word> words = letter.words();
        for (int i = 0; i < words.size(); ) {
            i += report(letter, i, findings);
        }
        return findings;
    }

    /** How many words to go on. */
    private static int report(ReadLetter letter, int i, List<Finding> findings) {
        List<Words.Word> words = letter.words();
        for (Phrase phrase : PHRASES.getOrDefault(words.get(i).key(), List.of())) {
            if (phrase.startsAt(words, i)) {
                int last = i + phrase.words().size() - 1;
                findings.add(finding(
                        letter, phrase, words.get(i).start(), words.get(last).end()));
                return phrase.words().size();
            }
        }
        return 1;
    }

    private static Finding finding(ReadLetter letter, Phrase phrase, int start, int end) {
        String quoted = Quoted.of(letter.text().substring(start, end));
        return phrase.promise()
                ? letter.finding(
                        ProblemCode.OVER_PROMISE,
                        start,
                        end,
                        "nobody can keep that promise: " + quoted,
                        "say what you did, with its numbers, and what you will do")
                : letter.finding(
                        ProblemCode.GENERIC_PHRASE,
                        start,
                        end,
                        "any letter for any job could say so: " + quoted,
                        "leave it out, or say what it means for this job");
    }

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] parts = line.split("\\|", -1);
            List<String> words =
                    Words.of(parts[2]).stream().map(Words.Word::key).toList();
            phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>())
                    .add(new Phrase(parts[0].equals("promise"), words));
        });
        phrases.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
        return phrases;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(PhraseRules.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
