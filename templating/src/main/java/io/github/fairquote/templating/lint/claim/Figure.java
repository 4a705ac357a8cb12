package io.github.fairquote.templating.lint.claim;

import io.github.fairquote.templating.lint.read.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number as a letter gives it: {@code 4.9}, {@code $100k+}, {@code 1,200}, {@code ten}.
 *
 * @param value the number
 * @param first the index of its first word
 * @param last the index of its last word
 * @param money whether a currency's sign or name stands beside it
 * @param percent whether a percent sign or word stands behind it
 */
record Figure(BigDecimal value, int first, int last, boolean money, boolean percent) {
    private static final int MOST_DIGITS = 9;
    private static final int MOST_PARTS = 4;
    private static final String CURRENCIES = "$€£₴";
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("fünf", 5),
            Map.entry("п'ять", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("fifty", 50),
            Map.entry("hundred", 100));

    /** Reads the number that starts at a word; empty if none does. */
    static Optional<Figure> read(String text, List<Words.Word> words, int i) {
        Integer spoken = WORDS.get(words.get(i).key());
        if (spoken != null) {
            return Optional.of(new Figure(BigDecimal.valueOf(spoken), i, i, false, isPercent(text, words, i)));
        }
        StringBuilder digits = new StringBuilder();
        int last = i;
        while (last < words.size() && last - i < MOST_PARTS && isJoined(text, words, i, last)) {
            append(digits, words.get(last).key(), last > i);
            last++;
        }
        last--;
        long times = last < i ? 0 : times(words.get(last).key());
        boolean fits = times > 0 && digits.length() > 0 && digits.length() <= MOST_DIGITS;
        return !fits
                ? Optional.empty()
                : Optional.of(new Figure(
                        new BigDecimal(digits.toString())
                                .multiply(BigDecimal.valueOf(times))
                                .stripTrailingZeros(),
                        i,
                        last,
                        isMoney(text, words, i, last),
                        isPercent(text, words, last)));
    }

    /** A part that starts with a digit and, but for the first, stands right behind a dot or comma. */
    private static boolean isJoined(String text, List<Words.Word> words, int first, int i) {
        Words.Word word = words.get(i);
        boolean digit = word.key().charAt(0) >= '0' && word.key().charAt(0) <= '9';
        boolean behind = i == first
                || word.start() == words.get(i - 1).end() + 1 && ".,".indexOf(text.charAt(word.start() - 1)) >= 0;
        boolean plain = i == first || times(words.get(i - 1).key()) == 1;
        return digit && behind && plain && times(word.key()) > 0;
    }

    /** Three digits behind a comma or dot are thousands, anything else a fraction. */
    private static void append(StringBuilder digits, String key, boolean more) {
        String part = number(key);
        if (more && part.length() != 3) {
            digits.append(digits.indexOf(".") < 0 ? "." : "");
        }
        digits.append(part);
    }

    private static String number(String key) {
        int end = 0;
        while (end < key.length() && key.charAt(end) >= '0' && key.charAt(end) <= '9') {
            end++;
        }
        return key.substring(0, end);
    }

    /** What its suffix multiplies it by; 0 if the word is no number. */
    private static long times(String key) {
        return switch (key.substring(number(key).length())) {
            case "" -> 1;
            case "k" -> 1_000;
            case "m" -> 1_000_000;
            default -> 0;
        };
    }

    private static boolean isMoney(String text, List<Words.Word> words, int first, int last) {
        int before = words.get(first).start() - 1;
        int after = words.get(last).end();
        boolean sign = before >= 0 && CURRENCIES.indexOf(text.charAt(before)) >= 0
                || after < text.length() && CURRENCIES.indexOf(text.charAt(after)) >= 0;
        return sign
                || last + 1 < words.size() && MONEY.contains(words.get(last + 1).key());
    }

    private static boolean isPercent(String text, List<Words.Word> words, int last) {
        int end = words.get(last).end();
        return text.startsWith("%", end)
                || text.startsWith(" %", end)
                || last + 1 < words.size()
                        && PERCENT.contains(words.get(last + 1).key());
    }

    private static final Set<String> MONEY = Words.set("usd eur gbp uah dollars euros euro dollar гривень доларів");
    private static final Set<String> PERCENT = Words.set("percent prozent відсотків відсотки");
}
