package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Apps;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.HostNames;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/**
 * Finds boxes told as a riddle: {@code first part is ivan.ads, then the usual sign, then outlook}, {@code same name as
 * here, on Gmail}, {@code my Gmail is my full name}.
 */
final class MailRiddleScanner {
    private static final int FAR = 40;
    private static final int NEAR = 9;
    private static final Lexicon MAILS = Lexicon.of("email mail e-mail inbox mailbox address box почта пошта correo");
    private static final Lexicon STEPS = Lexicon.of("first part begins starts then between half ends");
    private static final Lexicon SIGNS = Lexicon.of("sign symbol then between ends and");
    private static final Lexicon AT_SIGNS = Lexicon.of("sign symbol curly tail klammeraffe arroba собака собачка");
    private static final Lexicon DOTS = Lexicon.of("dot point period punkt punto точка крапка");
    private static final Lexicon NAMES = Lexicon.of("name names username nickname nick surname handle");
    private static final Lexicon SAME = Lexicon.of("same");
    private static final Lexicon HERE = Lexicon.of("here profile upwork this");
    private static final Lexicon PROVIDERS = Lexicon.of("provider service anbieter провайдер");
    private static final Lexicon LOGINS = Lexicon.of("username login name nickname user mailbox логін логин");
    private static final Lexicon PLACES = Lexicon.of("at on");
    private static final Lexicon WRITE = Lexicon.of("email write reach contact mail me send");
    private static final Lexicon FULL = Lexicon.of("full first last upwork profile user");

    private final Tokens tokens;
    private final Finds finds;

    MailRiddleScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            Apps.Match box = Apps.mailbox(tokens, i);
            if (box != null && isNamed(box)) {
                finds.add(tokens, i, box.end(), ContactKind.EMAIL, Severity.ERROR, "as a hint");
            } else if (HostNames.isProvider(tokens.word(i)) && !tokens.isMark(i - 1, '@') && !spelled(i)) {
                inParts(i);
            }
        }
    }

    /** {@code same name as my profile, on Gmail}, {@code my Gmail is my full name}. */
    private boolean isNamed(Apps.Match box) {
        int behind = Words.after(tokens, box.end(), NEAR, NAMES);
        int name = behind >= 0 ? behind : Words.before(tokens, box.begin(), NEAR, NAMES);
        if (name < 0) {
            return false;
        }
        boolean same = Words.before(tokens, name, 2, SAME) >= 0 && Words.after(tokens, name, 6, HERE) >= 0
                || Words.before(tokens, name, 5, SAME) >= 0 && Words.before(tokens, name, 1, HERE) >= 0;
        boolean full = Words.before(tokens, name, 4, Words.OWNERS) >= 0
                && (Words.before(tokens, name, 2, FULL) >= 0 || Words.after(tokens, name, 2, HERE) >= 0);
        boolean mine = Words.owner(tokens, box.begin()) >= 0 || Words.before(tokens, box.begin(), NEAR, WRITE) >= 0;
        int place = Words.previous(tokens, box.begin());
        boolean beside = place >= 0
                && PLACES.has(tokens.word(place))
                && Words.previous(tokens, place) == name
                && Words.before(tokens, name, 6, Words.OWNERS) >= 0;
        return same || full && mine || beside && (box.isClear() || mine);
    }

    /** {@code ivan, the usual sign, then outlook, then dot com}: the sign before the provider, the ending behind it. */
    private boolean spelled(int provider) {
        int sign = Words.before(tokens, provider, 4, AT_SIGNS);
        int dot = sign < 0 ? -1 : Words.after(tokens, provider + 1, 3, DOTS);
        int ending = dot < 0 ? -1 : tokens.skipGap(dot + 1);
        if (ending < 0 || !HostNames.isEnding(tokens.word(ending)) || !Words.endsItem(tokens, ending + 1)) {
            return false;
        }
        finds.add(tokens, sign, ending + 1, ContactKind.EMAIL, Severity.ERROR, "as a hint");
        return true;
    }

    /** {@code My inbox is simple. First part is ivan.ads, then the usual sign, then outlook.} */
    private void inParts(int provider) {
        int label = Words.previous(tokens, provider);
        int login = label < 0 || !PROVIDERS.has(tokens.word(label)) ? -1 : Words.before(tokens, label, 6, LOGINS);
        Handle own = login < 0 ? null : Handle.read(tokens, tokens.skipGap(login + 1));
        if (own != null && (own.isStrong() || own.looksMadeUp()) && Words.endsItem(tokens, provider + 1)) {
            finds.add(tokens, own.begin(), provider + 1, ContactKind.EMAIL, Severity.ERROR, "as a hint");
            return;
        }
        int first = -1;
        int handle = -1;
        for (int i = provider - 1; i >= Math.max(0, provider - FAR); i--) {
            first = first < 0 && STEPS.has(tokens.word(i)) ? i : first;
            handle = handle < 0 && isName(i) ? i : handle;
            boolean mine = MAILS.has(tokens.word(i)) && Words.owner(tokens, i) >= 0;
            if (mine && first > i && handle > i && Words.before(tokens, provider, 4, SIGNS) >= 0) {
                finds.add(tokens, handle, provider + 1, ContactKind.EMAIL, Severity.ERROR, "as a hint");
                return;
            }
        }
    }

    private boolean isName(int i) {
        Handle handle = tokens.isWord(i) && tokens.isGap(i - 1) ? Handle.read(tokens, i) : null;
        return handle != null && handle.isStrong() && !handle.isNumbered() && !HostNames.isProvider(tokens.word(i));
    }
}
