package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Folded;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A folded text in words, gaps and single marks. Every question may be asked beyond either end: there is nothing there.
 *
 * <p>A word is a run of letters and digits, cut where Han, kana or Hangul and other scripts meet; a gap is a run of blanks.
 */
public final class Tokens {
    private static final int LONGEST_WORD = 64;
    private static final int NONE = 0;
    private static final int WORD = 1;
    private static final int GAP = 2;
    private static final int LINE = 3;
    private static final int MARK = 4;

    private final Folded folded;
    private int[] starts;
    private byte[] kinds;
    private final @Nullable String[] words;
    private final Apps.@Nullable Match[] apps;
    private final boolean[] asked;
    private int size;

    public Tokens(Folded folded) {
        this.folded = folded;
        starts = new int[folded.length() / 3 + 8];
        kinds = new byte[starts.length];
        cut();
        words = new String[size];
        apps = new Apps.Match[size];
        asked = new boolean[size];
    }

    public int size() {
        return size;
    }

    public Folded folded() {
        return folded;
    }

    public boolean isWord(int i) {
        return kind(i) == WORD;
    }

    /** A run of blanks, with or without a line end. */
    public boolean isGap(int i) {
        return kind(i) == GAP || kind(i) == LINE;
    }

    public boolean isLine(int i) {
        return kind(i) == LINE;
    }

    public boolean isMark(int i, char mark) {
        return kind(i) == MARK && folded.at(starts[i]) == mark;
    }

    /** The mark, or a NUL if it is none. */
    public char mark(int i) {
        return kind(i) == MARK ? folded.at(starts[i]) : '\0';
    }

    /** The folded word; empty if it is none or longer than any word of a table. */
    public String word(int i) {
        if (!isWord(i) || length(i) > LONGEST_WORD) {
            return "";
        }
        String word = words[i];
        if (word == null) {
            word = folded.text(begin(i), end(i));
            words[i] = word;
        }
        return word;
    }

    /** The app whose name starts here; null if none does. */
    public Apps.@Nullable Match app(int i) {
        if (i < 0 || i >= size) {
            return null;
        }
        if (!asked[i]) {
            asked[i] = true;
            apps[i] = Apps.find(this, i);
        }
        return apps[i];
    }

    public boolean is(int i, String word) {
        return word(i).equals(word);
    }

    /** Where a token begins; tokens outside are empty ones at the ends of the text. */
    public int begin(int i) {
        return starts[Math.max(0, Math.min(i, size))];
    }

    public int end(int i) {
        return begin(i + 1);
    }

    public int length(int i) {
        return end(i) - begin(i);
    }

    public boolean startsUpper(int i) {
        return isWord(i) && folded.has(begin(i), Folded.UPPER);
    }

    /** Whether the token is a word that begins with this character or a later one. */
    public boolean startsFrom(int i, char least) {
        return !word(i).isEmpty() && word(i).charAt(0) >= least;
    }

    /** Every unit of the token was a capital. */
    public boolean isUpper(int i) {
        for (int at = begin(i); at < end(i); at++) {
            if (!folded.has(at, Folded.UPPER)) {
                return false;
            }
        }
        return isWord(i);
    }

    /** Whether any unit of some tokens has a trait. */
    public boolean has(int from, int to, int trait) {
        for (int at = begin(from); at < begin(to); at++) {
            if (folded.has(at, trait)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence, line or item ends at a token: its end, a line end, or one of {@code .!?;} before a gap. */
    public boolean isBreak(int i) {
        char mark = mark(i);
        return kind(i) == NONE
                || isLine(i)
                || mark == ';'
                || (mark == '.' || mark == '!' || mark == '?') && !isWord(i + 1);
    }

    /** The index behind gaps. */
    public int skipGap(int i) {
        return isGap(i) ? i + 1 : i;
    }

    private int kind(int i) {
        return i < 0 || i >= size ? NONE : kinds[i];
    }

    private void cut() {
        int at = 0;
        while (at < folded.length()) {
            int kind = kindOf(folded.at(at));
            int end = at + 1;
            while (kind != MARK && end < folded.length() && continues(kind, end)) {
                end++;
            }
            add(at, kind == GAP && hasLineEnd(at, end) ? LINE : kind);
            at = end;
        }
        add(folded.length(), NONE);
        size--;
    }

    private boolean continues(int kind, int at) {
        char unit = folded.at(at);
        return kindOf(unit) == kind && (kind != WORD || isIdeograph(unit) == isIdeograph(folded.at(at - 1)));
    }

    private boolean hasLineEnd(int from, int to) {
        for (int at = from; at < to; at++) {
            if (folded.at(at) == '\n' || folded.at(at) == '\r') {
                return true;
            }
        }
        return false;
    }

    private void add(int start, int kind) {
        if (size == starts.length) {
            int capacity = size + (size >> 1) + 8;
            starts = Arrays.copyOf(starts, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        starts[size] = start;
        kinds[size++] = (byte) kind;
    }

    private static int kindOf(char unit) {
        if (Character.isLetterOrDigit(unit) || unit == Folded.LETTER) {
            return WORD;
        }
        return unit == ' ' || unit == '\n' || unit == '\r' || Character.isWhitespace(unit) ? GAP : MARK;
    }

    private static boolean isIdeograph(char unit) {
        return unit >= 0x3040 && unit <= 0x9FFF || unit >= 0xAC00 && unit <= 0xD7AF;
    }
}
