package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import io.github.fairquote.templating.lint.read.Words;
import java.util.List;

/** A letter ends with a question; a short sign-off may follow it. */
final class ClosingQuestionRule {
    private static final int SIGN_OFF_LINES = 3;
    private static final int SIGN_OFF_WORDS = 5;

    private ClosingQuestionRule() {}

    static List<Finding> check(ReadLetter letter) {
        String text = letter.text();
        int end = lastContent(text, text.length());
        for (int skipped = 0; skipped < SIGN_OFF_LINES && isSignOff(text, end); skipped++) {
            end = lastContent(text, lineStart(text, end));
        }
        if (end == 0 || isQuestion(text.codePointBefore(end))) {
            return end == 0 && !text.isBlank() ? List.of(missing(letter, 0, text.length())) : List.of();
        }
        return List.of(missing(letter, sentenceStart(text, end), end));
    }

    private static Finding missing(ReadLetter letter, int start, int end) {
        return letter.finding(
                ProblemCode.NO_CLOSING_QUESTION,
                start,
                end,
                "the letter does not end with a question",
                "end with one question that is easy to answer");
    }

    /** A line of a few words without a sentence's end, below other lines. */
    private static boolean isSignOff(String text, int end) {
        int start = lineStart(text, end);
        if (start == 0 || end == 0) {
            return false;
        }
        int last = text.codePointBefore(end);
        return last != '.'
                && last != '!'
                && !isQuestion(last)
                && Words.of(text.substring(start, end)).size() <= SIGN_OFF_WORDS;
    }

    private static boolean isQuestion(int codePoint) {
        return codePoint == '?' || codePoint == '\u061F' || codePoint == '\uFF1F' || codePoint == '\u037E';
    }

    private static int lineStart(String text, int end) {
        return text.lastIndexOf('\n', end - 1) + 1;
    }

    private static int sentenceStart(String text, int end) {
        int start = lineStart(text, end);
        for (int i = end - 2; i > start; i--) {
            if (text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return start;
    }

    /** The offset behind the last letter, digit or sentence mark in front of a place: blanks, quotes, brackets and emoji do not count. */
    private static int lastContent(String text, int before) {
        int end = before;
        while (end > 0) {
            int c = text.codePointBefore(end);
            if (Character.isLetterOrDigit(c) || ".!".indexOf(c) >= 0 || isQuestion(c)) {
                return end;
            }
            end -= Character.charCount(c);
        }
        return 0;
    }
}
