package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Domain;
import io.github.fairquote.templating.contact.read.DotCom;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.HostNames;
import io.github.fairquote.templating.contact.read.Joints;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/** Finds e-mail addresses by their at sign, and providers named with a box. */
final class EmailScanner {
    private static final int MOST_LOCAL_TOKENS = 24;
    private static final int MOST_SIGNS = 4;
    private static final Lexicon CUES = Lexicon.of(
            "email e-mail mail mails write reach contact address gmail inbox send почта пошта пошту мейл имейл",
            "емейл скринька schreib schreiben correo escribe escribeme courriel poczta mejl adres adresse",
            "adresa posta eposta");
    private static final Lexicon NO_BOX = Lexicon.of(
            "work worked works working job jobs staff team engineer manager developer i we me us it them people",
            "accounts account users addresses hosted emails mailboxes inbox was is are be been looking look",
            "based teams startup");
    private static final Lexicon LINKS = Lexicon.of("is are address at id name mail email box account");
    private static final Lexicon PLACES = Lexicon.of("on at via through by");
    private static final Lexicon SELF = Lexicon.of("me i'm im m am us");
    private static final Lexicon MINE = Lexicon.of("am m im is me mail email it's");
    /** Banks and apps behind the at sign of the unified payments interface. */
    private static final Lexicon UPI = Lexicon.of(
            "okhdfcbank okicici oksbi okaxis paytm ybl ibl axl upi apl hdfcbank sbi icici kotak yesbank axisbank",
            "fbl idfcbank indus pnb barodampay airtel jupiteraxis");

    private static final Lexicon COMMON = Lexicon.of(
            "full open down off on not now also connected flooded linked synced integrated clean organized",
            "organised empty overflowing always usually busy private public ready fine good secure active",
            "inactive where what how");

    private final Tokens tokens;
    private final Finds finds;

    EmailScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); ) {
            int end = tokens.isWord(i) ? address(i) : 0;
            i = Math.max(i + 1, end);
        }
    }

    /** The end of the address whose local part ends with a word; 0 if there is none. */
    private int address(int word) {
        int local = word + 1;
        if (tokens.mark(local) != 0 && "._-+\"".indexOf(tokens.mark(local)) >= 0 && tokens.isMark(local + 1, '@')) {
            local++;
        }
        Joints.Joint at = Joints.at(tokens, local);
        Domain domain = at == null ? null : Domain.read(tokens, tokens.isMark(at.end(), '"') ? at.end() + 1 : at.end());
        if (at != null && domain != null && at.form() == Joints.Form.PLAIN && UPI.has(domain.name())) {
            String how = "as an address for payments";
            finds.add(tokens, localBegin(word), domain.end(), ContactKind.PAYMENT, Severity.ERROR, how);
            return domain.end();
        }
        if (at != null && domain != null && isAddress(word, at.form(), domain)) {
            int end = behindLostDot(domain);
            add(word, end, form(at.form(), domain));
            return end;
        }
        int end = at == null ? provider(word) : 0;
        return end > 0 ? end : glued(word);
    }

    /** {@code ivanadsatgmaildotcom}: both signs spelled within one word. */
    private int glued(int i) {
        String word = tokens.word(i);
        int dot = word.lastIndexOf("dot");
        int at = dot < 0 ? -1 : word.lastIndexOf("at", dot);
        boolean address = at > 1
                && HostNames.isProvider(word.substring(at + 2, dot))
                && HostNames.isEnding(word.substring(dot + 3));
        if (address) {
            add(i, i + 1, "with its signs written otherwise");
        }
        return address ? i + 1 : 0;
    }

    /** {@code gmail com}. */
    private int behindLostDot(Domain domain) {
        boolean lost = domain.labels().size() == 1 && tokens.isGap(domain.end()) && tokens.is(domain.end() + 1, "com");
        return lost ? domain.end() + 2 : domain.end();
    }

    private boolean isAddress(int word, Joints.Form at, Domain domain) {
        if (domain.labels().size() > 1 && HostNames.isReserved(domain.name())
                || tokens.is(word, "git")
                || tokens.is(word, "noreply")
                || at == Joints.Form.SPACED && tokens.app(word) != null) {
            return false;
        }
        boolean whole = domain.isWhole();
        boolean provider = domain.hasProvider();
        return switch (at) {
            case PLAIN -> whole || provider || isDotted(domain) && !tokens.isMark(localBegin(word) - 1, '@');
            case SPACED, COMMA ->
                provider || whole && domain.form() == Joints.Form.PLAIN && !HostNames.isInnocent(domain.name());
            case WRAPPED, LOUD -> whole || provider;
            case DASHED ->
                provider && isDashedEnding(domain.end())
                        || whole
                                && (provider
                                        || domain.form() != Joints.Form.PLAIN
                                        || tokens.isMark(word + 1, '_') && !HostNames.isFile(domain.name()));
            case SPOKEN -> isSpoken(word, domain, whole, provider);
        };
    }

    /** {@code gmail_COM}. */
    private boolean isDashedEnding(int i) {
        return (tokens.isMark(i, '_') || tokens.isMark(i, '-')) && HostNames.isClearEnding(tokens.word(i + 1));
    }

    /** Behind a plain sign any ending will do: there are hundreds, in many scripts. */
    private static boolean isDotted(Domain domain) {
        String ending = domain.ending();
        return domain.labels().size() > 1
                && domain.form() == Joints.Form.PLAIN
                && ending.length() > 1
                && ending.chars().allMatch(Character::isLetter)
                && !HostNames.isFile(domain.name());
    }

    /** {@code ivan at gmail dot com}, but not {@code worked at two dot com startups}. */
    private boolean isSpoken(int word, Domain domain, boolean whole, boolean provider) {
        if (provider && !whole && (tokens.word(word).chars().anyMatch(Character::isDigit) || isMine(word))) {
            return Words.endsItem(tokens, domain.end()); // "anna 85 at gmail"
        }
        if (provider) {
            return (whole && !NO_BOX.has(tokens.word(word)) || hasCue(word)) && !tokens.isMark(domain.end(), '/');
        }
        boolean spelled = whole && domain.form() != Joints.Form.PLAIN && domain.form() != Joints.Form.COMMA;
        return spelled
                && !DotCom.isEra(tokens, domain)
                && !HostNames.isInnocent(domain.name())
                && (domain.form() != Joints.Form.SPOKEN || hasCue(word) || tokens.isBreak(domain.end()));
    }

    /** {@code I'm ivanads at gmail}: the word right behind says who, and looks like nothing else. */
    private boolean isMine(int word) {
        int before = Words.previous(tokens, word);
        Handle handle = before >= 0 && MINE.has(tokens.word(before)) ? Handle.read(tokens, word) : null;
        return handle != null && (handle.looksMadeUp() || handle.isStrong());
    }

    private boolean hasCue(int word) {
        return Words.before(tokens, word + 1, 9, CUES) >= 0;
    }

    private static String form(Joints.Form at, Domain domain) {
        Joints.Form form = domain.form().compareTo(at) > 0 ? domain.form() : at;
        return form == Joints.Form.PLAIN ? "as it is" : "with its signs written otherwise";
    }

    /** {@code my gmail is ivanpetrenkoads}, {@code ivan.petrenko gmail com}. */
    private int provider(int i) {
        boolean sure = HostNames.isMailWord(tokens.word(i));
        if (!sure && !HostNames.isProvider(tokens.word(i))) {
            return 0;
        }
        int framed = sure ? framed(i) : 0;
        if (framed > 0) {
            return framed;
        }
        if (sure && isBeforeCom(i) && tokens.isGap(i - 1) && tokens.isWord(i - 2)) {
            boolean at = tokens.is(i - 2, "at") && tokens.isWord(i - 4);
            add(at ? i - 4 : i - 2, i + 3, "with its signs left out");
            return i + 3;
        }
        int bare = sure ? bareBox(i) : 0;
        int next = tokens.skipGap(i + 1);
        boolean sign = isSign(sure ? next : tokens.skipGap(next + 1)) && (sure || tokens.is(next, "mail"));
        boolean item = sign && Words.startsItem(tokens, i);
        int end = bare > 0 ? bare : item || Words.owner(tokens, i) >= 0 ? box(i, sure) : 0;
        return end == 0 ? boxBehind(i, sure) : end;
    }

    /** {@code ivan.ads ~ gmail ^ com}: any signs whatever in the place of the two. */
    private int framed(int provider) {
        int ending = behindSigns(provider + 1);
        int local = provider - 1;
        while (provider - local <= MOST_SIGNS && !tokens.isWord(local) && !tokens.isLine(local) && local > 0) {
            local--;
        }
        if (tokens.is(local, "email") && tokens.isGap(local - 1)) {
            local -= 2; // the picture of a letter in the place of the sign
        }
        boolean signs = provider - local > 2 && ending > provider + 2 && !tokens.isMark(provider + 1, '.');
        Handle handle = signs && tokens.isWord(local) ? Handle.endingAt(tokens, local + 1) : null;
        if (handle == null
                || !HostNames.isClearEnding(tokens.word(ending))
                || !(handle.isStrong() || handle.isRare())) {
            return 0;
        }
        add(local, ending + 1, "with its signs written otherwise");
        return ending + 1;
    }

    private int behindSigns(int i) {
        int at = i;
        while (at - i < MOST_SIGNS && (tokens.isGap(at) && !tokens.isLine(at) || tokens.mark(at) != 0)) {
            at++;
        }
        return at;
    }

    /** {@code I'm on gmail, petro7721}, {@code gmail - petro7721}: where nothing else follows. */
    private int boxBehind(int provider, boolean sure) {
        int place = Words.previous(tokens, provider);
        boolean on = place >= 0 && PLACES.has(tokens.word(place));
        int at = tokens.skipGap(provider + 1);
        boolean sign = isSign(at) || tokens.isMark(at, '-') || on && (tokens.isMark(at, ',') || tokens.is(at, "as"));
        Handle handle = sign ? Handle.read(tokens, tokens.skipGap(at + 1)) : null;
        boolean self = on && Words.before(tokens, place, 1, SELF) >= 0;
        boolean mine = self || sure && Words.startsItem(tokens, on ? place : provider);
        if (handle == null
                || !mine
                || !handle.isStrong()
                || HostNames.isFile(handle.text())
                || !Words.endsItem(tokens, handle.end())) {
            return 0;
        }
        finds.add(tokens, provider, handle.end(), ContactKind.EMAIL, Severity.ERROR, "with its provider named");
        return handle.end();
    }

    private boolean isSign(int i) {
        return tokens.isMark(i, ':') || tokens.isMark(i, '=');
    }

    /** {@code ivan.petrenko gmail}, where nothing else follows. */
    private int bareBox(int i) {
        boolean gap = tokens.isGap(i - 1) && tokens.isWord(i - 2) && Words.endsItem(tokens, i + 1);
        Handle handle = gap ? Handle.read(tokens, localBegin(i - 2)) : null;
        if (handle == null || handle.end() != i - 1 || !handle.isStrong() || HostNames.isFile(handle.text())) {
            return 0;
        }
        add(i - 2, i + 1, "with its signs left out");
        return i + 1;
    }

    private boolean isBeforeCom(int i) {
        return tokens.isGap(i + 1) && (tokens.is(i + 2, "com") || tokens.is(i + 2, "net"));
    }

    private int box(int provider, boolean sure) {
        int at = tokens.skipGap(provider + 1);
        int links = 0;
        while (links < 3
                && (LINKS.has(tokens.word(at))
                        || tokens.isMark(at, ':')
                        || tokens.isMark(at, '-')
                        || tokens.isMark(at, '='))) {
            at = tokens.skipGap(at + 1);
            links++;
        }
        Handle handle = links == 0 ? null : Handle.read(tokens, at);
        if (handle == null
                || COMMON.has(handle.text())
                || !(handle.isStrong()
                        || sure && handle.looksMadeUp()
                        || links > 1 && handle.isPlain() && handle.looksOdd())) {
            return 0;
        }
        finds.add(tokens, provider, handle.end(), ContactKind.EMAIL, Severity.ERROR, "with its provider named");
        return handle.end();
    }

    private void add(int word, int end, String how) {
        finds.add(tokens, localBegin(word), end, ContactKind.EMAIL, Severity.ERROR, how);
    }

    private int localBegin(int word) {
        int begin = word;
        while (word - begin < MOST_LOCAL_TOKENS) {
            int before = beforePiece(begin);
            if (before == begin) {
                return begin;
            }
            begin = before;
        }
        return begin;
    }

    private int beforePiece(int begin) {
        char mark = tokens.mark(begin - 1);
        if (mark != 0 && "._-+%'".indexOf(mark) >= 0 && tokens.isWord(begin - 2)) {
            return begin - 2;
        }
        int wrapped = beforeWrapped(begin);
        if (wrapped < begin) {
            return wrapped;
        }
        boolean spelled = tokens.isGap(begin - 1) && Joints.isDot(tokens.word(begin - 2)) && tokens.isGap(begin - 3);
        return spelled && tokens.isWord(begin - 4) ? begin - 4 : begin;
    }

    /** {@code olena(dot)koval}, {@code olena [dot] koval}. */
    private int beforeWrapped(int begin) {
        int close = tokens.isGap(begin - 1) ? begin - 2 : begin - 1;
        char mark = tokens.mark(close);
        boolean dot = mark != 0 && ")]}>".indexOf(mark) >= 0 && tokens.is(close - 1, "dot");
        int piece = tokens.isGap(close - 3) ? close - 4 : close - 3;
        return dot && tokens.isWord(piece) ? piece : begin;
    }
}
