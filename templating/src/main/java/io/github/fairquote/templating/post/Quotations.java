package io.github.fairquote.templating.post;

import java.util.BitSet;

/** Which places of a text stand in quotation marks of any kind; an apostrophe is no mark. Linear in the text. */
final class Quotations {
    private static final String OPENING = "\"'`“„«‘‚*";
    private static final String CLOSING = "\"'`”“»’‘*";
    private static final int LONGEST = 80;

    private final BitSet starts = new BitSet();
    private final BitSet inside = new BitSet();

    Quotations(String text) {
        for (int i = 0; i < text.length(); i++) {
            int end = OPENING.indexOf(text.charAt(i)) >= 0 && isFree(text, i - 1) ? endOf(text, i) : i;
            if (end > i) {
                starts.set(i + 1);
                inside.set(i + 1, end);
                i = end;
            }
        }
    }

    /** The number of the quotation that holds a place, from 1; 0 if none does. */
    int at(int place) {
        return inside.get(place) ? starts.get(0, place + 1).cardinality() : 0;
    }

    /** The place of the mark that closes what opens here, this place itself if none does. */
    private static int endOf(String text, int open) {
        int most = Math.min(text.length(), open + LONGEST);
        for (int i = open + 1; i < most && text.charAt(i) != '\n'; i++) {
            if (closes(text.charAt(open), text.charAt(i)) && i > open + 1 && isFree(text, i + 1)) {
                return i;
            }
        }
        return open;
    }

    private static boolean closes(char open, char close) {
        int kind = OPENING.indexOf(open);
        boolean low = (open == '„' || open == '“') && (close == '“' || close == '”');
        boolean single = (open == '‘' || open == '‚') && (close == '’' || close == '‘');
        return low || single || CLOSING.charAt(kind) == close;
    }

    /** Whether no letter or digit stands there. */
    private static boolean isFree(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
