package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.templating.contact.fold.Folded;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Tokens;
import org.jspecify.annotations.Nullable;

/** Digits that stand together like those of one number, read from a text however they are written. */
final class DigitRun {
    private static final int MOST_DIGITS = 24;
    private static final int MOST_PLAYED = 3;
    private static final int MOST_SEPARATORS = 12;
    private static final Lexicon AND = Lexicon.of("y e et");

    private final Tokens tokens;
    /** The first token, the plus sign or opening bracket included. */
    final int begin;
    /** The token behind the last digits. */
    int end;
    /** The digits, at most a few more than any phone number has. */
    final StringBuilder digits = new StringBuilder();
    /** The lengths of the groups, as letters: a for one digit. */
    final StringBuilder groups = new StringBuilder();
    /** What stands between the groups, a blank for a gap. */
    final StringBuilder separators = new StringBuilder();
    /** Whether a plus sign or word comes first. */
    boolean plus;
    /** How many digits were words. */
    int spoken;
    /** How many words stood for more than one digit. */
    int tens;
    /** How many zeros at the end of the last numeral the next may fill. */
    private int zeros;
    /** Whether letters stood for digits. */
    boolean confused;

    private DigitRun(Tokens tokens, int begin) {
        this.tokens = tokens;
        this.begin = begin;
    }

    /** Reads the run that starts at a token; null if none does. */
    static @Nullable DigitRun read(Tokens tokens, int begin) {
        DigitRun run = new DigitRun(tokens, begin);
        int at = run.prefix(begin);
        if (tokens.is(at, "do") || !run.takeGroup(at)) {
            return null;
        }
        while (run.takeNext()) {}
        return run;
    }

    int count() {
        return digits.length();
    }

    int group(int i) {
        return groups.charAt(i) - 'a' + 1;
    }

    /** The digits of a group. */
    String groupText(int i) {
        int from = 0;
        for (int g = 0; g < i; g++) {
            from += group(g);
        }
        return digits.substring(from, Math.min(digits.length(), from + group(i)));
    }

    /** The number that a group of few digits makes; -1 for a group too long for dates and codes. */
    int value(int i) {
        String text = groupText(i);
        return text.isEmpty() || text.length() > 8 ? -1 : Integer.parseInt(text);
    }

