package io.github.fairquote.templating.contact;

import io.github.fairquote.core.result.Severity;

/**
 * Finds handles: beside the name of an app, behind an at sign that a contact word leads to, or named as one's
 * nickname.
 */
final class HandleScanner {
    private static final int MOST_LABELS = 4;
    private static final Lexicon LABELS = Lexicon.of(
            "id handle username user name nick nickname login account contact number address profile here page",
            "tag nik нік ник логін логин");
    private static final Lexicon NAMING =
            Lexicon.of("id handle username nick nickname login tag nik нік ник логін логин");
    private static final Lexicon IS = Lexicon.of("is це это ist es est to jest é są under as");
    private static final Lexicon LEADS = Lexicon.of(
            "on in via at through by to у в на через по auf per über por en no na sur su add contact reach",
            "write ping message dm my me us або или or and und та і и");
    private static final Lexicon STOP = Lexicon.of(
            "bot bots api business integration channel channels ads ad campaign campaigns group groups",
            "community communities automation marketing flow flows funnel funnels sdk web app apps plugin",
            "button widget chatbot chatbots account accounts page pages profile support experience project",
            "projects work stats clone server servers message messages template templates notification",
            "notifications alerts alert growth content manager management shop shops store stores feed the a an",
            "and or for with from full open down off not now also here there busy always usually available",
            "active connected linked best better fine good great where what how when why which who it its this",
            "that these those we i you they our your my me us is are was were be been done live new old only",
            "all any some used using via per than then to of in on at by as if so but because since until while",
            "bots, bot, integration, integrations lead leads sales reels stories posts video videos client",
            "clients customer customers user users team teams strategy analytics insights login logins pixel",
            "catalog library libraries style like");
    private static final Lexicon CONTACT = Lexicon.of(
            "dm pm ping write message msg text find follow add contact reach hit tag search look poke drop",
            "shout nick handle username contacts пишіть пишите знайдете");
    private static final Lexicon SELF = Lexicon.of("me us my i im мені мне мій мой");
    private static final Lexicon PLACES = Lexicon.of("on in at via from у в на auf en over through");

    private final Tokens tokens;
    private final Finds finds;

    HandleScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            Apps.Match app = tokens.app(i);
            if (app != null) {
                behind(app);
            } else if (tokens.isMark(i, '@') && !tokens.isWord(i - 1)) {
                marked(i);
            } else if (NAMING.has(tokens.word(i)) && Words.owner(tokens, i) >= 0) {
                named(i);
            } else if (tokens.isWord(i)) {
                before(i);
            }
        }
    }

    /** The name of an app, then what leads on to a handle, then perhaps the handle. */
    private void behind(Apps.Match app) {
        int at = app.end();
        boolean label = false;
        boolean sign = false;
        boolean dash = false;
        for (int steps = 0; steps < 2 * MOST_LABELS; steps++) {
            int next = tokens.skipGap(at);
            char mark = tokens.mark(next);
            if (LABELS.has(tokens.word(next)) && Handle.read(tokens, next).end() == next + 1) {
                label |= NAMING.has(tokens.word(next));
            } else if (IS.has(tokens.word(next)) || mark == ':' || mark == '=' || mark == '>') {
                sign = true;
            } else if (mark == '-'
                    || mark == '('
                    || mark == '['
                    || mark == '~'
                    || mark == '*'
                    || mark == '"'
                    || mark == '\'') {
                dash = true;
            } else {
                break;
            }
            at = next + 1;
        }
        Handle handle = Handle.read(tokens, tokens.skipGap(at));
        if (handle != null
                && !tokens.isLine(at)
                && (at > app.end() || tokens.isGap(at))
                && isHandle(app, handle, label, sign, dash)) {
            find(app.begin(), endOf(handle), app.disguised());
        }
    }

    /** With the second name of a full one, and the bracket around it. */
    private int endOf(Handle handle) {
        int end = isFullName(handle) && handle.isPlain() && !handle.marked() ? handle.end() + 2 : handle.end();
        boolean bracket = tokens.isMark(end, ')') && tokens.isMark(handle.begin() - 1, '(');
        return bracket ? end + 1 : end;
    }

    private boolean isHandle(Apps.Match app, Handle handle, boolean label, boolean sign, boolean dash) {
        boolean owned = Words.owner(tokens, app.begin()) >= 0;
        if (handle.isNumber()) {
            return (label || owned && sign || ICQ.has(tokens.word(app.begin())))
                    && handle.text().length() >= 5;
        }
        if (handle.isStrong()) {
            return app.isCommon()
                    ? isCommonReached(app, handle, owned, label, sign)
                    : isReached(app, handle, sign || dash || label || owned);
        }
        if (STOP.has(handle.text())
                || handle.text().length() < 4
                || tokens.app(handle.begin()) != null
                || handle.isTechnical()) {
            return false;
        }
        return isWeakHandle(app, handle, owned, label, sign, dash);
    }

    private static final Lexicon ICQ = Lexicon.of("icq qq");

    private boolean isCommonReached(Apps.Match app, Handle handle, boolean owned, boolean label, boolean sign) {
        return label || sign && (owned || handle.marked() || isNamed(app) && Words.endsItem(tokens, handle.end()));
    }

    /** An ordinary word that stands at the start of an item the way the name of a messenger is written. */
    private boolean isNamed(Apps.Match app) {
        String word = tokens.word(app.begin());
        boolean written =
                word.equals("line") ? tokens.isUpper(app.begin()) : NAMED.has(word) && tokens.startsUpper(app.begin());
        return written && Words.startsItem(tokens, app.begin());
    }

    private static final Lexicon NAMED = Lexicon.of("signal zoom messenger imo сигнал");

    private boolean isReached(Apps.Match app, Handle handle, boolean led) {
        return led
                || handle.marked()
                || handle.text().startsWith("live:")
                || handle.text().indexOf('#') > 0
                || LEADS.has(tokens.word(Math.max(0, Words.previous(tokens, app.begin()))))
                || handle.text().indexOf('_') > 0
                        && (Words.startsItem(tokens, app.begin()) || Words.endsItem(tokens, handle.end()));
    }

    /** A plain word is a handle only where nothing else is meant. */
    private boolean isWeakHandle(
            Apps.Match app, Handle handle, boolean owned, boolean label, boolean sign, boolean dash) {
        boolean ends = Words.endsItem(tokens, handle.end());
        if (app.isCommon()) {
            return label && sign && ends && (owned || isNamed(app));
        }
        if (owned && sign && isFullName(handle)) {
            return true;
        }
        if (owned && (sign || label)) {
            return ends && !handle.hasOrdinaryEnding() || handle.looksMadeUp();
        }
        if (owned) {
            return ends
                    && handle.text().length() >= 5
                    && !handle.hasOrdinaryEnding()
                    && handle.end() - handle.begin() == 1;
        }
        boolean item = (sign || dash && handle.looksOdd()) && Words.startsItem(tokens, app.begin()) && ends;
        return (label && sign || item || handle.looksMadeUp() && sign)
                && !handle.hasOrdinaryEnding()
                && !isList(handle);
    }

    /** Two words with capitals. */
    private boolean isFullName(Handle handle) {
        return tokens.startsUpper(handle.begin()) && tokens.isGap(handle.end()) && tokens.startsUpper(handle.end() + 1);
    }

    /** {@code Telegram: bots, channels}. */
    private boolean isList(Handle handle) {
        return tokens.isMark(handle.end(), ',') || tokens.isMark(handle.end(), '/');
    }

    /** An at sign at the start of a word. */
    private void marked(int i) {
        Handle handle = Handle.read(tokens, i);
        if (handle == null || handle.text().length() < 3) {
            return;
        }
        Apps.Match app = appBehind(handle.end());
        if (app != null) {
            find(i, app.end(), app.disguised());
        } else if (isInvited(i)) {
            find(i, handle.end(), false);
        }
    }

    private boolean isInvited(int i) {
        int contact = Words.before(tokens, i, 5, CONTACT);
        return contact >= 0 && (Words.after(tokens, contact, 5, SELF) >= 0 || Words.before(tokens, i, 7, SELF) >= 0);
    }

    /** A handle without its at sign, then the app: {@code ivan_ads on telegram}. */
    private void before(int i) {
        if (tokens.isMark(i - 1, '_')
                || tokens.isMark(i - 1, '.')
                || tokens.isMark(i - 1, '@')
                || tokens.isMark(i - 1, '-')) {
            return;
        }
        Handle handle = Handle.read(tokens, i);
        if (handle == null || !handle.isStrong() || handle.isNumber()) {
            return;
        }
        Apps.Match app = appBehind(handle.end());
        if (app != null
                && !app.isCommon()
                && (Words.before(tokens, i, 6, CONTACT) >= 0
                        || Words.before(tokens, i, 4, SELF) >= 0
                        || Words.startsItem(tokens, i))) {
            find(i, app.end(), app.disguised());
        }
    }

    private Apps.Match appBehind(int i) {
        int at = tokens.skipGap(i);
        at = tokens.mark(at) != 0 && "(-/[:,".indexOf(tokens.mark(at)) >= 0 ? tokens.skipGap(at + 1) : at;
        at = PLACES.has(tokens.word(at)) ? tokens.skipGap(at + 1) : at;
        at = tokens.is(at, "my") ? tokens.skipGap(at + 1) : at;
        return at == i ? null : tokens.app(at);
    }

    /** {@code my nickname everywhere is ivan_ads}. */
    private void named(int i) {
        int is = Words.after(tokens, i + 1, 3, IS);
        int at = tokens.isMark(tokens.skipGap(i + 1), ':') ? tokens.skipGap(i + 1) : is;
        Handle handle = at < 0 ? null : Handle.read(tokens, tokens.skipGap(at + 1));
        if (handle != null && (handle.isStrong() || handle.looksMadeUp())) {
            find(i, handle.end(), false);
        }
    }

    private void find(int from, int to, boolean disguised) {
        finds.add(
                tokens,
                from,
                to,
                ContactKind.MESSENGER,
                Severity.ERROR,
                disguised ? "with its name written otherwise" : "as it is");
    }
}
