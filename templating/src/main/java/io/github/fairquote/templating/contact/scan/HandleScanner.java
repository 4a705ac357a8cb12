package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Apps;
import io.github.fairquote.templating.contact.read.Domain;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds handles: beside the name of an app, behind an at sign that a contact word leads to, or named as one's nickname.
 */
final class HandleScanner {
    private static final int LEAST_MARKED = 3;
    private static final Lexicon CONTACT = Lexicon.of(
            "dm pm ping write message msg text find follow add contact reach hit tag search look poke drop",
            "shout nick handle username contacts пишіть пишите знайдете");
    private static final Lexicon SELF = Lexicon.of("me us my i im мені мне мій мой");
    private static final Lexicon PLACES = Lexicon.of("on in at via from у в на auf en over through");

    private static final Lexicon FOLLOW = Lexicon.of("follow dm pm add message ping text");
    private static final Lexicon ROOMS = Lexicon.of("here everyone channel media import override deprecated");
    private static final Lexicon CODES = Lexicon.of("code room id link");
    private static final Lexicon AS = Lexicon.of("as under als unter як как como");
    private static final Lexicon PATHS = Lexicon.of("in u");
    private static final Lexicon MEETINGS = Lexicon.of("zoom зум teams");
    private static final Lexicon IDS = Lexicon.of("id number code nummer номер ид número");

    private final Tokens tokens;
    private final Finds finds;
    private final AppHandles judge;

    HandleScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
        this.judge = new AppHandles(tokens);
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            Apps.Match app = tokens.app(i);
            if (app != null) {
                behind(app);
            } else if (tokens.isMark(i, '@') && !tokens.isWord(i - 1)) {
                marked(i);
            } else if ((Lead.isNaming(tokens, i) || isUserName(i)) && Words.owner(tokens, i) >= 0) {
                named(i);
            } else if (tokens.isWord(i) && !isInner(i) && !slashed(i)) {
                before(i);
            }
        }
    }

    private boolean isUserName(int i) {
        return tokens.is(i, "name") && tokens.isGap(i - 1) && tokens.is(i - 2, "user");
    }

    private boolean isInner(int i) {
        char mark = tokens.mark(i - 1);
        return mark == '_' || mark == '.' || mark == '@' || mark == '-';
    }

    /** The name of an app, then what leads on to a handle, then perhaps the handle. */
    private void behind(Apps.Match app) {
        Lead lead = Lead.read(tokens, app);
        boolean tag = tokens.isMark(app.begin() - 1, '<');
        if (tag || isMeeting(lead) || isMeetCode(app) || isPath(app)) {
            return;
        }
        boolean han = tokens.startsFrom(app.begin(), '\u3400');
        boolean apart = lead.end() > app.end() || tokens.isGap(lead.end()) || han;
        Handle handle = apart && !tokens.isLine(lead.end()) ? Handle.read(tokens, tokens.skipGap(lead.end())) : null;
        if (handle != null && judge.accepts(lead, handle)) {
            find(app.begin(), endOf(handle), app.disguised());
        }
    }

    /** {@code Zoom ID 812 3456 7890}, {@code Zoom, meeting ID: 812 3456 7890}. */
    private boolean isMeeting(Lead lead) {
        Apps.Match app = lead.app();
        if (!MEETINGS.has(tokens.word(app.begin()))) {
            return false;
        }
        int id = Words.after(tokens, app.end(), 3, IDS);
        int sign = tokens.skipGap(id + 1);
        sign = tokens.isMark(sign, ':') || tokens.is(sign, "is") ? tokens.skipGap(sign + 1) : sign;
        return lead.end() > app.end() && isMeeting(app, tokens.skipGap(lead.end())) || id >= 0 && isMeeting(app, sign);
    }

    private boolean isMeeting(Apps.Match app, int number) {
        DigitRun run = DigitRun.read(tokens, number);
        if (run == null || run.count() < 9 || run.count() > 12) {
            return false;
        }
        finds.add(tokens, app.begin(), run.end, ContactKind.MEETING, Severity.ERROR, "by its number");
        return true;
    }

    /** {@code tg/ivan_codes}: a short name and a handle as in a link, of which a part is no word of a folder. */
    private boolean isPath(Apps.Match app) {
        boolean slash = !app.isCommon() && tokens.isMark(app.end(), '/') && !tokens.isMark(app.begin() - 1, '/');
        Handle handle = slash ? Handle.read(tokens, app.end() + 1) : null;
        if (handle == null || !handle.isStrong() || !handle.hasRarePart() || handle.isNumbered()) {
            return false;
        }
        boolean last = !tokens.isMark(handle.end(), '/');
        if (last) {
            find(app.begin(), handle.end(), app.disguised());
        }
        return last;
    }

    /** {@code Google Meet code abc-defg-hij}. */
    private boolean isMeetCode(Apps.Match app) {
        int code = tokens.skipGap(app.end());
        code = CODES.has(tokens.word(code)) ? tokens.skipGap(code + 1) : code;
        code = tokens.isMark(code, ':') ? tokens.skipGap(code + 1) : code;
        Handle handle = tokens.is(app.begin(), "meet") ? Handle.read(tokens, code) : null;
        if (handle == null || handle.text().length() != 12) {
            return false;
        }
        boolean threeFourThree = handle.text().charAt(3) == '-' && handle.text().charAt(8) == '-';
        if (threeFourThree) {
            finds.add(tokens, app.begin(), handle.end(), ContactKind.MEETING, Severity.ERROR, "by its code");
        }
        return threeFourThree;
    }

    /** With the second name of a full one, and the bracket around it. */
    private int endOf(Handle handle) {
        int end = judge.isFullName(handle) ? handle.end() + 2 : handle.end();
        boolean bracket = tokens.isMark(end, ')') && tokens.isMark(handle.begin() - 1, '(');
        return bracket ? end + 1 : end;
    }

    /** An at sign at the start of a word. */
    private void marked(int i) {
        Handle handle = Handle.read(tokens, i);
        if (handle == null || handle.text().length() < LEAST_MARKED || tokens.isMark(handle.end(), '(')) {
            return; // "@Test(" is code
        }
        Domain server = tokens.isMark(handle.end(), '@') ? Domain.read(tokens, handle.end() + 1) : null;
        if (server != null && server.labels().size() > 1) {
            find(i, server.end(), false); // "@ivan@mastodon.social"
            return;
        }
        Apps.Match app = appBehind(handle.end());
        boolean placed = app != null
                && (tokens.isMark(app.begin() - 1, ':')
                        || PLACES.has(tokens.word(Words.previous(tokens, app.begin()))));
        if (app != null && (placed && isPerson(i + 1) || !app.isCommon())) {
            find(i, app.end(), app.disguised());
        } else if (!(tokens.isMark(handle.end(), '/') && tokens.isWord(handle.end() + 1)) && isInvited(i)) {
            find(i, handle.end(), false);
        }
    }

    private boolean isInvited(int i) {
        int as = Words.previous(tokens, i);
        if (as >= 0 && AS.has(tokens.word(as)) && Words.before(tokens, as, 4, SELF) >= 0) {
            return true; // "I tweet as @ivan_ads"
        }
        if (as >= 0 && FOLLOW.has(tokens.word(as)) && Words.startsItem(tokens, as) && isPerson(i + 1)) {
            return true; // "follow @ivan_ads"
        }
        int contact = Words.before(tokens, i, 5, CONTACT);
        return contact >= 0 && (Words.after(tokens, contact, 5, SELF) >= 0 || Words.before(tokens, i, 7, SELF) >= 0);
    }

    private boolean isPerson(int i) {
        return tokens.word(i).length() > LEAST_MARKED && !ROOMS.has(tokens.word(i));
    }

    /** A handle without its at sign, then the app: {@code ivan_ads on telegram}. */
    private void before(int i) {
        Handle handle = Handle.read(tokens, i);
        Apps.Match app = handle != null && handle.isStrong() && !handle.isNumber() ? appBehind(handle.end()) : null;
        if (app != null && !app.isCommon() && isAddressed(i)) {
            find(i, app.end(), app.disguised());
        }
    }

    /** {@code in/ivan-ads on LinkedIn}, {@code reddit u/ivan_ads}: the path alone, beside the name of its site. */
    private boolean slashed(int i) {
        boolean path = PATHS.has(tokens.word(i)) && tokens.isMark(i + 1, '/') && tokens.isWord(i + 2);
        Handle handle = path ? Handle.read(tokens, i + 2) : null;
        if (handle == null) {
            return false;
        }
        Apps.Match behind = appBehind(handle.end());
        int previous = Words.previous(tokens, i);
        Apps.Match before = previous < 0 ? null : tokens.app(previous);
        boolean zoom = before != null && before.isCommon() && tokens.is(i, "in"); // "zoom in/out"
        before = zoom ? null : before;
        if (behind != null) {
            find(i, behind.end(), false);
        } else if (before != null) {
            find(before.begin(), handle.end(), false);
        }
        return behind != null || before != null;
    }

    private boolean isAddressed(int i) {
        return Words.before(tokens, i, 6, CONTACT) >= 0
                || Words.before(tokens, i, 4, SELF) >= 0
                || Words.startsItem(tokens, i);
    }

    private Apps.@Nullable Match appBehind(int i) {
        int at = tokens.skipGap(i);
        char mark = tokens.mark(at);
        at = mark != 0 && "(-/[:,".indexOf(mark) >= 0 ? tokens.skipGap(at + 1) : at;
        at = PLACES.has(tokens.word(at)) ? tokens.skipGap(at + 1) : at;
        at = tokens.is(at, "my") ? tokens.skipGap(at + 1) : at;
        return at == i ? null : tokens.app(at);
    }

    /** {@code my nickname everywhere is ivan_ads}. */
    private void named(int i) {
        int sign = Lead.sign(tokens, i + 1);
        Handle handle = sign < 0 ? null : Handle.read(tokens, tokens.skipGap(sign + 1));
        if (handle != null && (handle.isStrong() || handle.looksMadeUp())) {
            find(i, handle.end(), false);
        }
    }

    private void find(int from, int to, boolean disguised) {
        String how = disguised ? "with its name written otherwise" : "as it is";
        finds.add(tokens, from, to, ContactKind.MESSENGER, Severity.ERROR, how);
    }
}
