package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Apps;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.HostNames;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/** Finds addresses and hosts to be read from their end: {@code moc.liamg@navi}, {@code moc tod liamg ta navi}. */
final class ReversedScanner {
    private static final int NEAR = 14;
    private static final int LEAST = 4;
    private static final int MOST = 24;
    /** Endings that turned round are no words. */
    private static final Lexicon SURE = Lexicon.of("moc ofni");

    private static final Lexicon TURNED = Lexicon.of(
            "backward* reverse* reading right rückwärts rueckwaerts наоборот навпаки zurück revés envers tyłu wspak задом",
            "contrario mirror* flip*");
    private static final String AT = "ta";
    private static final String DOT = "tod";

    private final Tokens tokens;
    private final Finds finds;

    ReversedScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); ) {
            Apps.Match app = tokens.app(i);
            if (app != null && app.isClear()) {
                name(app);
            }
            int end = HostNames.isClearEnding(turned(i)) || SURE.has(tokens.word(i)) ? end(i) : 0;
            i = Math.max(i + 1, end);
        }
    }

    /** {@code my Discord, from right to left: 77tnirp}. */
    private void name(Apps.Match app) {
        int told = Words.after(tokens, app.end(), 6, TURNED);
        int sign = told < 0 ? told : told + 1;
        while (sign >= 0 && sign < told + NEAR && !tokens.isMark(sign, ':') && !tokens.isBreak(sign)) {
            sign++;
        }
        Handle handle = sign >= 0 && tokens.isMark(sign, ':') ? Handle.read(tokens, tokens.skipGap(sign + 1)) : null;
        if (handle != null && handle.isRare()) {
            finds.add(tokens, app.begin(), handle.end(), ContactKind.MESSENGER, Severity.ERROR, "written backwards");
        }
    }

    private String turned(int i) {
        String word = tokens.word(i);
        return word.length() < 2 || word.length() > LEAST
                ? ""
                : new StringBuilder(word).reverse().toString();
    }

    /** The end of what begins with an ending turned round; 0 if nothing does. */
    private int end(int i) {
        if (tokens.isMark(i - 1, '.') || tokens.isMark(i - 1, '@')) {
            return 0;
        }
        boolean spoken = tokens.isGap(i + 1) && tokens.is(i + 2, DOT);
        if (!spoken && !(tokens.isMark(i + 1, '.') && tokens.isWord(i + 2))) {
            return 0;
        }
        int at = i + 2;
        boolean address = false;
        while (at < i + MOST && (tokens.isWord(at) || tokens.isWord(at + 1) && isInner(at, spoken))) {
            address |= tokens.isMark(at, '@') || spoken && tokens.is(at, AT);
            at++;
        }
        boolean meant = address || spoken || isTold(i, at) || SURE.has(tokens.word(i)) && tokens.length(i + 2) >= LEAST;
        if (meant) {
            add(i, at, address);
        }
        return meant ? at : 0;
    }

    private boolean isInner(int i, boolean spoken) {
        char mark = tokens.mark(i);
        return mark != 0 && "@._-".indexOf(mark) >= 0 || spoken && tokens.isGap(i) && !tokens.isLine(i) && i >= 0;
    }

    private boolean isTold(int from, int to) {
        return Words.before(tokens, from, NEAR, TURNED) >= 0 || Words.after(tokens, to, NEAR, TURNED) >= 0;
    }

    private void add(int from, int to, boolean address) {
        ContactKind kind = address ? ContactKind.EMAIL : ContactKind.LINK;
        finds.add(tokens, from, to, kind, Severity.ERROR, "written backwards");
    }
}
