package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Leet;
import io.github.fairquote.templating.contact.fold.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signs that hold an address together, however they are written: {@code @}, {@code (at)}, {@code [dot]},
 * {@code крапка}.
 */
public final class Joints {
    /** How a sign was written, from plain to doubtful. */
    public enum Form {
        /** As it is. */
        PLAIN,
        /** With blanks around. */
        SPACED,
        /** A comma in place of a dot. */
        COMMA,
        /** Within brackets or the like. */
        WRAPPED,
        /** A word between hyphens or underscores. */
        DASHED,
        /** A word that means nothing else, or in capitals. */
        LOUD,
        /** A plain word. */
        SPOKEN
    }

    /** A sign that ends before a token. */
    public record Joint(int end, Form form) {}

    private static final int MOST_WRAPS = 3;
    private static final Lexicon AT = Lexicon.of(
            "at ätt ät arrobas arroba arobase arrobase chiocciola klammeraffe małpa zavináč kukac",
            "apenstaartje snabel",
            "snabela собака собачка собачкою равлик sobaka sobachka sobachko");
    private static final Lexicon WRAPPED_AT = Lexicon.of("a et ет эт ат");
    private static final Lexicon DOT = Lexicon.of(
            "dot punkt крапка точка тчк крапочка punto ponto point kropka tečka bodka pont punt nokta дот piste",
            "piknik period stop tochka krapka crapka kropkę punktu");
    private static final Lexicon QUIET_DOT = Lexicon.of("dot point period stop pont punt");
    private static final String OPEN = "([{<*|/~='\"`#^!:\\";
    private static final String CLOSE = ")]}>*|/~='\"`#^!:\\";

    private Joints() {}

    /** The at sign that begins at a token; null if none does. */
    public static @Nullable Joint at(Tokens tokens, int i) {
        Joint plain = sign(tokens, i, '@');
        Joint phrase = plain == null && tokens.isGap(i) ? phrase(tokens, i + 1) : null;
        return plain != null ? plain : phrase != null ? phrase : word(tokens, i, AT, WRAPPED_AT, '@');
    }

    /** The dot that begins at a token; null if none does. */
    public static @Nullable Joint dot(Tokens tokens, int i) {
        Joint plain = sign(tokens, i, '.');
        if (plain == null && tokens.isMark(i, ',') && tokens.isWord(i + 1)) {
            plain = new Joint(i + 1, Form.COMMA);
        }
        return plain != null ? plain : word(tokens, i, DOT, DOT, '.');
    }

    /** Whether a word stands for a dot. */
    public static boolean isDot(String word) {
        return DOT.has(word);
    }

    private static @Nullable Joint sign(Tokens tokens, int i, char sign) {
        int at = tokens.skipGap(i);
        if (!tokens.isMark(at, sign)) {
            return null;
        }
        int last = at + 1;
        while (tokens.isMark(last, sign) && last - at < MOST_WRAPS) {
            last++; // typed twice
        }
        int end = tokens.skipGap(last);
        return new Joint(end, end - i == 1 ? Form.PLAIN : Form.SPACED);
    }

    private static @Nullable Joint word(Tokens tokens, int i, Lexicon words, Lexicon wrapped, char sign) {
        int at = tokens.skipGap(i);
        int open = at;
        while (open - at < MOST_WRAPS && isOne(tokens.mark(open), OPEN + "-_")) {
            open++;
        }
        int inner = open > at ? tokens.skipGap(open) : open;
        String word = tokens.word(inner);
        boolean known = words.has(word) || words.has(Leet.undo(word));
        if (open > at) {
            boolean meant = known || wrapped.has(word) || tokens.isMark(inner, sign);
            return meant ? closed(tokens, inner + 1, tokens.mark(at)) : null;
        }
        return known && at > i && tokens.isGap(inner + 1) ? bare(tokens, inner, word) : null;
    }

    private static @Nullable Joint closed(Tokens tokens, int i, char opening) {
        int at = tokens.is(tokens.skipGap(i), "sign") ? tokens.skipGap(i) + 1 : i;
        at = isOne(tokens.mark(tokens.skipGap(at)), CLOSE) ? tokens.skipGap(at) : at;
        int end = at;
        while (end - at < MOST_WRAPS && isOne(tokens.mark(end), CLOSE + "-_")) {
            end++;
        }
        boolean dashed = opening == '-' || opening == '_';
        return end == at ? null : new Joint(tokens.skipGap(end), dashed ? Form.DASHED : Form.WRAPPED);
    }

    private static Joint bare(Tokens tokens, int word, String name) {
        boolean loud = tokens.isUpper(word) || name.charAt(0) >= 0x80 || !name.equals("at") && !QUIET_DOT.has(name);
        return new Joint(word + 2, loud ? Form.LOUD : Form.SPOKEN);
    }

    /** {@code AT-sign}, {@code at the rate of}: the word with what some say behind it. */
    private static @Nullable Joint phrase(Tokens tokens, int word) {
        if (!tokens.is(word, "at")) {
            return null;
        }
        int sign = tokens.isMark(word + 1, '-') ? word + 2 : tokens.skipGap(word + 1);
        if (tokens.is(sign, "sign") || tokens.is(sign, "symbol")) {
            return new Joint(tokens.skipGap(sign + 1), Form.LOUD);
        }
        boolean rate = tokens.is(word + 2, "the") && tokens.is(word + 4, "rate");
        int end = tokens.skipGap(word + 5);
        return rate ? new Joint(tokens.is(end, "of") ? tokens.skipGap(end + 1) : end, Form.LOUD) : null;
    }

    private static boolean isOne(char mark, String marks) {
        return mark != 0 && marks.indexOf(mark) >= 0;
    }
}
