package io.github.fairquote.templating.lint;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.ArrayList;
import java.util.List;

/** Markdown on platforms that show it as it stands: headings, bold, back quotes, links. */
final class MarkdownRule {
    private final LintedLetter letter;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private MarkdownRule(LintedLetter letter) {
        this.letter = letter;
        this.text = letter.text();
    }

    static List<Finding> check(LintedLetter letter) {
        return letter.limits().markdownRendered() ? List.of() : new MarkdownRule(letter).findings();
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
        if (text.startsWith("**", i)) {
            return pair(i, "**");
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

    /** A mark and its twin on the same line; a lone one is plain text. A line has one lone mark of a kind at most: still linear. */
    private int pair(int start, String mark) {
        int open = start + mark.length();
        for (int i = open; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (i > open && text.startsWith(mark, i)) {
                return report(start, i + mark.length());
            }
        }
        return open;
    }

    private int report(int start, int end) {
        findings.add(letter.finding(
                ProblemCode.MARKDOWN,
                Severity.WARNING,
                start,
                end,
                "the platform shows Markdown as it stands: " + Quoted.of(text.substring(start, end)),
                "write plain text"));
        return end;
    }
}
