package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Folded;
import org.jspecify.annotations.Nullable;

/** Closes up words whose characters stand apart: {@code i v a n @ g m a i l . c o m}, {@code t-e-l-e-g-r-a-m}. */
public final class Spacing {
    private static final int LEAST_ITEMS = 5;

    private final Tokens tokens;
    private final Folded out;

    private Spacing(Tokens tokens) {
        this.tokens = tokens;
        this.out = new Folded(tokens.folded().length() + 1);
    }

    /** The text closed up; null if nothing in it stands apart. */
    public static @Nullable Tokens close(Tokens tokens) {
        int first = 0;
        while (first < tokens.size() && !isApart(first, endOfRun(tokens, first))) {
            first++;
        }
        return first == tokens.size() ? null : new Spacing(tokens).closed(first);
    }

    private Tokens closed(int first) {
        for (int i = 0; i < first; i++) {
            copy(i);
        }
        int i = first;
        while (i < tokens.size()) {
            i = next(i);
        }
        return new Tokens(out);
    }

    private static boolean isApart(int from, int to) {
        return (to - from + 1) / 2 >= LEAST_ITEMS;
    }

    private int next(int i) {
        int end = endOfRun(tokens, i);
        if (!isApart(i, end)) {
            copy(i);
            return i + 1;
        }
        for (int item = i; item < end; item += 2) {
            copy(item);
        }
        return end;
    }

    /** The end of the longest run of single characters with one and the same separator in between. */
    private static int endOfRun(Tokens tokens, int i) {
        int end = i;
        while (isItem(tokens, end) && isSeparator(tokens, end + 1) && sameSeparator(tokens, i + 1, end + 1)) {
            end += 2;
        }
        return isItem(tokens, end) && end > i ? end + 1 : Math.max(i, end - 1);
    }

    /** With blanks in between any character may be an item, with marks only letters and digits. */
    private static boolean isItem(Tokens tokens, int i) {
        return i < tokens.size() && tokens.length(i) == 1 && !tokens.isGap(i);
    }

    private static boolean isSeparator(Tokens tokens, int i) {
        return i < tokens.size()
                && tokens.length(i) == 1
                && !tokens.isLine(i)
                && (tokens.isGap(i)
                        || "-._*/|~,".indexOf(tokens.mark(i)) >= 0 && isFree(tokens, i - 1, tokens.mark(i)));
    }

    /** Whether an item may stand beside a separating mark: a sign of addresses, but not the separator itself. */
    private static boolean isFree(Tokens tokens, int item, char separator) {
        char mark = tokens.mark(item);
        return tokens.isWord(item) || mark != separator && (mark == '@' || mark == '.');
    }

    private static boolean sameSeparator(Tokens tokens, int first, int other) {
        return tokens.isGap(first) ? tokens.isGap(other) : tokens.mark(first) == tokens.mark(other);
    }

    private void copy(int token) {
        for (int at = tokens.begin(token); at < tokens.end(token); at++) {
            out.copy(tokens.folded(), at);
        }
    }
}
