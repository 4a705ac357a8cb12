package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds messengers told by their looks: {@code find me in the paper plane app}, {@code пишите в зелёный мессенджер}. An
 * app of some colour is also what others build, so that somebody must be found or written to there.
 */
final class PictureScanner {
    private static final int NEAR = 8;
    private static final Lexicon APPS = Lexicon.of(
            "app apps application messenger приложени* застосун* мессенджер* месенджер* appli* aplica* aplikac* komunikator* програм* программ*",
            "messengerapp chatapp");
    private static final Lexicon LOOKS = Lexicon.of(
            "green blue purple violet yellow plane aeroplane airplane bird ghost camera зелён* зелен* синем син* голуб*",
            "фиолетов* фіолетов* grün* blau* lila verde azul morada verte bleue violette zielon* niebiesk*");
    private static final Lexicon ICONS = Lexicon.of(
            "plane airplane aeroplane bubble handset ghost самол* літак* papierflieger flieger avioncito avión avion samolot*");
    /** Pictures that are nothing else in a letter about work. */
    private static final Lexicon NICKNAMES =
            Lexicon.of("самолётик* самолетик* літачк* літачок papierflieger avioncito зелёнк* samolocik*");

    private static final Lexicon WITH = Lexicon.of("with с з із mit con avec z del de of");
    private static final Lexicon PLACES = Lexicon.of(
            "on in to into via over through by from у в во на через auf in der per über en por sur dans par w na do a");
    private static final Lexicon REACH = Lexicon.of(
            "find write message ping reach text msg dm add contact catch hit join schreib* finde* erreich* such* kontaktier*",
            "écri* ecri* retrouve* trouve* rejoins");
    private static final Lexicon ME = Lexicon.of("me us mir mich moi");
    private static final Lexicon TALK = Lexicon.of("talk chat move switch continue speak");
    /** With these the writer is meant, whatever stands behind. */
    private static final Lexicon FOREIGN = Lexicon.of(
            "пишите пишіть пиши напиши* напишіть найдите найдёшь найдете знайдете знайдіть ищите шукайте добав* додай* стукн*",
            "escríbeme escríbame escribidme búscame búsqueme háblame hábleme contáctame contácteme encuéntrame encuéntreme",
            "agrégame napisz piszcie znajdziesz szukaj");

    private static final Lexicon FOREIGN_TALK =
            Lexicon.of("hablando hablar hablamos sigamos общаться поговор* спілкува* parler discuter rozmawia*");
    private static final Lexicon ABOUT = Lexicon.of("de sobre of about про о об über o del d");
    private static final Lexicon TEXT = Lexicon.of("text message write ping dm");
    private static final Lexicon OPEN = Lexicon.of("open use launch");
    private static final Lexicon SELF =
            Lexicon.of("me us i i'm im let's lets shall я мене меня мені мне мной ich mir mich yo soy me moi je mnie");
    private static final Lexicon NICKS =
            Lexicon.of("nick* nik ник* нік* handle username user* number номер* digits name nummer número");
    private static final Lexicon SAME = Lexicon.of("same gleicher gleichem mismo même такий такой такое той тот тем");
    private static final Lexicon OTHERS = Lexicon.of(
            "users user customers clients visitors they people students bot icon theme screen button store project client");

    private final Tokens tokens;
    private final Finds finds;

    PictureScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean app = APPS.has(tokens.word(i));
            int look = app ? look(i) : NICKNAMES.has(tokens.word(i)) ? i : -1;
            if (look >= 0) {
                told(Math.min(i, look), Math.max(i, look));
            }
        }
    }

    /** The word beside an app by which it is known: {@code green app}, {@code app verde}, {@code app with the plane}. */
    private int look(int app) {
        int before = Words.before(tokens, app, 2, LOOKS);
        if (before >= 0) {
            int first = Words.before(tokens, before, 2, LOOKS);
            return first >= 0 ? first : before;
        }
        int behind = tokens.isGap(app + 1) && LOOKS.has(tokens.word(app + 2)) ? app + 2 : -1;
        int with = behind < 0 ? Words.after(tokens, app + 1, 1, WITH) : -1;
        return with < 0 ? behind : Words.after(tokens, with + 1, 4, ICONS);
    }

    private void told(int from, int to) {
        if (Words.before(tokens, from, NEAR, OTHERS) >= 0 || Words.after(tokens, to + 1, 2, OTHERS) >= 0) {
            return;
        }
        int named = named(to);
        DigitRun number = named > 0 ? null : number(to);
        if (number != null) {
            finds.add(tokens, number.begin, number.end, ContactKind.PHONE, Severity.ERROR, "beside a hint");
            return;
        }
        boolean placed = Words.before(tokens, from, 3, PLACES) >= 0 || isOpened(from, to);
        placed |= Words.before(tokens, from, NEAR, FOREIGN_TALK) >= 0 && Words.before(tokens, from, 2, ABOUT) < 0;
        if (named > 0 || placed && (isReached(from, to) || isSameName(from))) {
            Severity severity = named > 0 ? Severity.ERROR : Severity.WARNING;
            finds.add(tokens, from, Math.max(named, to + 1), ContactKind.MESSENGER, severity, "as a hint");
        }
    }

    /** {@code open the green messenger and text the number}. */
    private boolean isOpened(int from, int to) {
        int open = Words.before(tokens, from, 2, OPEN);
        return open >= 0 && Words.startsItem(tokens, open) && Words.after(tokens, to + 1, NEAR, TEXT) >= 0;
    }

    /** {@code the green messenger: three eight zero, 50 123 45 67}; null if no such number follows. */
    private @Nullable DigitRun number(int to) {
        for (int i = to + 1; i < to + 2 * NEAR && !tokens.isBreak(i); i++) {
            DigitRun run = DigitRun.read(tokens, i);
            if (run != null) {
                return run.count() >= 9 && run.count() <= 15 && !PhoneScanner.isAmount(tokens, run) ? run : null;
            }
        }
        return null;
    }

    /** {@code same name as here, on the blue bird app}. */
    private boolean isSameName(int from) {
        int same = Words.before(tokens, from, NEAR, SAME);
        return same >= 0 && NICKS.has(tokens.word(tokens.skipGap(same + 1)));
    }

    /** Somebody is to be found or written to there, or says that he is there. */
    private boolean isReached(int from, int to) {
        int reach = Words.before(tokens, from, NEAR, REACH);
        if (reach >= 0 && ME.has(tokens.word(reach + 2)) || Words.before(tokens, from, NEAR, FOREIGN) >= 0) {
            return true;
        }
        if (isOpened(from, to) || Words.before(tokens, from, NEAR, FOREIGN_TALK) >= 0) {
            return true;
        }
        boolean self = Words.before(tokens, from, NEAR, SELF) >= 0;
        return self && (Words.before(tokens, from, NEAR, TALK) >= 0 || Words.after(tokens, to + 1, NEAR, NICKS) >= 0);
    }

    /** The end of the handle behind: {@code the blue app: ivan_ads}, {@code as ivan_ads}; 0 if there is none. */
    private int named(int to) {
        Bridge bridge = Bridge.read(tokens, to + 1);
        Handle handle = bridge.isEmpty() ? null : Handle.read(tokens, bridge.end());
        if (handle == null || !(bridge.sign() || bridge.naming() || bridge.self())) {
            return 0;
        }
        boolean name = handle.isStrong() || handle.isNameLike() && handle.isRare();
        return name && Words.endsItem(tokens, handle.end()) ? handle.end() : 0;
    }
}
