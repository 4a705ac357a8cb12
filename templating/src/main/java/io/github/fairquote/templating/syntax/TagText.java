package io.github.fairquote.templating.syntax;

import io.github.fairquote.templating.text.Source;
import io.github.fairquote.templating.text.Texts;
import org.jspecify.annotations.Nullable;

/** A cursor over what stands between the braces of one tag. Blanks, line ends among them, are free. */
public final class TagText {
    public final Source source;
    /** Where the tag's opening braces are. */
    public final int open;
    /** The end of the closing braces. */
    public final int end;

    private final String text;
    private final int to;
    private int at;

    public TagText(Source source, int open, int end, int from, int to) {
        this.source = source;
        this.open = open;
        this.end = end;
        this.text = source.text;
        this.at = from;
        this.to = trimmed(source.text, from, to);
    }

    public void skipBlank() {
        while (at < to && Texts.isBlank(text.charAt(at))) {
            at++;
        }
    }

    public boolean isAtEnd() {
        return at >= to;
    }

    public boolean peek(char unit) {
        return at < to && text.charAt(at) == unit;
    }

    /** Passes one character and the blanks behind it. */
    public boolean take(char unit) {
        if (!peek(unit)) {
            return false;
        }
        at++;
        skipBlank();
        return true;
    }

    /** Passes the sign of a default and the blanks behind it. */
    public boolean takeDefault() {
        if (!peek('?')) {
            return false;
        }
        at += 2;
        skipBlank();
        return true;
    }

    /** The characters up to a blank, a bar, a comma or a quote; passes the blanks behind them. */
    public String word() {
        int from = at;
        while (at < to && !Texts.isBlank(text.charAt(at)) && "|,\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        skipBlank();
        return word;
    }

    /** All the rest. */
    public String rest() {
        String rest = text.substring(at, to);
        at = to;
        return rest;
    }

    /** The text up to a default or filters, blanks behind it cut off. */
    public String head() {
        int from = at;
        while (at < to && !endsHead()) {
            at++;
        }
        return text.substring(from, trimmed(text, from, at));
    }

    /**
     * A quoted text with its escapes undone, or null if there is none or it has an unknown escape. That quotes are closed
     * within the tag has been seen when its end was looked for.
     */
    @Nullable
    public String quoted() {
        if (!peek('"')) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        int i = at + 1;
        while (text.charAt(i) != '"') {
            char unit = text.charAt(i++);
            if (unit == '\\') {
                unit = unescaped(text.charAt(i++));
                if (unit == ' ') {
                    return null;
                }
            }
            out.append(unit);
        }
        at = i + 1;
        skipBlank();
        return out.toString();
    }

    private boolean endsHead() {
        char unit = text.charAt(at);
        return unit == '|' || (unit == '?' && at + 1 < to && text.charAt(at + 1) == ':');
    }

    private static char unescaped(char unit) {
        return switch (unit) {
            case '"', '\\' -> unit;
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> ' ';
        };
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && Texts.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
