package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Apps;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/**
 * What leads from the name of an app on to a handle: {@code id}, {@code :}, {@code is}, a dash or bracket.
 *
 * @param app the app
 * @param end the token behind it all, where a handle might begin
 * @param owned whether the app is said to be the writer's
 * @param label whether a word such as username says that a handle comes
 * @param sign whether a colon, an equals sign or an "is" does
 * @param dash whether a dash or an opening bracket does
 */
record Lead(Apps.Match app, int end, boolean owned, boolean label, boolean sign, boolean dash) {
    private static final int MOST_STEPS = 8;
    private static final Lexicon LABELS = Lexicon.of(
            "id handle username user name nick nickname login account contact number address profile",
            "here page meeting room",
            "tag nik messenger нік ник логін логин");
    private static final Lexicon NAMING =
            Lexicon.of("id handle username nick nickname login tag nik нік ник логін логин");
    private static final Lexicon IS = Lexicon.of("is це это ist es est to jest é są under as");
    private static final Lexicon PERSON = Lexicon.of("i am m im я i'm");
    private static final String SIGNS = ":=>";
    private static final String DASHES = "-([~*\"'";

    /** Reads on from an app. */
    static Lead read(Tokens tokens, Apps.Match app) {
        int at = app.end();
        boolean label = false;
        boolean sign = false;
        boolean dash = false;
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            int next = tokens.skipGap(at);
            boolean isLabel = isLabel(tokens, next);
            boolean isSign = isSign(tokens, next);
            boolean isDash = isOne(tokens.mark(next), DASHES) || PERSON.has(tokens.word(next));
            if (!isLabel && !isSign && !isDash) {
                break;
            }
            label |= isLabel && isNaming(tokens, next);
            sign |= isSign;
            dash |= isDash;
            at = next + 1;
        }
        return new Lead(app, at, isOwned(tokens, app.begin()), label, sign, dash);
    }

    /** {@code my Telegram}, {@code my nick in Telegram}. */
    private static boolean isOwned(Tokens tokens, int app) {
        int nick = Words.before(tokens, app, 2, NAMING);
        return Words.owner(tokens, app) >= 0 || nick >= 0 && Words.owner(tokens, nick) >= 0;
    }

    /** Whether a word says that one's name somewhere comes next. */
    static boolean isNaming(Tokens tokens, int i) {
        return NAMING.has(tokens.word(i));
    }

    /** The token of an "is" or colon within a few words; -1 if there is none. */
    static int sign(Tokens tokens, int i) {
        return tokens.isMark(tokens.skipGap(i), ':') ? tokens.skipGap(i) : Words.after(tokens, i, 3, IS);
    }

    boolean leads() {
        return owned || label || sign || dash;
    }

    /** A whole word, not the beginning of a handle such as {@code user_1}. */
    private static boolean isLabel(Tokens tokens, int i) {
        Handle handle = LABELS.has(tokens.word(i)) ? Handle.read(tokens, i) : null;
        return handle != null && handle.end() == i + 1;
    }

    private static boolean isSign(Tokens tokens, int i) {
        return IS.has(tokens.word(i)) || isOne(tokens.mark(i), SIGNS);
    }

    private static boolean isOne(char mark, String marks) {
        return mark != 0 && marks.indexOf(mark) >= 0;
    }
}