    /** Whether the digits go up by one each: a count, not a number. */
    boolean isCount() {
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    private int prefix(int i) {
        int at = i;
        if (tokens.isMark(at, '(')) {
            at++;
        }
        if (tokens.isMark(at, '+') || tokens.is(at, "plus") || tokens.is(at, "плюс")) {
            plus = true;
            at = tokens.skipGap(at + 1);
            at = tokens.isMark(at, '(') ? at + 1 : at;
        }
        return at;
    }

    private boolean takeNext() {
        int at = end;
        boolean gap = tokens.isGap(at);
        if (tokens.isLine(at) && !plus) {
            return false;
        }
        at = tokens.skipGap(at);
        int marks = at;
        while (marks - at < MOST_SEPARATORS && isSeparator(marks)) {
            marks++;
        }
        int next = tokens.skipGap(marks);
        next = zeros > 0 && AND.has(tokens.word(next)) && tokens.isGap(next + 1) ? next + 2 : next;
        if (next == end || marks > at && !gap && next > marks && !mayTrail(at)) {
            return false; // a full stop and a blank end a sentence
        }
        String mark = marks > at ? String.valueOf(tokens.mark(at)) : " ";
        int groupsBefore = groups.length();
        if (!takeGroup(next)) {
            return false;
        }
        if (groups.length() > groupsBefore) {
            separators.append(mark);
        }
        return true;
    }

    private boolean mayTrail(int at) {
        boolean dots = tokens.isMark(at, '.')
                && (tokens.isMark(at + 1, '.') || spoken > 1 && isNumeral(tokens.skipGap(at + 1)));
        return dots
                || tokens.isMark(at, ')')
                || tokens.isMark(at, '-')
                || tokens.isMark(at, ',')
                || tokens.isMark(at, '/');
    }

    private boolean isSeparator(int i) {
        char mark = tokens.mark(i);
        return mark != 0
                && (("-./()*_~|\\[]" + Folded.SIGN).indexOf(mark) >= 0
                        || mark == ',' && (spoken > 0 || isNumeral(tokens.skipGap(i + 1))));
    }

    private boolean isNumeral(int i) {
        return Numerals.digits(tokens, i) != null;
    }

    private boolean takeGroup(int i) {
        String word = tokens.word(i);
        String numeral = Numerals.digits(tokens, i);
        int times = Numerals.times(word);
        if (times > 1) {
            return takeRepeated(i, times);
        }
        if (spoken > 0 && !Numerals.zeros(word).isEmpty()) {
            return takeZeros(Numerals.zeros(word), i);
        }
        String several = Numerals.several(tokens.word(tokens.skipGap(i + 1)));
        if (several != null && isFew(numeral == null ? word : numeral)) {
            return takeSeveral(several.repeat((numeral == null ? word : numeral).charAt(0) - '0'), i);
        }
        if (numeral != null) {
            return isVigesimal(numeral, i) ? takeVigesimal(numeral, i) : takeNumeral(numeral, i);
        }
        zeros = 0;
        String glued = isDigits(word) ? null : Numerals.glued(word);
        if (glued != null) {
            spoken += glued.length();
            return take(glued, i);
        }
        return isDigits(word) && take(plain(word), i);
    }

    private static boolean isFew(String count) {
        return count.length() == 1 && count.charAt(0) >= '2' && count.charAt(0) <= '4';
    }

    /** {@code three fives}. */
    private boolean takeSeveral(String same, int i) {
        zeros = 0;
        spoken += same.length();
        return take(same, tokens.skipGap(i + 1));
    }

    /** {@code quatre-vingt}, {@code soixante-douze}: a numeral that another is added to or multiplied with. */
    private boolean isVigesimal(String numeral, int i) {
        boolean joined = digits.length() > 0 && numeral.length() == 2 && tokens.isMark(i - 1, '-') && end == i - 1;
        boolean score = numeral.equals("20") && tokens.is(i - 2, "quatre");
        boolean teen = numeral.charAt(0) == '1' && zeros == 1;
        return joined && (score || teen && "68".indexOf(digits.charAt(digits.length() - 2)) >= 0);
    }

    private boolean takeVigesimal(String numeral, int i) {
        boolean score = numeral.equals("20");
        char tensDigit = score ? '8' : (char) (digits.charAt(digits.length() - 2) + 1);
        digits.setLength(digits.length() - (score ? 1 : 2));
        digits.append(tensDigit).append(numeral.charAt(1));
        groups.setCharAt(groups.length() - 1, 'b');
        spoken += score ? 1 : 0;
        tens += score ? 1 : 0;
        zeros = score ? 1 : 0;
        end = i + 1;
        return true;
    }

    /** {@code thirty eight} is 38, not 308. */
    private boolean takeNumeral(String numeral, int i) {
        int rest = 0;
        while (rest < numeral.length() - 1 && numeral.charAt(numeral.length() - 1 - rest) == '0') {
            rest++;
        }
        boolean joins = zeros >= numeral.length() && !numeral.equals("0");
        if (joins) {
            digits.setLength(digits.length() - numeral.length());
            digits.append(numeral);
            end = i + 1;
        } else {
            take(numeral, i);
            spoken += numeral.length();
            tens += numeral.length() - 1;
        }
        zeros = rest;
        return true;
    }

    private boolean takeZeros(String more, int i) {
        take(more, i);
        spoken += more.length();
        tens += more.length();
        zeros = more.length();
        return true;
    }

    private boolean takeRepeated(int i, int times) {
        int next = tokens.skipGap(tokens.isMark(i + 1, '-') ? i + 2 : i + 1); // "double-four"
        String digit = Numerals.digits(tokens, next);
        String plain = digit == null && isDigits(tokens.word(next)) ? tokens.word(next) : digit;
        if (plain == null || plain.length() != 1) {
            return false;
        }
        spoken += digit == null ? 0 : times;
        return take(plain.repeat(times), next);
    }

    private boolean take(String group, int i) {
        if (digits.length() <= MOST_DIGITS) {
            digits.append(group);
        }
        groups.append((char) ('a' + group.length() - 1));
        end = i + 1;
        return true;
    }

    /** Digits, or mostly digits with letters that look like some. */
    private boolean isDigits(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 's' && (word.length() > MOST_PLAYED || digits.length() == 0)) {
                return false; // "s3" and "so24" are names
            }
            if (c < '0' || c > '9') {
                if ("olisоз".indexOf(c) < 0) {
                    return false;
                }
                letters++;
            }
        }
        boolean some = letters < word.length();
        confused |= letters > 0 && some;
        return some && (letters == 0 || word.length() > 2 || digits.length() > 0);
    }

    private static String plain(String word) {
        return word.replace('o', '0')
                .replace('о', '0')
                .replace('l', '1')
                .replace('i', '1')
                .replace('з', '3')
                .replace('s', '5');
    }
}
