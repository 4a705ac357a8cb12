package io.github.fairquote.templating.contact.fold;

import java.text.Normalizer;

/**
 * Folds a text in one pass; the work per character is bounded, so that runs of combining marks cost no more than
 * letters.
 */
public final class Folder {
    private static final int REVERSE = 0x202E;
    private static final int POP = 0x202C;
    /** One character stands for up to eighteen; none of those is of any use here. */
    private static final int MOST_UNITS = 4;

    private final String text;
    private final Folded out;
    private int hidden;

    private Folder(String text) {
        this.text = text;
        this.out = new Folded(text.length() + 16);
    }

    public static Folded fold(String text) {
        Folder folder = new Folder(text);
        folder.run();
        folder.out.unmix();
        return folder.out;
    }

    /** Folds a word of a table, so that it compares equal to one of a text. */
    public static String word(String word) {
        Folded folded = fold(word);
        return folded.text(0, folded.length());
    }

    private void run() {
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            i = c == REVERSE ? reversed(i + 1) : c == '&' || c == '%' || c == '\\' ? coded(i, c) : one(i, c);
        }
    }

    private int one(int i, int c) {
        int end = i + Character.charCount(c);
        take(c, i, end);
        return end;
    }

    /** A run that is shown right to left: taken from its end. */
    private int reversed(int begin) {
        int end = endOfRun(begin);
        hidden = Folded.HIDDEN;
        for (int i = end; i > begin; ) {
            int c = text.codePointBefore(i);
            take(c, i - Character.charCount(c), i);
            i -= Character.charCount(c);
        }
        hidden = 0;
        return end;
    }

    private int endOfRun(int begin) {
        int depth = 1;
        for (int i = begin; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == POP ? -1 : c >= 0x202A && c <= REVERSE ? 1 : 0;
            if (depth == 0 || c == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private int coded(int i, int c) {
        Entities.Code code = Entities.read(text, i);
        if (code == null) {
            return one(i, c);
        }
        hidden = Folded.HIDDEN;
        take(code.character(), i, code.end());
        hidden = 0;
        return code.end();
    }

    private void take(int c, int start, int end) {
        if (c < 0x80) {
            ascii((char) c, start, end);
        } else if (isInvisible(c)) {
            // A joiner between letters or digits hides something; elsewhere it is typography.
            out.stretch(start, end, Folded.HIDDEN);
        } else if (isMark(c)) {
            out.stretch(start, end, c == 0x20E3 ? Folded.STYLED : 0);
        } else {
            other(c, start, end);
        }
    }

    private void ascii(char c, int start, int end) {
        if (c >= 'A' && c <= 'Z') {
            out.add((char) (c + 32), start, end, hidden | Folded.UPPER);
        } else if (c == '\'' && followsCyrillic()) {
            out.stretch(start, end, 0); // the Ukrainian apostrophe belongs to its word
        } else {
            out.add(c == '\t' ? ' ' : c, start, end, hidden);
        }
    }

    private void other(int c, int start, int end) {
        String sign = isCircledWord(c, end) ? null : Signs.of(c);
        if (sign != null) {
            sign(Signs.isBullet(c) && isBlank(end) ? "*" : sign, start, end);
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            out.add(c == 0x2028 || c == 0x2029 ? '\n' : ' ', start, end, hidden);
        } else if (Character.digit(c, 10) >= 0) {
            out.add((char) ('0' + Character.digit(c, 10)), start, end, hidden | (isDressed(c) ? Folded.STYLED : 0));
        } else if (isWhole(c)) {
            out.add((char) c, start, end, hidden);
        } else {
            letters(c, start, end);
        }
    }

    /** Kana, Han, Hangul and Arabic forms: nothing Latin is in them. */
    private static boolean isWhole(int c) {
        return c >= 0x3040 && c <= 0xD7AF || c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFE;
    }

    private void sign(String sign, int start, int end) {
        if (sign.equals("'")) {
            ascii('\'', start, end);
            return;
        }
        boolean dressed = sign.length() == 1 && Character.isLetterOrDigit(sign.charAt(0));
        for (int i = 0; i < sign.length(); i++) {
            out.add(sign.charAt(i), start, end, hidden | (dressed ? Folded.STYLED : 0));
        }
    }

    /** A circled a is an at sign unless it stands among circled letters. */
    private boolean isCircledWord(int c, int end) {
        boolean next = end < text.length() && isCircled(text.charAt(end));
        return isCircled(c) && (next || out.has(out.length() - 1, Folded.STYLED));
    }

    private static boolean isCircled(int c) {
        return c >= 0x24B6 && c <= 0x24E9;
    }

    private boolean isBlank(int i) {
        return i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    private void letters(int c, int start, int end) {
        String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        int trait = hidden | (Character.isUpperCase(c) ? Folded.UPPER : 0) | (isDressed(c) ? Folded.STYLED : 0);
        int units = 0;
        for (int i = 0; i < plain.length() && units < MOST_UNITS; ) {
            int part = plain.codePointAt(i);
            i += Character.charCount(part);
            if (!isMark(part)) {
                out.add(unit(part), start, end, trait);
                units++;
            }
        }
    }

    private static char unit(int c) {
        if (c > 0xFFFF) {
            return Character.isLetter(c) ? Folded.LETTER : Folded.SIGN;
        }
        return Confusables.plain((char) Character.toLowerCase(c));
    }

    private boolean followsCyrillic() {
        char last = out.at(out.length() - 1);
        return last >= 0x0400 && last <= 0x052F;
    }

    /** Enclosed and mathematical letters and digits; full width is how some languages write. */
    private static boolean isDressed(int c) {
        return c >= 0x2070 && c <= 0x2089
                || c == 0xB2
                || c == 0xB3
                || c == 0xB9
                || c >= 0x2460 && c <= 0x24FF
                || c >= 0x2776 && c <= 0x2793
                || c >= 0x1D400 && c <= 0x1D7FF
                || c >= 0x1F100 && c <= 0x1F1FF
                || c >= 0x1FBF0 && c <= 0x1FBF9;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x3164
                || c == 0xFFA0
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }
}
