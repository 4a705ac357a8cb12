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
 * Finds hints that only a reader can follow: a nick told a sentence behind its app, {@code same nick as here}, a mailbox whose at
 * sign is told in words, an invitation to book a call on a site.
 */
final class HintScanner {
    private static final int FAR = 24;
    private static final int NEAR = 9;
    private static final Lexicon NICKS = Lexicon.of(
            "nick nickname handle username nik ник ника нік ніка ником ніком логін логин user usuario benutzername nutzername pseudo");
    private static final Lexicon NAMES = Lexicon.of(
            "nick nickname handle username user name names ник нік ником ніком имя ім'я nombre usuario benutzername name namen nom pseudo");
    private static final Lexicon SAME = Lexicon.of(
            "same такой такий тот той же самий самый gleichen gleiche gleicher gleichnamig selben mismo misma même identical");
    private static final Lexicon HERE =
            Lexicon.of("here there profile тут здесь там профиле профілі hier dort aquí perfil ici");
    private static final Lexicon FILLERS = Lexicon.of(
            "is there here the a на in там тут здесь это це my mi mein ist dort es allí como called con el то on it name");
    private static final Lexicon BE = Lexicon.of("is will be це это ist es");
    private static final Lexicon IS = Lexicon.of("is це это ist es");
    private static final Lexicon BEGINS = Lexicon.of("begins starts ends is");
    private static final Lexicon WITH = Lexicon.of("with in");
    private static final Lexicon CALLS = Lexicon.of(
            "call book schedule slot time talk meeting pick grab reserve созвон созвониться запишитесь запишіться дзвінок",
            "buchen termin buche reservar reserve agende llamada");
    private static final Lexicon SELF = Lexicon.of("me my мне мной мене мною ко до mir mich mein meinen conmigo mi mí");
    /** Signs of handles, told in words. */
    private static final Lexicon SPOKEN =
            Lexicon.of("underscore підкреслення подчёркивание подчеркивание unterstrich guion guión tiret");

    private static final Lexicon LOGINS = Lexicon.of("name login user nick address before login имя ім'я nombre");
    private static final Lexicon FINDERS = Lexicon.of(
            "search find add write me am is нік ник знайдіть шукайте найдите ищите suche such busca búscame");
    private static final Lexicon SEARCH =
            Lexicon.of("google googeln googlen загугліть погугли погуглите нагугліть googlea busque búsqueme search");
    private static final Lexicon RESULTS =
            Lexicon.of("result hit результат посилання ссылка ergebnis treffer resultado");
    private static final Lexicon OWN = Lexicon.of("my mine me мой мій моя mein meine mi mío");
    private static final Lexicon LETTERS = Lexicon.of("letter letters buchstaben літери буквы letras");
    private static final Lexicon FIRST = Lexicon.of("first initial ersten перші первые primeras");
    private static final Lexicon TAKE =
            Lexicon.of("take read use join combine collect spell nimm nehmen візьміть возьмите toma tome");
    private static final Lexicon ON = Lexicon.of("on via through by use");
    private static final Lexicon I = Lexicon.of("i i'm me we us my");
    private static final Lexicon SIGNS = Lexicon.of("sign symbol собака собачка собачку arroba klammeraffe underscore");

    private final Tokens tokens;
    private final Finds finds;

    HintScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        int lastApp = -FAR * 4;
        for (int i = 0; i < tokens.size(); i++) {
            Apps.Match app = tokens.app(i);
            if (app != null && app.isCommon() && isPlace(app)) {
                lastApp = i;
            } else if (app != null && !app.isCommon()) {
                lastApp = i;
                sameName(app);
                told(app);
            } else if ((NICKS.has(tokens.word(i)) || isLiveId(i)) && i - lastApp <= FAR) {
                nick(i);
            } else if (tokens.is(i, "mine") && i - lastApp <= FAR) {
                mine(i);
            } else if (SPOKEN.has(tokens.word(i)) && !isNear(i, lastApp)) {
                told(i);
            } else if (LETTERS.has(tokens.word(i))) {
                firstLetters(i);
            } else if (SEARCH.has(tokens.word(i))) {
                search(i);
            } else if (Apps.isBooking(tokens, i)) {
                booking(i);
            } else {
                mailbox(Apps.mailbox(tokens, i));
            }
        }
    }

    /** {@code I only write on Signal.}: an ordinary word with a capital, where a sentence ends. */
    private boolean isPlace(Apps.Match app) {
        int place = Words.previous(tokens, app.begin());
        return place >= 0
                && ON.has(tokens.word(place))
                && tokens.startsUpper(app.begin())
                && tokens.isBreak(app.end())
                && Words.before(tokens, place, NEAR, I) >= 0;
    }

    private boolean isLiveId(int i) {
        return tokens.is(i, "id") && tokens.is(tokens.skipGap(tokens.isMark(i + 1, ':') ? i + 2 : i + 1), "live");
    }

    /** {@code the nick there is ivan_ads}, an app having been named shortly before. */
    private void nick(int i) {
        int at = i + 1;
        for (int steps = 0;
                steps < 8 && (tokens.isGap(at) || tokens.isMark(at, ':') || FILLERS.has(tokens.word(at)));
                steps++) {
            at++;
        }
        Handle handle = at > i + 1 ? Handle.read(tokens, at) : null;
        boolean label = handle != null
                && tokens.isMark(i + 1, ':')
                && Words.startsItem(tokens, i)
                && handle.isNameLike()
                && Words.endsItem(tokens, handle.end());
        if (handle != null && (handle.isStrong() && !handle.isNumber() && !handle.isNumbered() || label)) {
            add(i, handle.end(), ContactKind.MESSENGER);
        }
    }

    /** {@code Do you use Skype? Mine begins with ivan.} */
    private void mine(int i) {
        int is = Words.after(tokens, i + 1, 1, BEGINS);
        int with = is < 0 ? -1 : Words.after(tokens, is + 1, 1, WITH);
        Handle handle = is < 0 ? null : Handle.read(tokens, tokens.skipGap(Math.max(is, with) + 1));
        boolean told = with >= 0 && is >= 0 && !tokens.is(is, "is");
        if (handle != null && (told ? handle.isRare() || handle.isNameLike() : handle.isStrong())) {
            add(i, handle.end(), ContactKind.MESSENGER);
        }
    }

    /** {@code on Telegram, same nick as here}. */
    private void sameName(Apps.Match app) {
        int same = Words.after(tokens, app.end(), NEAR, SAME);
        same = same < 0 ? Words.before(tokens, app.begin(), NEAR, SAME) : same;
        boolean named = same >= 0
                && (Words.after(tokens, same + 1, 2, NAMES) >= 0 || Words.before(tokens, same, 2, NAMES) >= 0);
        if (named && Words.after(tokens, same + 1, 6, HERE) >= 0) {
            add(app.begin(), app.end(), ContactKind.MESSENGER);
        }
    }

    /** {@code my tg is webwiz underscore mo}. */
    private void told(Apps.Match app) {
        int sign = Words.after(tokens, app.end(), NEAR, SPOKEN);
        boolean bracket = sign >= 0 && tokens.isMark(sign - 1, '(') && tokens.isMark(sign + 1, ')');
        boolean meant = sign >= 0
                && (bracket
                        || Words.owner(tokens, app.begin()) >= 0
                        || Words.after(tokens, app.end(), NEAR, NICKS) >= 0);
        int end = sign < 0 ? -1 : tokens.skipGap(bracket ? sign + 2 : sign + 1);
        if (meant && tokens.isWord(end)) {
            add(app.begin(), end + 1, ContactKind.MESSENGER);
        }
    }

    /** {@code take the first letters of .., that is my Telegram}. */
    private void firstLetters(int i) {
        int first = Words.previous(tokens, i);
        if (first < 0 || !FIRST.has(tokens.word(first)) || Words.before(tokens, first, 4, TAKE) < 0) {
            return;
        }
        for (int at = i; at < i + 2 * FAR; at++) {
            Apps.Match app = tokens.app(at);
            if (app != null && !app.isCommon() && Words.owner(tokens, at) >= 0 && Words.endsItem(tokens, app.end())) {
                add(first, app.end(), ContactKind.MESSENGER);
                return;
            }
        }
    }

    private static boolean isNear(int i, int app) {
        return i - app <= NEAR;
    }

    /** {@code search for dana underscore ads}: a name that nothing but a handle has. */
    private void told(int i) {
        int name = Words.previous(tokens, i);
        int end = tokens.skipGap(i + 1);
        boolean rare = name >= 0 && tokens.isGap(name + 1) && !Vocabulary.isOrdinary(tokens.word(name));
        if (rare && tokens.isWord(end) && Words.before(tokens, name, 4, FINDERS) >= 0) {
            add(name, end + 1, ContactKind.MESSENGER);
        }
    }

    /** {@code google Dana Reed, the first result is my site}. */
    private void search(int i) {
        int result = Words.after(tokens, i + 1, FAR, RESULTS);
        int is = result < 0 ? -1 : Words.after(tokens, result + 1, 2, BE);
        if (is >= 0 && Words.after(tokens, is + 1, 2, OWN) >= 0) {
            add(i, result + 1, ContactKind.LINK);
        }
    }

    /** {@code book a call with me on Calendly}. */
    private void booking(int i) {
        boolean called = Words.before(tokens, i, NEAR, CALLS) >= 0;
        if (called && Words.before(tokens, i, NEAR, SELF) >= 0 && !tokens.isMark(i + 1, '.')) {
            add(i, i + 1, ContactKind.MEETING);
        }
    }

    /** {@code on G-mail: first ivan, then the at sign}. */
    private void mailbox(Apps.@Nullable Match box) {
        if (box == null) {
            return;
        }
        int sign = Words.after(tokens, box.end(), FAR, SIGNS);
        boolean spoken = sign >= 0 && (!tokens.is(sign, "sign") || tokens.is(Words.previous(tokens, sign), "at"));
        if (spoken) {
            add(box.begin(), sign + 1, ContactKind.EMAIL);
        } else {
            login(box);
        }
    }

    /** {@code my g-mail, the name before the sign is ivan.ads77}. */
    private void login(Apps.Match box) {
        int name = Words.after(tokens, box.end(), 4, LOGINS);
        int is = name < 0 ? -1 : Lead.sign(tokens, name + 1);
        is = name >= 0 && is < 0 ? Words.after(tokens, name + 1, 5, IS) : is;
        Handle handle = is < 0 ? null : Handle.read(tokens, tokens.skipGap(is + 1));
        if (handle != null && handle.isStrong() && !handle.isNumbered()) {
            add(box.begin(), handle.end(), ContactKind.EMAIL);
        }
    }

    private void add(int from, int to, ContactKind kind) {
        finds.add(tokens, from, to, kind, Severity.ERROR, "as a hint");
    }
}
