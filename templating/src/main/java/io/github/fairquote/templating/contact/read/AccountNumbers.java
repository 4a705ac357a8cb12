package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Folded;

/** Recognises where money could be sent: account numbers of ISO 13616 and addresses of common purses. */
public final class AccountNumbers {
    private static final int LEAST_IBAN = 15;
    private static final int MOST_IBAN = 34;

    private AccountNumbers() {}

    /** The token behind an account number in groups or in one piece; the token itself if there is none. */
    public static int endOfIban(Tokens tokens, int i) {
        String head = tokens.word(i);
        if (!isHead(head) || head.startsWith("rf") || !tokens.has(i, i + 1, Folded.UPPER)) {
            return i;
        }
        StringBuilder number = new StringBuilder(head);
        int end = i + 1;
        while (number.length() < MOST_IBAN
                && tokens.isGap(end)
                && tokens.length(end) == 1
                && (isGroup(tokens.word(end + 1)) || end == i + 1 && isBank(tokens, end + 1))) {
            number.append(tokens.word(end + 1));
            end += 2;
        }
        return number.length() >= LEAST_IBAN && number.length() <= MOST_IBAN && remainder(number) == 1 ? end : i;
    }

    /** The token behind sixteen digits in fours; the token itself if there are none, or those of a test card. */
    public static int endOfCard(Tokens tokens, int i) {
        for (int group = 0; group < 4; group++) {
            int at = i + 2 * group;
            boolean four = tokens.isWord(at)
                    && tokens.length(at) == 4
                    && tokens.word(at).chars().allMatch(AccountNumbers::isDigit);
            boolean joined = group == 0 || tokens.isGap(at - 1) || tokens.isMark(at - 1, '-');
            if (!four
                    || !joined
                    || tokens.word(i).equals("4242")
                    || tokens.word(i).equals("4111")) {
                return i;
            }
        }
        boolean longer = tokens.isGap(i + 7)
                && !tokens.word(i + 8).isEmpty()
                && isDigit(tokens.word(i + 8).charAt(0));
        return longer ? i : i + 7;
    }

    /** Whether the check digit of sixteen digits in fours holds (ISO/IEC 7812, annex B). */
    public static boolean isCard(Tokens tokens, int i, int end) {
        int sum = 0;
        int digits = 0;
        for (int at = i; at < end; at += 2) {
            for (int k = 0; k < 4; k++) {
                int digit = tokens.word(at).charAt(k) - '0';
                int twice = digits++ % 2 == 0 ? 2 * digit : digit;
                sum += twice > 9 ? twice - 9 : twice;
            }
        }
        return sum % 10 == 0;
    }

    /** A Bitcoin, Ethereum or Tron address by its form. */
    public static boolean isPurse(String word) {
        if (word.startsWith("0x")) {
            return word.length() == 42 && word.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        }
        return word.startsWith("bc1") && word.length() >= 42 && word.length() <= 62 && isMixed(word)
                || word.startsWith("t") && word.length() == 34 && isMixed(word);
    }

    /** Letters and digits as long as addresses of purses are: where coins are spoken of, it is one. */
    public static boolean mayBePurse(String word) {
        return word.length() >= 26 && word.length() <= 62 && isMixed(word);
    }

    private static boolean isMixed(String word) {
        long digits = word.chars().filter(c -> c >= '0' && c <= '9').count();
        return digits >= 4 && digits < word.length() - 4 && word.chars().allMatch(c -> c < 0x80);
    }

    private static boolean isHead(String word) {
        return isLetter(word.charAt(0))
                && isLetter(word.charAt(1))
                && isDigit(word.charAt(2))
                && isDigit(word.charAt(3))
                && isGroup(word);
    }

    private static boolean isGroup(String word) {
        return !word.isEmpty()
                && word.length() <= MOST_IBAN
                && word.chars().allMatch(c -> isDigit(c) || isLetter(c))
                && word.chars().anyMatch(AccountNumbers::isDigit);
    }

    /** Four capitals behind the head of a number: a bank in Britain, Ireland or the Netherlands. */
    private static boolean isBank(Tokens tokens, int i) {
        return tokens.isUpper(i) && tokens.length(i) == 4;
    }

    /** ISO 7064 mod 97-10, the first four characters moved to the end. */
    private static int remainder(CharSequence number) {
        int rest = 0;
        for (int i = 0; i < number.length(); i++) {
            int value = Character.digit(number.charAt((i + 4) % number.length()), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }
}
