package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.policy.letter.LetterRules;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import java.util.ArrayList;
import java.util.List;

/** The platform's hard limit, and the lengths that readers like and bear. */
final class LengthRules {
    private LengthRules() {}

    static List<Finding> check(ReadLetter letter) {
        List<Finding> findings = new ArrayList<>();
        limit(letter, findings);
        int words = words(letter);
        int most = letter.linted().rules().map(LetterRules::veryLongLetterWords).orElse(Integer.MAX_VALUE);
        int liked = letter.linted().limits().longLetterWords();
        if (words > most) {
            findings.add(
                    words(letter, ProblemCode.VERY_LONG_LETTER, words, "above " + most + " hardly anybody answers"));
        } else if (words > liked) {
            findings.add(words(letter, ProblemCode.LONG_LETTER, words, "readers like at most " + liked));
        }
        return findings;
    }

    /** {@code re-use} is one word. */
    private static int words(ReadLetter letter) {
        int joined = 0;
        for (int i = 1; i < letter.words().size(); i++) {
            int before = letter.words().get(i - 1).end();
            boolean next = letter.words().get(i).start() == before + 1;
            joined += next && letter.text().charAt(before) == '-' ? 1 : 0;
        }
        return letter.words().size() - joined;
    }

    /** Platforms do not say in which unit they count; the stricter one, UTF-16, wins. */
    private static void limit(ReadLetter letter, List<Finding> findings) {
        String text = letter.text();
        int limit = letter.linted().limits().letterLength();
        if (text.length() <= limit) {
            return;
        }
        String counted = text.length() + " UTF-16 units, " + text.codePointCount(0, text.length()) + " code points";
        boolean pair = Character.isSurrogatePair(text.charAt(limit - 1), text.charAt(limit));
        findings.add(letter.finding(
                ProblemCode.LETTER_TOO_LONG,
                pair ? limit - 1 : limit,
                text.length(),
                "the platform takes " + limit + " characters, the letter has " + counted,
                "leave out " + (text.length() - limit) + " characters"));
    }

    private static Finding words(ReadLetter letter, ProblemCode code, int words, String opinion) {
        return letter.finding(
                code,
                0,
                letter.text().length(),
                "the letter has " + words + " words, " + opinion,
                "keep what answers this job");
    }
}
