package io.github.fairquote.templating.lint.claim;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import io.github.fairquote.templating.lint.read.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a letter by their index, what stands near which, and the claims among them that the profile does not bear out.
 */
final class Claims {
    private final ReadLetter letter;
    private final String change;
    private final List<Words.Word> words;
    private final List<Finding> findings = new ArrayList<>();

    /** Collects claims that ask for the same change. */
    Claims(ReadLetter letter, String change) {
        this.letter = letter;
        this.change = change;
        this.words = letter.words();
    }

    int size() {
        return words.size();
    }

    String key(int i) {
        return words.get(i).key();
    }

    /** Whether words stand one behind the other from an index on, which may lie outside. */
    boolean isAt(int i, String... expected) {
        for (int k = 0; k < expected.length; k++) {
            if (i + k < 0 || i + k >= words.size() || !key(i + k).equals(expected[k])) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of the words stands between two distances from an index, both included. */
    boolean isNear(int i, int from, int to, Set<String> keys) {
        for (int k = Math.max(0, i + from); k <= Math.min(words.size() - 1, i + to); k++) {
            if (keys.contains(key(k))) {
                return true;
            }
        }
        return false;
    }

    /** The same within one sentence. */
    boolean isNearInSentence(int i, int from, int to, Set<String> keys) {
        for (int k = Math.max(0, i + from); k <= Math.min(words.size() - 1, i + to); k++) {
            if (keys.contains(key(k)) && isOneSentence(Math.min(i, k), Math.max(i, k))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneSentence(int from, int to) {
        for (int at = words.get(from).end(); at < words.get(to).start(); at++) {
            char c = letter.text().charAt(at);
            boolean end = c == '\n'
                    || c == '!'
                    || c == '?'
                    || c == '.' && letter.text().charAt(at + 1) == ' ';
            if (end) {
                return false;
            }
        }
        return true;
    }

    /** Reports the words from first to last; what the profile says instead is told in its own words. */
    void report(int first, int last, String fact) {
        findings.add(letter.finding(
                ProblemCode.UNPROVEN_CLAIM,
                words.get(first).start(),
                words.get(last).end(),
                "a claim that the profile does not bear out: " + fact,
                change));
    }

    List<Finding> findings() {
        return findings;
    }
}
