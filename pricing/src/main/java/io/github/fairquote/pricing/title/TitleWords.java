package io.github.fairquote.pricing.title;

import java.util.ArrayList;
import java.util.List;

/** The words of a title: runs of letters and digits in lower case, with the signs that belong to names of techniques. */
final class TitleWords {
    private static final int FIRST_WIDE = 0xFF01;
    private static final int LAST_WIDE = 0xFF5E;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private TitleWords() {}

    /** In one pass; full-width forms of ASCII are folded, case is folded letter by letter. */
    static List<String> of(String text) {
        TitleWords scan = new TitleWords();
        text.codePoints().map(TitleWords::folded).forEach(scan::take);
        scan.end();
        return scan.words;
    }

    private static int folded(int c) {
        boolean wide = c >= FIRST_WIDE && c <= LAST_WIDE;
        return Character.toLowerCase(wide ? c - FIRST_WIDE + '!' : c);
    }

    private void take(int c) {
        if (Character.isLetterOrDigit(c) || isMark(c)) {
            word.appendCodePoint(c);
        } else if (c == '.' || ((c == '+' || c == '#') && !word.isEmpty())) {
            word.appendCodePoint(c);
        } else if (!isApostrophe(c)) {
            end();
        }
    }

    /** A dot belongs to a word at its start (.net) or in its middle (node.js), but not at its end. */
    private void end() {
        int length = word.length();
        while (length > 0 && word.charAt(length - 1) == '.') {
            length--;
        }
        if (length > 0) {
            words.add(word.substring(0, length));
        }
        word.setLength(0);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u02BC';
    }
}
