package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Apps;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Vocabulary;
import io.github.fairquote.templating.contact.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds who somebody says to be on an app or with a mail provider: {@code on Telegram I'm danareed}, {@code danareed on
 * Skype}, {@code gmail: danareed}. A name here need not look like one, as long as it is no ordinary word; the less it
 * looks like one, the more the words around must say.
 */
final class IntroductionScanner {
    private static final int NEAR = 6;
    private static final Lexicon PLACES = Lexicon.of(
            "on in at via through over by auf per über у в на через en por sur par su na przez no pelo bei op to");
    private static final Lexicon ARTICLES = Lexicon.of("my our the mein meinem мій мой моєму моем mi mon");
    private static final Lexicon REACH = Lexicon.of(
            "reach contact contacts write message msg text ping dm pm add find hit catch buzz look search poke drop",
            "shout follow talk chat connect move go speak call schreib schreiben schreibt melde kontaktiere findest finden пишіть пиши",
            "пишите напишіть напишите додайте добавьте знайдете знайти найдете найти шукайте ищите búscame buscame",
            "escríbeme encuéntrame agrégame contáctame trouvez écrivez ajoutez cercami scrivimi znajdziesz napisz",
            "pisz me us");
    /** With these somebody says where he is, and perhaps who. */
    private static final Lexicon AM = Lexicon.of("i i'm im ich bin я yo soy je suis io sono jestem");

    private static final Lexicon ASIDE = Lexicon.of(
            "under as find search ping dm message text add up by user username handle nick nickname name for to",
            "contact als unter como як как ник нік ником ніком jako sous comme called namens heiße");
    private static final Lexicon WAS = Lexicon.of("am m");
    private static final Lexicon FIND = Lexicon.of(
            "find search add as under i'm am als unter як как como знайдіть найдите шукайте ищите busca busque búscame suchen suche sucht finden znajdź szukaj");
    private static final Lexicon WHOM = Lexicon.of("a sie mich por me");
    private static final Lexicon WORKERS = Lexicon.of("i we they to");
    private static final Lexicon FOR = Lexicon.of("for up");
    private static final Lexicon TO = Lexicon.of("to for by");
    private static final Lexicon TALK = Lexicon.of("talk write speak message reach look search go");
    private final Tokens tokens;
    private final Finds finds;

    IntroductionScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            Apps.Match app = tokens.app(i);
            Apps.Match box = app == null ? Apps.mailbox(tokens, i) : null;
            Apps.Match site = app == null && box == null ? Apps.site(tokens, i) : null;
            if (app != null && (!app.isCommon() || isWritten(app))) {
                introduced(app, ContactKind.MESSENGER, "as it is");
            } else if (box != null) {
                introduced(box, ContactKind.EMAIL, "with its provider named");
            } else if (site != null) {
                boolean booking = Apps.isBooking(tokens, i);
                introduced(site, booking ? ContactKind.MEETING : ContactKind.LINK, "by its name there");
            }
        }
    }

    private void introduced(Apps.Match app, ContactKind kind, String how) {
        Handle behind = behind(app);
        Handle before = behind == null ? before(app) : null;
        if (behind != null) {
            finds.add(tokens, app.begin(), endOf(behind), kind, Severity.ERROR, how);
        } else if (before != null) {
            finds.add(tokens, before.begin(), app.end(), kind, Severity.ERROR, how);
        }
    }

    private int endOf(Handle handle) {
        return isFullName(handle) ? handle.end() + 2 : handle.end();
    }

    /** An ordinary word names an app only when it is written as one: LINE, Signal, X. */
    private boolean isWritten(Apps.Match app) {
        return tokens.word(app.begin()).equals("line")
                        || tokens.word(app.begin()).equals("x")
                ? tokens.isUpper(app.begin())
                : tokens.startsUpper(app.begin()) || tokens.startsFrom(app.begin(), '\u0080');
    }

    private @Nullable Handle behind(Apps.Match app) {
        Bridge bridge = Bridge.read(tokens, app.end());
        boolean apart = bridge.end() > app.end();
        Handle handle = apart && !tokens.isLine(bridge.end()) ? Handle.read(tokens, bridge.end()) : null;
        return handle != null
                        && (isName(handle) || bridge.label() && tokens.isUpper(handle.begin()) && handle.isNameLike())
                        && !(bridge.isEmpty() && isFullName(handle))
                        && (isTold(app, bridge, handle) || isNoted(app, bridge, handle))
                ? handle
                : null;
    }

    /** Words around say that a name comes. */
    private boolean isTold(Apps.Match app, Bridge bridge, Handle handle) {
        boolean asked = app.isCommon() && tokens.is(tokens.skipGap(app.end()), "me") && !bridge.sign(); // "meet me"
        if (bridge.self() && !asked && (bridge.naming() || bridge.words() < 4)
                || (bridge.label() || bridge.naming() && bridge.comma()) && ends(handle)) {
            return true;
        }
        boolean around = isOwned(app) || isNamed(app) || isInvited(app, true);
        boolean alone = Words.startsItem(tokens, app.begin()) && ends(handle);
        boolean strong = isSure(handle) && !app.isCommon();
        return bridge.naming() && (around || alone && (bridge.label() || bridge.sign() || strong));
    }

    /** The name stands behind the app as in a list of contacts, and nothing behind it. */
    private boolean isNoted(Apps.Match app, Bridge bridge, Handle handle) {
        if (bridge.words() > 0 || !ends(handle) || handle.isNumbered()) {
            return false;
        }
        boolean invited = isInvited(app, !bridge.comma());
        if (bridge.comma()) {
            return invited && !tokens.isGap(handle.end());
        }
        boolean site = Apps.site(tokens, app.begin()) != null && tokens.isMark(app.end(), ':');
        boolean item =
                Words.startsItem(tokens, app.begin()) && (!app.isCommon() || site || isSure(handle) && bridge.sign());
        boolean led = bridge.sign() || !app.isCommon() || isNamed(app);
        return led && (item || invited || isOwned(app) || isNamed(app));
    }

    private boolean ends(Handle handle) {
        int end = endOf(handle);
        return Words.endsItem(tokens, end) || tokens.isMark(end, '?');
    }

    private boolean isName(Handle handle) {
        return !handle.isNumber()
                && handle.text().chars().allMatch(c -> c < 0x80)
                && tokens.app(handle.begin()) == null
                && Apps.mailbox(tokens, handle.begin()) == null
                && (handle.isStrong()
                        || handle.isNameLike() && !tokens.startsUpper(handle.begin())
                        || isFullName(handle));
    }

    /** {@code Dana Reed}: two words with capitals, of which one is a name. */
    private boolean isFullName(Handle handle) {
        int second = handle.end() + 1;
        return handle.isPlain()
                && tokens.startsUpper(handle.begin())
                && tokens.isGap(handle.end())
                && tokens.startsUpper(second)
                && !tokens.isUpper(second)
                && tokens.app(second) == null
                && handle.isRare()
                && !(tokens.isGap(second + 1) && tokens.startsUpper(second + 2));
    }

    /** {@code Ana Reed Lopez}: three words with capitals, of which one is a name. */
    private boolean isLongName(Handle handle) {
        int second = handle.end() + 1;
        return handle.isPlain()
                && tokens.startsUpper(handle.begin())
                && tokens.isGap(second + 1)
                && (handle.isRare() || !Vocabulary.isOrdinary(tokens.word(second)));
    }

    private static boolean isSure(Handle handle) {
        return handle.isStrong() && !handle.isNumbered();
    }

    private boolean isOwned(Apps.Match app) {
        return Words.owner(tokens, app.begin()) >= 0;
    }

    /** {@code username on Telegram}, {@code ник в телеграме}. */
    private boolean isNamed(Apps.Match app) {
        return Words.before(tokens, app.begin(), 5, Bridge.LABELS) >= 0;
    }

    /** {@code find me on Telegram}, {@code пишите в телеграм}, {@code contact: Telegram}. */
    private boolean isInvited(Apps.Match app, boolean loosely) {
        int place = place(app.begin());
        return place >= 0 && Words.before(tokens, place, NEAR, REACH) >= 0
                || loosely && place >= 0 && Words.before(tokens, place, 2, AM) >= 0
                || Words.before(tokens, app.begin(), 1, REACH) >= 0;
    }

    /** The preposition before an app, an article skipped; -1 if there is none. */
    private int place(int i) {
        int place = Words.previous(tokens, i);
        place = place >= 0 && ARTICLES.has(tokens.word(place)) ? Words.previous(tokens, place) : place;
        return place >= 0 && PLACES.has(tokens.word(place)) ? place : -1;
    }

    /** {@code danareed on Telegram}, {@code danareed (Telegram)}. */
    private @Nullable Handle before(Apps.Match app) {
        int place = place(app.begin());
        int end = place >= 0 ? place : app.begin();
        int mark = tokens.isGap(end - 1) ? end - 2 : end - 1;
        boolean bracket = place < 0
                && (tokens.isMark(mark, '(') || tokens.isMark(mark, '@') || isToldBox(app) && tokens.isMark(mark, ','));
        if (place < 0 && !bracket) {
            return null;
        }
        end = bracket ? mark : end;
        end = tokens.isGap(end - 1) ? end - 1 : end;
        end = place >= 0 && tokens.isMark(end - 1, ',') ? end - 1 : end;
        Handle handle = Handle.endingAt(tokens, end);
        Handle first = tokens.isGap(end - 2) && tokens.startsUpper(end - 1) ? Handle.endingAt(tokens, end - 2) : null;
        if (first != null && isFullName(first) && isFound(first)) {
            return first;
        }
        Handle longer = first == null || !tokens.startsUpper(end - 3) ? null : Handle.endingAt(tokens, end - 4);
        if (longer != null && tokens.isGap(end - 4) && isLongName(longer) && isFound(longer)) {
            return longer;
        }
        return handle != null && isName(handle) && isAside(app, handle) ? handle : null;
    }

    /** {@code find Dana Reed on LinkedIn}. */
    private boolean isFound(Handle first) {
        int verb = Words.previous(tokens, first.begin());
        verb = verb >= 0 && WHOM.has(tokens.word(verb)) ? Words.previous(tokens, verb) : verb;
        int look = verb >= 0 && FOR.has(tokens.word(verb)) ? Words.previous(tokens, verb) : verb;
        if (look >= 0 && !tokens.is(look, "am") && WORKERS.has(tokens.word(Words.previous(tokens, look)))) {
            return false; // "I look up Senior Managers on LinkedIn"
        }
        return verb >= 0
                && (FIND.has(tokens.word(verb))
                        || FOR.has(tokens.word(verb)) && Words.before(tokens, verb, 2, TALK) >= 0);
    }

    /** {@code ivanads, the usual mail of Google}. */
    private boolean isToldBox(Apps.Match app) {
        return app.disguised() && app.end() - app.begin() > 3 && tokens.app(app.begin()) == null;
    }

    private boolean isAside(Apps.Match app, Handle handle) {
        int before = Words.previous(tokens, handle.begin());
        String word = before < 0 ? "" : tokens.word(before);
        boolean aside = TO.has(word)
                ? Words.before(tokens, before, 2, TALK) >= 0
                : ASIDE.has(word) || AM.has(word) || WAS.has(word);
        boolean alone = Words.startsItem(tokens, handle.begin()) && Words.endsItem(tokens, app.end());
        return aside || alone && !app.isCommon();
    }
}
