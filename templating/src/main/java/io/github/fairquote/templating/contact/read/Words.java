package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Lexicon;

/** Looks around in a sentence for words that give a find its meaning; every look is bounded. */
public final class Words {
    private static final int TOKENS_PER_WORD = 4;
    /** Whose something is, if it is the writer's. */
    public static final Lexicon OWNERS = Lexicon.of(
            "my our mine мій моя моє мої мой мое мои моего mein meine meinem mi mis meu minha mon ma moj moja",
            "mój mio mia benim");

    private Words() {}

    /**
     * The last token before another, within a number of words of the same sentence, that is one of some words; -1 if
     * there is none.
     */
    public static int before(Tokens tokens, int i, int most, Lexicon words) {
        int left = most;
        int at = i - 1;
        for (int steps = 0; steps < most * TOKENS_PER_WORD && left > 0 && !tokens.isBreak(at); steps++, at--) {
            if (tokens.isWord(at)) {
                if (words.has(tokens.word(at))) {
                    return at;
                }
                left--;
            }
        }
        return -1;
    }

    /** The first such token from another on; -1 if there is none. */
    public static int after(Tokens tokens, int i, int most, Lexicon words) {
        int left = most;
        int at = i;
        for (int steps = 0; steps < most * TOKENS_PER_WORD && left > 0 && !tokens.isBreak(at); steps++, at++) {
            if (tokens.isWord(at)) {
                if (words.has(tokens.word(at))) {
                    return at;
                }
                left--;
            }
        }
        return -1;
    }

    /** The word right before a token, gaps and marks of one sentence skipped; -1 if there is none. */
    public static int previous(Tokens tokens, int i) {
        int at = i - 1;
        for (int steps = 0; steps < TOKENS_PER_WORD && !tokens.isBreak(at); steps++, at--) {
            if (tokens.isWord(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The possessive within two words before a token; -1 if there is none. */
    public static int owner(Tokens tokens, int i) {
        return before(tokens, i, 2, OWNERS);
    }

    /** Whether a sentence or a part of it starts at a token: an item, a line, a bracket, a contact of several. */
    public static boolean startsItem(Tokens tokens, int i) {
        int at = tokens.isGap(i - 1) && !tokens.isLine(i - 1) ? i - 2 : i - 1;
        char mark = tokens.mark(at);
        return tokens.isBreak(at) || mark != 0 && "-*(:,/|>".indexOf(mark) >= 0;
    }

    /** Whether nothing of the same thought follows: an end, a comma or closing bracket, or an and. */
    public static boolean endsItem(Tokens tokens, int i) {
        char mark = tokens.mark(i);
        return tokens.isBreak(i)
                || mark != 0 && ",)]|/".indexOf(mark) >= 0
                || tokens.isGap(i) && JOINING.has(tokens.word(i + 1))
                || tokens.isGap(i) && !tokens.isWord(i + 1);
    }

    private static final Lexicon JOINING =
            Lexicon.of("please pls now today and or if so anytime і та й и или або und oder y o e ou et lub czy");
}
