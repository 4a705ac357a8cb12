package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Leet;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Apps;
import io.github.fairquote.templating.contact.read.Tokens;

/**
 * Finds names of apps and purses with signs in the place of letters: {@code T3legr@m works best}, {@code half by P@yP@l}. Nobody
 * writes them so but to pass a filter, so that they need nothing beside them.
 */
final class DisguiseScanner {
    private static final int MOST_PIECES = 5;
    private static final int LEAST = 4;
    private static final Lexicon PURSES =
            Lexicon.of("paypal wise usdt payoneer venmo zelle cashapp revolut skrill bitcoin webmoney monobank");

    private final Tokens tokens;
    private final Finds finds;

    DisguiseScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            Apps.Match app = tokens.app(i);
            if (app != null && app.isClear() && isDisguise(text(app.begin(), app.end()))) {
                finds.add(
                        tokens, i, app.end(), ContactKind.MESSENGER, Severity.ERROR, "with its name written otherwise");
            } else if (startsPiece(i)) {
                purse(i);
            }
        }
    }

    /** {@code T3legr@m}, {@code sk*pe}. */
    private static boolean isDisguise(String name) {
        return Leet.isPlayed(name) || name.indexOf('*') > 0 && name.indexOf(' ') < 0;
    }

    private boolean startsPiece(int i) {
        return tokens.isWord(i) && !isPiece(i - 1);
    }

    private boolean isPiece(int i) {
        return tokens.isWord(i) || Leet.isSign(tokens.mark(i));
    }

    private void purse(int i) {
        int end = i;
        while (end - i < MOST_PIECES && isPiece(end)) {
            end++;
        }
        String name = text(i, end);
        if (name.length() >= LEAST && Leet.isPlayed(name) && isPurse(name)) {
            finds.add(tokens, i, end, ContactKind.PAYMENT, Severity.ERROR, "with its name written otherwise");
        }
    }

    /** A 1 stands for an l as well as for an i. */
    private static boolean isPurse(String name) {
        return PURSES.has(Leet.undo(name)) || PURSES.has(Leet.undo(name.replace('1', 'l')));
    }

    private String text(int from, int to) {
        return tokens.folded().text(tokens.begin(from), tokens.begin(to));
    }
}
