package io.github.fairquote.templating.lint;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.ArrayList;
import java.util.List;

/** The platform's hard limit, and the length that readers like. */
final class LengthRules {
    private LengthRules() {}

    /** Platforms do not say in which unit they count; the stricter one, UTF-16, wins. */
    static List<Finding> check(LintedLetter letter) {
        List<Finding> findings = new ArrayList<>();
        String text = letter.text();
        int limit = letter.limits().letterLength();
        if (text.length() > limit) {
            String counted = text.length() + " UTF-16 units, " + text.codePointCount(0, text.length()) + " code points";
            findings.add(letter.finding(
                    ProblemCode.LETTER_TOO_LONG,
                    Severity.ERROR,
                    limit,
                    text.length(),
                    "the platform takes " + limit + " characters, the letter has " + counted,
                    "leave out " + (text.length() - limit) + " characters"));
        }
        int words = words(text);
        int liked = letter.limits().longLetterWords();
        if (words > liked) {
            findings.add(letter.finding(
                    ProblemCode.LONG_LETTER,
                    Severity.WARNING,
                    0,
                    text.length(),
                    "the letter has " + words + " words, readers like at most " + liked,
                    "keep what answers this job"));
        }
        return findings;
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
            boolean joins = inside && (text.charAt(i) == '\'' || text.charAt(i) == '’' || text.charAt(i) == '-');
            words += part && !inside ? 1 : 0;
            inside = part || joins;
        }
        return words;
    }
}
