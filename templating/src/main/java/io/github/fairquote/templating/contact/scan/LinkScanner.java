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
import io.github.fairquote.templating.contact.read.Vocabulary;
import io.github.fairquote.templating.contact.read.Words;

/** Finds links and names of hosts, with or without a scheme, spelled or broken up. */
final class LinkScanner {
    private static final int MOST_SCHEME_TOKENS = 10;
    private static final int LEAST_GLUED = 4;
    private static final int LEAST_LETTERED = 3;
    private static final int MOST_LETTERED = 6;
    private static final int MOST_PIECES = 32;
    private static final Lexicon SCHEMES =
            Lexicon.of("http https hxxp hxxps htp htps hhtp ftp tg skype whatsapp viber mailto tel");
    private static final Lexicon CUES = Lexicon.of(
            "site website web webpage homepage page portfolio blog visit see check find google browse link",
            "links url landing examples work works samples details info more contact profile book schedule open",
            "here online сайт сайті портфоліо портфолио сайте webseite seite sitio pagina strona www domain",
            "reviews testimonials cases look form calendar");
    private static final Lexicon SURE_CUES = Lexicon.of(
            "site website homepage portfolio blog visit google book schedule сайт сайті сайте портфоліо",
            "портфолио webseite www link");
    /** Hosts that lead to a person only, so that their path may stand apart from them. */
    private static final Lexicon SHORT = Lexicon.of("t.me wa.me m.me fb.me calendly.com discord.gg linktr.ee zoom.us");

    /** Doubtful endings that code seldom has. */
    private static final Lexicon WEB_ENDINGS =
            Lexicon.of("me io co pro ai site online shop tech digital marketing expert consulting");

    private static final Lexicon SHORT_GLUED = Lexicon.of("tme wame");
    private static final Lexicon COMMON_ENDINGS = Lexicon.of("com net org");
    private static final Lexicon PAST =
            Lexicon.of("for of like as with built redesigned migrated worked client clients clone audited");
    /** Endings behind a dot that name files and code; a path or a cue must speak for a host. */
    private static final Lexicon FILES = Lexicon.of("py rs sh md pl ps zip mov so cc pm am id name info");

    private static final Lexicon COMMAS = Lexicon.of("comma кому запятую komma coma virgule przecinek");
    private static final Lexicon BOX_OWNERS = Lexicon.of(
            "addresses users accounts emails mails senders mailboxes recipients domains subscribers inboxes hosts");
    private static final Lexicon LITTLE = Lexicon.of("de no es a do da du in it is to me");
    private final Tokens tokens;
    private final Finds finds;
    /** The last run without a gap that a path was read from, and where paths in it end. */
    private int runBegin;

    private int runEnd;
    private int pathEnd;

    LinkScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); ) {
            int end = tokens.isWord(i) ? link(i) : 0;
            i = Math.max(i + 1, end);
        }
    }

    /** The end of the link or host that starts at a token; 0 if none does. */
    private int link(int i) {
        int host = SCHEMES.has(tokens.word(i)) ? behindScheme(i + 1) : 0;
        if (host > 0) {
            return withScheme(i, host);
        }
        if (!startsHost(i)) {
            return 0;
        }
        if (tokens.is(i, "www")
                && tokens.isGap(i + 1)
                && tokens.isGap(i + 3)
                && COMMON_ENDINGS.has(tokens.word(i + 4))) {
            add(i, i + 5, "www", "with its signs left out");
            return i + 5;
        }
        int spelled = spelledShort(i);
        spelled = spelled > 0 ? spelled : lettered(i);
        spelled = spelled > 0 ? spelled : apart(i);
        if (spelled > 0) {
            return spelled;
        }
        Domain domain = Domain.read(tokens, i);
        return domain == null || domain.labels().size() < 2 ? 0 : bare(domain);
    }

    /** {@code craft codes . i o}, {@code halestudio dot c o m}: an ending spelled letter by letter. */
    private int lettered(int i) {
        Joints.Joint dot = tokens.length(i) < LEAST_LETTERED ? null : Joints.dot(tokens, i + 1);
        StringBuilder ending = new StringBuilder();
        int at = dot == null ? tokens.size() : dot.end();
        while (ending.length() < MOST_LETTERED && tokens.isWord(at) && tokens.length(at) == 1 && !tokens.isUpper(at)) {
            ending.append(tokens.word(at));
            at = tokens.isGap(at + 1) && tokens.isWord(at + 2) && tokens.length(at + 2) == 1 ? at + 2 : at + 1;
        }
        String label = ending.toString();
        if (label.length() < 2 || !HostNames.isClearEnding(label) && !WEB_ENDINGS.has(label)) {
            return 0;
        }
        add(i, at, tokens.word(i) + "." + label, "with its signs written otherwise");
        return at;
    }

    /** {@code halestudio dotcom}, {@code halestudio (dot com)}: the ending apart from a name that is no word. */
    private int apart(int i) {
        int last = i;
        while (tokens.isMark(last + 1, '-') && tokens.isWord(last + 2) && last - i < MOST_SCHEME_TOKENS) {
            last += 2;
        }
        int at = tokens.skipGap(last + 1);
        boolean open = tokens.isMark(at, '(') || tokens.isMark(at, '[');
        boolean both = open && Joints.isDot(tokens.word(at + 1)) && HostNames.isClearEnding(tokens.word(at + 3));
        boolean closed = tokens.isMark(at + 4, ')') || tokens.isMark(at + 4, ']');
        int end = both && tokens.isGap(at + 2)
                ? at + (closed ? 5 : 4)
                : at > last + 1 && tokens.is(at, "dotcom") ? at + 1 : 0;
        String name = tokens.word(i);
        boolean brand = HostNames.isInnocent(name + ".com") || tokens.startsUpper(i) && !Words.startsItem(tokens, i);
        if (end == 0 || brand || last == i && (name.length() < LEAST_GLUED || Vocabulary.isOrdinary(name))) {
            return 0;
        }
        add(i, end, name + ".com", "with its signs written otherwise");
        return end;
    }

    /** {@code t me slash ivan}, {@code linkedin com slash in}: a known host with its dot left out. */
    private int spelledShort(int i) {
        String host = tokens.isGap(i + 1) ? tokens.word(i) + "." + tokens.word(i + 2) : "";
        int end = HostNames.isShared(host) ? path(i + 3, true) : 0;
        if (end <= i + 3) {
            return glued(i);
        }
        add(i, end, host, "with its signs written otherwise");
        return end;
    }

    /** {@code tdotme/ivan}, {@code ivanadsdotcom}: the dot spelled within one word. */
    private int glued(int i) {
        String word = tokens.word(i);
        if (SHORT_GLUED.has(word) && tokens.isMark(i + 1, '/') && tokens.isWord(i + 2)) {
            int end = path(i + 1, true);
            add(i, end, word.substring(0, word.length() - 2) + ".me", "with its signs left out");
            return end;
        }
        int dot = word.lastIndexOf("dot");
        if (dot < 1 || !HostNames.isEnding(word.substring(dot + 3))) {
            return 0;
        }
        String host = word.replace("dot", ".");
        int end = path(i + 1, true);
        boolean own = COMMON_ENDINGS.has(word.substring(dot + 3)) && dot >= LEAST_GLUED;
        if (!own && !(HostNames.isShared(host) && end > i + 1)) {
            return 0;
        }
        add(i, end, host, "with its signs written otherwise");
        return end;
    }

    /** The token behind {@code ://} in whatever spacing or wrapping; 0 if there is none. */
    private int behindScheme(int i) {
        int slashes = 0;
        boolean colon = false;
        int at = i;
        while (at - i < MOST_SCHEME_TOKENS && !(colon && slashes == 2)) {
            char mark = tokens.mark(at);
            colon |= mark == ':';
            slashes += mark == '/' || mark == '\\' ? 1 : 0;
            if (!tokens.isGap(at) && (mark == 0 || "[](){}:/\\".indexOf(mark) < 0)) {
                return 0;
            }
            at++;
        }
        return colon && slashes == 2 ? tokens.skipGap(at) : 0;
    }

    private int withScheme(int begin, int host) {
        Domain domain = Domain.read(tokens, host);
        if (domain == null) {
            return 0;
        }
        int end = path(domain.end(), domain.form() != Joints.Form.PLAIN);
        String name = domain.name();
        if (!HostNames.isInnocent(name) && !isRepository(name, domain.end())) {
            add(begin, end, name, "with its scheme");
        }
        return end;
    }

    private boolean startsHost(int i) {
        char before = tokens.mark(i - 1);
        return before == 0
                || "./@-_\\'#$&=".indexOf(before) < 0
                || !tokens.isWord(i - 2) && before != '@' && before != '.' && before != '#' && before != '$';
    }

    private int bare(Domain domain) {
        String name = domain.name();
        int end = path(domain.end(), domain.form() != Joints.Form.PLAIN || SHORT.has(name));
        boolean hit = domain.isWhole()
                && !HostNames.isInnocent(www(name))
                && !isRepository(name, domain.end())
                && switch (domain.form()) {
                    case PLAIN -> isPlainHost(domain, name, end);
                    case SPACED -> isSpacedHost(domain);
                    case COMMA -> isCommaHost(domain, name, end);
                    case WRAPPED, DASHED -> true;
                    case LOUD -> !DotCom.isEra(tokens, domain) && !isPhrase(domain);
                    case SPOKEN -> isSpokenHost(domain, name, end);
                };
        if (hit) {
            add(
                    domain.begin(),
                    end,
                    name,
                    domain.form() == Joints.Form.PLAIN ? "without its scheme" : "with its signs written otherwise");
            return end;
        }
        return domain.form() == Joints.Form.PLAIN ? end : 0;
    }

    private boolean isCommaHost(Domain domain, String name, int end) {
        if (HostNames.isShared(name)) {
            return end > domain.end();
        }
        boolean told = Words.after(tokens, domain.end(), 8, COMMAS) >= 0; // "swap that comma for a dot"
        return (told || COMMON_ENDINGS.has(domain.ending()))
                && domain.labels().size() == 2
                && !HostNames.isEnding(domain.labels().get(0));
    }

    /** {@code mi punto de vista}: a word for a dot within a sentence that goes on. */
    private boolean isPhrase(Domain domain) {
        boolean goesOn = LITTLE.has(domain.ending()) && tokens.isGap(domain.end());
        return goesOn && (domain.labels().get(0).length() < 3 || !hasCue(domain, CUES));
    }

    private static String www(String name) {
        return name.startsWith("www.") ? name.substring(4) : name;
    }

    private boolean isPlainHost(Domain domain, String name, int end) {
        boolean path = end > domain.end();
        if (HostNames.isShared(name)) {
            return path;
        }
        if (domain.labels().size() == 2
                && domain.hasProvider()
                && Words.after(tokens, domain.end(), 4, BOX_OWNERS) >= 0) {
            return path; // "gmail.com and outlook.com addresses"
        }
        if (domain.labels().get(0).equals("www") || HostNames.isHosted(name)) {
            return true;
        }
        boolean capital = tokens.startsUpper(domain.begin()) && !tokens.isUpper(domain.begin())
                || tokens.startsUpper(domain.end() - 1);
        if (HostNames.isClearEnding(domain.ending())) {
            return hasCue(domain, CUES) || !capital && (path || !isPast(domain));
        }
        if (tokens.isMark(domain.end(), '.') && tokens.isWord(domain.end() + 1)) {
            return false; // a longer name of code
        }
        if (isWholeLine(domain)
                && !capital
                && !FILES.has(domain.ending())
                && domain.ending().length() > 2) {
            return true;
        }
        boolean file = FILES.has(domain.ending()) || domain.ending().length() > 2 && !path;
        boolean named = WEB_ENDINGS.has(domain.ending()) && !capital && hasCue(domain, CUES);
        return named || hasCue(domain, SURE_CUES) || path && !capital && !file;
    }

    /** Nothing but the host in a line. */
    private boolean isWholeLine(Domain domain) {
        boolean first = domain.begin() == 0 || tokens.isLine(domain.begin() - 1);
        return first && (domain.end() == tokens.size() || tokens.isLine(domain.end()));
    }

    private boolean isSpacedHost(Domain domain) {
        int label = domain.begin();
        while (tokens.isWord(label) || tokens.isMark(label, '-')) {
            label++;
        }
        boolean blankBefore = tokens.isGap(label) && !tokens.isLine(label);
        return blankBefore
                && !DotCom.isPointing(domain)
                && !HostNames.isInnocent(domain.name())
                && !tokens.startsUpper(domain.end() - 1)
                && (domain.labels().size() == 2 || HostNames.isShared(domain.name()));
    }

    private boolean isSpokenHost(Domain domain, String name, int end) {
        return !DotCom.isEra(tokens, domain)
                && (HostNames.isShared(name)
                        || end > domain.end()
                        || hasCue(domain, CUES)
                        || domain.isRare() && !LITTLE.has(domain.ending())
                        || tokens.isBreak(domain.end()));
    }

    private boolean hasCue(Domain domain, Lexicon cues) {
        return Words.before(tokens, domain.begin(), 6, cues) >= 0;
    }

    private boolean isPast(Domain domain) {
        return Words.before(tokens, domain.begin(), 1, PAST) >= 0;
    }

    /** A path of two parts or more on a host of code is a project, not a person. */
    private boolean isRepository(String name, int end) {
        return HostNames.isCodeHost(www(name)) && slashesIn(end) > 1;
    }

    private int slashesIn(int i) {
        int slashes = 0;
        for (int at = i; at < tokens.size() && at - i < 12 && !tokens.isGap(at); at++) {
            slashes += tokens.isMark(at, '/') && tokens.isWord(at + 1) ? 1 : 0;
        }
        return slashes;
    }

    /** The end of the path, query or port behind a host; of a host in disguise the path may be spaced or spelled. */
    private int path(int i, boolean disguised) {
        int end = i;
        if (tokens.isMark(i, '/') || tokens.isMark(i, '?') && tokens.isWord(i + 1) || isPort(i)) {
            end = Math.max(i, unbroken(i));
        }
        int next = nextPiece(end, disguised);
        for (int pieces = 0; next > end && pieces < MOST_PIECES; pieces++) {
            end = next;
            next = nextPiece(end, disguised);
        }
        return end;
    }

    /** The end of what stands around a token without a gap, less the marks behind it; many paths may begin in it. */
    private int unbroken(int i) {
        if (i < runBegin || i >= runEnd) {
            runBegin = i;
            runEnd = i;
            while (runEnd < tokens.size() && !tokens.isGap(runEnd)) {
                runEnd++;
            }
            pathEnd = runEnd;
            while (pathEnd > i && isTrailing(tokens.mark(pathEnd - 1))) {
                pathEnd--;
            }
        }
        return pathEnd;
    }

    private static boolean isTrailing(char mark) {
        return mark != 0 && ".,;:!?)]}>'\"/".indexOf(mark) >= 0;
    }

    /** The end of {@code slash word} or, if allowed, of {@code / word}. */
    private int nextPiece(int i, boolean spaced) {
        int slash = tokens.isGap(i) && !tokens.isLine(i) ? i + 1 : i;
        boolean spelled = slash > i && tokens.is(slash, "slash");
        int word = tokens.skipGap(slash + 1);
        Handle piece = spelled || spaced && tokens.isMark(slash, '/') ? Handle.read(tokens, word) : null;
        return piece == null ? i : piece.end();
    }

    private boolean isPort(int i) {
        String port = tokens.word(i + 1);
        return tokens.isMark(i, ':') && port.length() >= 2 && port.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void add(int begin, int end, String name, String how) {
        String host = www(name);
        ContactKind kind = HostNames.isMessenger(host)
                ? ContactKind.MESSENGER
                : HostNames.isMeeting(host)
                        ? ContactKind.MEETING
                        : HostNames.isPayment(host) ? ContactKind.PAYMENT : ContactKind.LINK;
        finds.add(tokens, begin, end, kind, Severity.ERROR, how);
    }
}
