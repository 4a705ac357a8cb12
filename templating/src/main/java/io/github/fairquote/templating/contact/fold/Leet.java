package io.github.fairquote.templating.contact.fold;

/** Letters written as digits and signs that look like them: {@code wh4tsapp}, {@code $kype}, {@code te1egram}. */
public final class Leet {
    private static final String FROM = "013456789@$!|€+¥";
    private static final String TO = "oieasgtbgasiiety";

    private Leet() {}

    /** Whether a sign stands for a letter. */
    public static boolean isSign(char c) {
        return c == '@' || c == '$' || c == '!' || c == '|' || c == '€' || c == '¥';
    }

    /** The word with every digit and sign as the letter it looks like; a 1 is read as i. */
    public static String undo(String word) {
        return replaced(word, false);
    }

    /** The same with l as i, so that a 1 may be either: only to compare with another such key. */
    public static String key(String word) {
        return replaced(word, true).replace("rn", "m").replace("vv", "w");
    }

    /** Whether a word has a letter and something in a letter's place. */
    public static boolean isPlayed(String word) {
        boolean letter = false;
        boolean sign = false;
        for (int i = 0; i < word.length(); i++) {
            letter |= Character.isLetter(word.charAt(i));
            sign |= FROM.indexOf(word.charAt(i)) >= 0;
        }
        return letter && sign;
    }

    /** Whether a word begins with a letter and has another and a digit behind it. */
    static boolean hasDigitWithin(String word) {
        int letters = 0;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= c >= '0' && c <= '9';
            letters += c > '9' ? 1 : 0;
        }
        return digit && letters > 1 && word.charAt(0) > '9';
    }

    private static String replaced(String word, boolean fuse) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int index = FROM.indexOf(c);
            out.append(index >= 0 ? TO.charAt(index) : fuse && c == 'l' ? 'i' : c);
        }
        return out.toString();
    }
}
