package io.github.fairquote.templating.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text in any script, with their places: runs of letters, digits and marks, apostrophes between letters, and the
 * signs {@code +} and {@code #} behind a letter, as in {@code C++}. Linear in the text.
 */
public final class TextWords {
    /** The longest word in UTF-16 units; a longer run is cut, so that composing its marks stays cheap. */
    private static final int LONGEST = 64;

    private TextWords() {}

    /**
     * A word.
     *
     * @param key the word composed (NFC), in lower case by root rules, without apostrophes
     * @param start where it starts in UTF-16 units
     * @param end the offset behind it
     */
    public record Word(String key, int start, int end) {}

    /** Takes words where they stand. */
    public interface Visitor {
        /** A word by its first UTF-16 unit and the offset behind its last one. */
        void word(int start, int end);
    }

    /** The words in their order. */
    public static List<Word> of(CharSequence text) {
        List<Word> words = new ArrayList<>();
        visit(text, (start, end) -> words.add(new Word(key(text, start, end), start, end)));
        return words;
    }

    /** Shows where the words stand, in their order, without making anything of them. */
    public static void visit(CharSequence text, Visitor visitor) {
        int i = 0;
        while (i < text.length()) {
            int end = endOf(text, i);
            if (end > i) {
                visitor.word(i, end);
            }
            i = Math.max(end, i + Character.charCount(Character.codePointAt(text, i)));
        }
    }

    /** The key of the word that stands somewhere. */
    public static String key(CharSequence text, int start, int end) {
        String word = text.subSequence(start, end).toString();
        return isKey(word) ? word : key(word);
    }

    /** Whether it is its own key for sure, as most words are. */
    private static boolean isKey(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** The end of the word that starts here, the start itself if none does. */
    private static int endOf(CharSequence text, int start) {
        int i = start;
        while (i < text.length() && i - start < LONGEST - 1) {
            int c = Character.codePointAt(text, i);
            if (!isLetter(c) && (i == start || !continues(text, i))) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c);
    }

    /** Whether a sign inside a word belongs to it. */
    private static boolean continues(CharSequence text, int i) {
        int c = Character.codePointAt(text, i);
        if (isApostrophe(c)) {
            return i + 1 < text.length() && Character.isLetter(Character.codePointAt(text, i + 1));
        }
        int type = Character.getType(c);
        return c == '+' || c == '#' || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '`';
    }

    private static String key(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.codePoints().filter(c -> !isApostrophe(c)).forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
