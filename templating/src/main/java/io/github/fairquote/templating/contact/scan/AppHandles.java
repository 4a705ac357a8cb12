package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Apps;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.HostNames;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Vocabulary;
import io.github.fairquote.templating.contact.read.Words;

/** Judges whether what stands behind the name of an app is a handle there, or words about the app. */
final class AppHandles {
    private static final int LEAST_NUMBER = 5;
    private static final int LEAST_WORD = 4;
    private static final Lexicon LEADS = Lexicon.of(
            "on in via at through by to у в на через по auf per über por en no na sur su add contact reach",
            "write ping message dm my me us или або or и and und та і");
    private static final Lexicon STOP = Lexicon.of(
            "bot bots api business integration integrations channel channels ads ad campaign campaigns group",
            "groups community communities automation marketing flow flows funnel funnels sdk web app apps",
            "plugin button widget chatbot chatbots account accounts page pages profile support experience",
            "project projects work stats clone server servers message messages template templates notification",
            "notifications alerts alert growth content manager management shop shops store stores feed lead",
            "leads sales reels stories posts video videos client clients customer customers user users team",
            "teams strategy analytics insights login logins pixel catalog library libraries style the a an and",
            "or for with from full open down off not now also here there busy always usually available active",
            "connected linked best better fine good great where what how when why which who it its this that",
            "these those we i you they our your my me us is are was were be been done live new old only all any",
            "none nope report reports goal goals target nothing same soon yes some used using via per than then to of in on at by as if so but because since until while like");
    private static final Lexicon NUMBERED = Lexicon.of("icq qq");
    private static final Lexicon CHATS = Lexicon.of("line slack signal messenger snap imo zoom session");
    private static final Lexicon OWN_IDS = Lexicon.of("line slack snap imo");
    private static final Lexicon NAMED = Lexicon.of("signal zoom messenger imo сигнал");

    private static final Lexicon PLACES = Lexicon.of("у в на");
    private static final Lexicon SELF = Lexicon.of("я мене меня мені мне пишіть пиши пишите напишіть напишите");

    private final Tokens tokens;

    AppHandles(Tokens tokens) {
        this.tokens = tokens;
    }

    boolean accepts(Lead lead, Handle handle) {
        if (handle.isNumber()) {
            boolean meant = lead.label() || lead.owned() && lead.sign() || NUMBERED.has(appWord(lead));
            return meant && handle.text().length() >= LEAST_NUMBER;
        }
        if (handle.isStrong()) {
            return lead.app().isCommon() ? isCommon(lead, handle) : isReached(lead, handle);
        }
        return isWord(handle) && isMeant(lead, handle);
    }

    /** Two words with capitals. */
    boolean isFullName(Handle handle) {
        return handle.isPlain()
                && !handle.marked()
                && tokens.startsUpper(handle.begin())
                && tokens.isGap(handle.end())
                && tokens.startsUpper(handle.end() + 1);
    }

    private boolean isWord(Handle handle) {
        return !STOP.has(handle.text())
                && !(handle.text().charAt(0) < 0x80 && Vocabulary.isOrdinary(handle.text()))
                && handle.text().length() >= LEAST_WORD
                && tokens.app(handle.begin()) == null
                && handle.text().indexOf('.') < 0
                && !handle.isTechnical();
    }

    private boolean isCommon(Lead lead, Handle handle) {
        boolean item = startsItem(lead) && ends(handle) && !HostNames.isFile(handle.text());
        return lead.label()
                || lead.sign()
                        && (lead.owned()
                                || handle.marked()
                                || isNamed(lead) && ends(handle)
                                || item && CHATS.has(appWord(lead)));
    }

    /** An ordinary word that stands at the start of an item the way the name of a messenger is written. */
    private boolean isNamed(Lead lead) {
        int at = lead.app().begin();
        boolean written =
                appWord(lead).equals("line") ? tokens.isUpper(at) : NAMED.has(appWord(lead)) && tokens.startsUpper(at);
        return written && Words.startsItem(tokens, at);
    }

    private boolean isReached(Lead lead, Handle handle) {
        int before = Words.previous(tokens, lead.app().begin());
        return lead.leads()
                || lead.app().disguised()
                || handle.marked()
                || handle.text().startsWith("live:")
                || handle.text().indexOf('#') > 0
                || before >= 0 && LEADS.has(tokens.word(before))
                || handle.text().indexOf('_') > 0 && (startsItem(lead) || ends(handle))
                || handle.hasDigit() && startsItem(lead) && ends(handle);
    }

    /** A plain word is a handle only where nothing else is meant. */
    private boolean isMeant(Lead lead, Handle handle) {
        if (lead.app().isCommon()) {
            boolean odd = lead.owned() && CHATS.has(appWord(lead)) && handle.looksOdd();
            boolean named = lead.owned() || isNamed(lead) || OWN_IDS.has(appWord(lead)) && startsItem(lead);
            return lead.sign() && ends(handle) && (odd || lead.label() && named);
        }
        return lead.owned() ? isOwned(lead, handle) : isListed(lead, handle);
    }

    private boolean isOwned(Lead lead, Handle handle) {
        if (lead.sign() && isFullName(handle)) {
            return true;
        }
        boolean ends = ends(handle) && !handle.hasOrdinaryEnding();
        if (lead.sign() || lead.label()) {
            return ends || handle.looksMadeUp();
        }
        return ends && handle.text().length() > LEAST_WORD && handle.isPlain();
    }

    private boolean isListed(Lead lead, Handle handle) {
        boolean starts = startsItem(lead) || isReachedAt(lead, handle);
        boolean dash = lead.dash() && (handle.looksOdd() || isShort(lead) && handle.looksMadeUp());
        boolean item = (lead.sign() || dash) && starts && ends(handle);
        boolean meant = lead.sign() && (lead.label() || handle.looksMadeUp()) || item;
        boolean latin = handle.text().charAt(0) < 0x80; // nobody's name there is in another script
        return meant && latin && !handle.hasOrdinaryEnding() && !isList(handle);
    }

    /** {@code в телеграме: kirilldev}: a word of another script behind where one is to be found. */
    private boolean isReachedAt(Lead lead, Handle handle) {
        int place = Words.previous(tokens, lead.app().begin());
        boolean found = place >= 0
                && PLACES.has(tokens.word(place))
                && (Words.startsItem(tokens, place) || Words.before(tokens, place, 3, SELF) >= 0);
        boolean foreign =
                tokens.startsFrom(lead.app().begin(), '\u0080') && handle.text().charAt(0) < 0x80;
        return found && foreign && tokens.isBreak(handle.end());
    }

    private static boolean isShort(Lead lead) {
        return lead.app().clarity() == Apps.Clarity.SHORT;
    }

    /** {@code Telegram: bots, channels}. */
    private boolean isList(Handle handle) {
        return tokens.isMark(handle.end(), ',') || tokens.isMark(handle.end(), '/');
    }

    private boolean startsItem(Lead lead) {
        return Words.startsItem(tokens, lead.app().begin());
    }

    private boolean ends(Handle handle) {
        return Words.endsItem(tokens, handle.end());
    }

    private String appWord(Lead lead) {
        return tokens.word(lead.app().begin());
    }
}
