package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import java.util.ArrayList;
import java.util.List;

/** Markdown on platforms that show it as it stands: headings, bold, struck, back quotes, links. */
final class MarkdownRule {
    private static final int PAIR_LIMIT = 200;

    private final ReadLetter letter;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private MarkdownRule(ReadLetter letter) {
        this.letter = letter;
        this.text = letter.text();
    }

    static List<Finding> check(ReadLetter letter) {
        return letter.linted().limits().markdownRendered() ? List.of() : new MarkdownRule(letter).findings();
    }

    private List<Finding> findings() {
        int i = 0;
        while (i < text.length()) {
            i = step(i);
        }
        return findings;
    }

    private int step(int i) {
        boolean lineStart = i == 0 || text.charAt(i - 1) == '\n';
        if (lineStart && text.charAt(i) == '#') {
            return heading(i);
        }
        for (String mark : List.of("```", "**", "__", "~~")) {
            if (text.startsWith(mark, i)) {
                return mark.equals("```") ? report(i, i + mark.length()) : pair(i, mark);
            }
        }
        if (text.startsWith("](", i)) {
            return report(i, i + 2);
        }
        return text.charAt(i) == '`' ? pair(i, "`") : i + 1;
    }

    private int heading(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '#') {
            end++;
        }
        return end < text.length() && text.charAt(end) == ' ' ? report(start, end) : end;
    }

    /** A mark and its twin on the same line, not far behind; a lone one is plain text. */
    private int pair(int start, String mark) {
        int open = start + mark.length();
        int end = Math.min(text.length(), open + PAIR_LIMIT);
        for (int i = open; i < end && text.charAt(i) != '\n'; i++) {
            if (i > open && text.startsWith(mark, i) && isTight(open, i)) {
                return report(start, i + mark.length());
            }
        }
        return open;
    }

    /** Marks hug what they mark: {@code 2 ** 3 ** 4} and a run of underscores mark nothing. */
    private boolean isTight(int from, int to) {
        return isVisible(text.charAt(from)) && isVisible(text.charAt(to - 1));
    }

    private static boolean isVisible(char c) {
        return !Character.isWhitespace(c) && c != '_' && c != '*' && c != '~';
    }

    private int report(int start, int end) {
        findings.add(letter.finding(
                ProblemCode.MARKDOWN,
                start,
                end,
                "the platform shows Markdown as it stands: " + Quoted.of(text.substring(start, end)),
                "write plain text"));
        return end;
    }
}
