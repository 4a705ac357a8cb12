package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import io.github.fairquote.templating.lint.read.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a template or a hasty hand leaves behind: {@code {{name}}}, {@code ${name}}, {@code {name}}, {@code %name%}, {@code
 * [Name]}, {@code <name>}, runs of underscores, {@code XXX}, {@code TODO}, filler text, and a greeting without a name.
 */
final class LeftoverRule {
    private static final int BLANK_RUN = 3;
    private static final int NOTE_LIMIT = 40;
    private static final int MARKER_LIMIT = 80;
    private static final Set<String> NOTES = Words.set("todo tbd fixme tbc");
    /** A subject of work: everybody's first program is a list of things to do. */
    private static final Set<String> APPS = Words.set("app apps application list lists tracker item items");

    private final ReadLetter letter;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private LeftoverRule(ReadLetter letter) {
        this.letter = letter;
        this.text = letter.text();
    }

    static List<Finding> check(ReadLetter letter) {
        return new LeftoverRule(letter).findings();
    }

    private List<Finding> findings() {
        int i = 0;
        while (i < text.length()) {
            i = step(i);
        }
        words();
        namelessGreeting();
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
        if (text.startsWith("<<", i)) {
            return note(i, 2, ">>");
        }
        return switch (text.charAt(i)) {
            case '_' -> underscores(i);
            case '[' -> note(i, 1, "]");
            case '<' -> note(i, 1, ">");
            case '{' -> name(i, '}');
            case '%' -> name(i, '%');
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
        return end - start < BLANK_RUN || isWithinWord(start, end)
                ? end
                : report(ProblemCode.RAW_BLANK, start, end, "a blank was left to be filled in: ", "fill it in");
    }

    /** {@code snake___case}: letters on both sides. */
    private boolean isWithinWord(int start, int end) {
        return start > 0
                && end < text.length()
                && Character.isLetterOrDigit(text.charAt(start - 1))
                && Character.isLetterOrDigit(text.charAt(end));
    }

    /** A short note of words in brackets, such as {@code [Client name]}; links, numbers and quotations are none. */
    private int note(int start, int opener, String closer) {
        int end = start + opener;
        boolean letterSeen = false;
        while (end < text.length() && end - start <= NOTE_LIMIT && isNote(text.charAt(end))) {
            letterSeen |= Character.isLetter(text.charAt(end));
            end++;
        }
        boolean closed = letterSeen && text.startsWith(closer, end);
        boolean link = closed && closer.equals("]") && text.startsWith("(", end + 1);
        return closed && !link ? marker(start, end + closer.length()) : start + opener;
    }

    private static boolean isNote(char c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '-' || c == '\'' || c == '/';
    }

    /** A name without blanks that starts with a letter; {@code 50%} and {@code { x }} are none, and neither is a path. */
    private int name(int start, char closer) {
        int end = start + 1;
        while (end < text.length() && end - start <= NOTE_LIMIT && isName(text.charAt(end))) {
            end++;
        }
        boolean named = end > start + 2 && Character.isLetter(text.charAt(start + 1));
        boolean free =
                start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)) && text.charAt(start - 1) != '/';
        return named && free && end < text.length() && text.charAt(end) == closer ? marker(start, end + 1) : start + 1;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }

    private void words() {
        List<Words.Word> words = letter.words();
        for (int i = 0; i < words.size(); i++) {
            Words.Word word = words.get(i);
            String next = i + 1 < words.size() ? words.get(i + 1).key() : "";
            if (word.key().equals("lorem") && next.equals("ipsum")) {
                leftover(word.start(), words.get(i + 1).end(), "filler text was left: ");
            } else if (isCrosses(word) || isUpper(word) && NOTES.contains(word.key()) && !APPS.contains(next)) {
                leftover(word.start(), word.end(), "a note to oneself was left: ");
            }
        }
    }

    private void leftover(int start, int end, String reason) {
        report(ProblemCode.UNFILLED, start, end, reason, "write what belongs here, or leave it out");
    }

    /** Three crosses or more. */
    private boolean isCrosses(Words.Word word) {
        return word.end() - word.start() >= BLANK_RUN && word.key().chars().allMatch(c -> c == 'x') && isUpper(word);
    }

    private boolean isUpper(Words.Word word) {
        return text.substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
    }

    /** {@code Hi ,}: a name was empty. */
    private void namelessGreeting() {
        List<Words.Word> words = letter.words();
        if (words.isEmpty() || !Words.GREETINGS.contains(words.get(0).key())) {
            return;
        }
        int end = words.get(0).end();
        if (text.startsWith(" ,", end) || text.startsWith(" !", end)) {
            report(
                    ProblemCode.UNFILLED,
                    words.get(0).start(),
                    end + 2,
                    "the greeting has a blank in a name's place: ",
                    "write the name, or greet without one");
        }
    }

    private int report(ProblemCode code, int start, int end, String reason, String change) {
        findings.add(letter.finding(code, start, end, reason + Quoted.of(text.substring(start, end)), change));
        return end;
    }
}
