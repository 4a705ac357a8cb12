package io.github.fairquote.templating.lint;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * What a template or a hasty hand leaves behind: {@code {{name}}}, {@code ${name}}, {@code [Name]}, {@code <name>} and runs of
 * underscores.
 */
final class LeftoverRule {
    private static final int BLANK_RUN = 3;
    private static final int NOTE_LIMIT = 40;
    private static final int MARKER_LIMIT = 80;

    private final LintedLetter letter;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private LeftoverRule(LintedLetter letter) {
        this.letter = letter;
        this.text = letter.text();
    }

    static List<Finding> check(LintedLetter letter) {
        return new LeftoverRule(letter).findings();
    }

    private List<Finding> findings() {
        int i = 0;
        while (i < text.length()) {
            i = step(i);
        }
        return findings;
    }

    /** Looks at one place and answers where to look next. */
    private int step(int i) {
        if (text.startsWith("{{", i)) {
            return marker(i, closing(i + 2, "}}"));
        }
        if (text.startsWith("}}", i)) {
            return marker(i, i + 2);
        }
        if (text.startsWith("${", i)) {
            return marker(i, closing(i + 2, "}"));
        }
        return switch (text.charAt(i)) {
            case '_' -> underscores(i);
            case '[' -> note(i, ']');
            case '<' -> note(i, '>');
            default -> i + 1;
        };
    }

    /** The offset behind the closer if it comes soon and on the same line, else where the search began. */
    private int closing(int from, String closer) {
        int end = Math.min(text.length(), from + MARKER_LIMIT);
        for (int i = from; i < end && text.charAt(i) != '\n'; i++) {
            if (text.startsWith(closer, i)) {
                return i + closer.length();
            }
        }
        return from;
    }

    private int marker(int start, int end) {
        return report(ProblemCode.UNFILLED, start, end, "a placeholder was left unfilled: ", "fill it or leave it out");
    }

    private int underscores(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '_') {
            end++;
        }
        return end - start < BLANK_RUN
                ? end
                : report(ProblemCode.RAW_BLANK, start, end, "a blank was left to be filled in: ", "fill it in");
    }

    /** A short note of words in brackets, such as {@code [Client name]}; links, numbers and quotations are none. */
    private int note(int start, char closer) {
        int end = start + 1;
        boolean letterSeen = false;
        while (end < text.length() && end - start <= NOTE_LIMIT && isNote(text.charAt(end))) {
            letterSeen |= Character.isLetter(text.charAt(end));
            end++;
        }
        boolean closed = letterSeen && end < text.length() && text.charAt(end) == closer;
        boolean link = closed && closer == ']' && text.startsWith("(", end + 1);
        return closed && !link ? marker(start, end + 1) : start + 1;
    }

    private static boolean isNote(char c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '-' || c == '\'' || c == '/';
    }

    private int report(ProblemCode code, int start, int end, String reason, String change) {
        findings.add(letter.finding(
                code, Severity.ERROR, start, end, reason + Quoted.of(text.substring(start, end)), change));
        return end;
    }
}
