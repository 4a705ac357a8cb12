package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * A name by which a person might be reached, read from a text.
 *
 * @param begin its first token
 * @param end the token behind it
 * @param text it folded, without the leading at sign
 * @param marked whether it begins with an at sign
 */
public record Handle(int begin, int end, String text, boolean marked) {
    private static final int MOST_TOKENS = 16;
    private static final int LEAST_LENGTH = 3;
    private static final int MADE_UP_LENGTH = 11;
    private static final int LEAST_NAME = 5;
    private static final int LEAST_WORD = 4;
    /** Endings that long ordinary words have and names seldom. */
    private static final String[] ORDINARY = {
        "ed", "ing", "ly", "tion", "tions", "sion", "able", "ible", "al", "ive", "ous", "ment", "ments", "ness", "ity",
        "ies", "ance", "ence", "ful", "less", "ship", "ism", "ist", "ists", "ers", "ors", "ics", "ary", "ory", "ung",
        "ungen", "keit", "heit", "ння", "ність", "ость", "ция"
    };

    private static final Lexicon TECHNICAL = Lexicon.of(
            "id ids url uri api key token bot bots hook webhook number name type user users chat message",
            "messages config secret path file data event events oauth2 http2 http3 web3 web2 base64 utf8 sha256",
            "sha1 md5 mp3 mp4 h264 h265 es6 es2015 php7 php8 python2 python3 vue2 vue3 k8s ec2 s3 b2b b2c c2c",
            "b2b2c ipv4 ipv6 ga4 log4j2 angular2 d3 v1 v2 v3 24x7 chatgpt4 gpt4 gpt3 gpt5 i18n l10n a11y html5",
            "css3 web4 office365 outlook365 o365 m365 win32 x64 x86 arm64");

    /** Reads the handle that starts at a token; null if none does. */
    public static @Nullable Handle read(Tokens tokens, int i) {
        boolean marked = tokens.isMark(i, '@');
        int begin = marked ? i + 1 : i;
        if (tokens.is(begin, "live") && tokens.isMark(begin + 1, ':')) {
            return live(tokens, i, begin);
        }
        if (tokens.is(begin, "live") && tokens.is(begin + 2, "colon") && tokens.isGap(begin + 3)) {
            int at = tokens.isMark(begin + 4, '@') ? begin + 5 : begin + 4;
            Handle told = plain(tokens, begin + 4, at, false);
            return told == null ? null : new Handle(i, told.end, "live:" + told.text, false);
        }
        return plain(tokens, i, begin, marked);
    }

    private static @Nullable Handle plain(Tokens tokens, int i, int begin, boolean marked) {
        int end = tokens.isMark(begin, '_') ? begin + 1 : begin;
        if (!tokens.isWord(end)) {
            return null;
        }
        end++;
        while (end - begin < MOST_TOKENS && isInner(tokens, end)) {
            end += tokens.isWord(end) ? 1 : 2;
        }
        end = tag(tokens, end);
        return new Handle(i, tokens.isMark(end, '_') ? end + 1 : end, text(tokens, begin, end), marked);
    }

    /** Whether it can hardly be an ordinary word. */
    public boolean isStrong() {
        return text.length() >= LEAST_LENGTH
                && !isTechnical()
                && (marked || isKnit())
                && !HostNames.isFile(text)
                && !HostNames.isInnocent(text);
    }

    private boolean isKnit() {
        return text.indexOf('_') >= 0
                || text.indexOf('#') > 0
                || text.startsWith("live:")
                || text.length() >= 5 && isMixed();
    }

    /** Whether it is a long word without the ending of an ordinary one. */
    public boolean looksMadeUp() {
        return text.length() >= MADE_UP_LENGTH && isPlain() && !hasOrdinaryEnding();
    }

    /** Whether letters come together as they hardly do in ordinary words. */
    public boolean looksOdd() {
        int consonants = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            consonants = "aeiouyаеиіоуюяєї".indexOf(c) >= 0 ? 0 : consonants + 1;
            boolean last = i == text.length() - 1;
            if (consonants >= 4
                    || last && consonants >= 3
                    || i > 0 && c == text.charAt(i - 1) && "aiuy".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    public boolean hasOrdinaryEnding() {
        if (text.endsWith("young")) {
            return false; // a Korean name, no "-ung"
        }
        for (String ending : ORDINARY) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    public boolean hasDigit() {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Letters only. */
    public boolean isPlain() {
        return text.chars().allMatch(Character::isLetter);
    }

    /** Latin letters, in two parts at most, that are no ordinary word: a name, or a word too rare to tell. */
    public boolean isNameLike() {
        if (text.length() < LEAST_NAME || isTechnical() || !text.chars().allMatch(Handle::isNamePart)) {
            return false;
        }
        int hyphen = text.indexOf('-');
        return hyphen < 0
                ? !Vocabulary.isOrdinary(text)
                : text.indexOf('-', hyphen + 1) < 0
                        && !(Vocabulary.isOrdinary(text.substring(0, hyphen))
                                && Vocabulary.isOrdinary(text.substring(hyphen + 1)));
    }

    /** No ordinary word. */
    public boolean isRare() {
        return !Vocabulary.isOrdinary(text);
    }

    /** Whether it has parts and one of them is no ordinary word. */
    public boolean hasRarePart() {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "_-.0123456789".indexOf(text.charAt(i)) >= 0) {
                if (!Vocabulary.isOrdinary(text.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** An ordinary word with digits behind it, as versions have: {@code office2016}, {@code pixel99}. */
    public boolean isNumbered() {
        int end = text.length();
        while (end > 0 && Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        String word = text.substring(0, end);
        return end < text.length() && end >= LEAST_WORD && (Vocabulary.isOrdinary(word) || HostNames.isProvider(word));
    }

    private static boolean isNamePart(int c) {
        return c >= 'a' && c <= 'z' || c == '-';
    }

    public boolean isNumber() {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A part of it is what programs call their fields: {@code phone_number_id}. */
    public boolean isTechnical() {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "_-.".indexOf(text.charAt(i)) >= 0) {
                if (TECHNICAL.has(text.substring(from, i))) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    /** Letters with digits, or two parts joined by a dot. */
    private boolean isMixed() {
        boolean digit = text.chars().anyMatch(Character::isDigit);
        boolean letters = text.chars().filter(Character::isLetter).count() >= LEAST_LENGTH;
        return letters && (digit || text.indexOf('.') > 0 && text.length() >= 8);
    }

    /** The handle that ends right before a token; null if none does. */
    public static @Nullable Handle endingAt(Tokens tokens, int end) {
        int begin = end - 1;
        while (end - begin < MOST_TOKENS && tokens.isWord(begin) && isJoined(tokens, begin)) {
            begin -= tokens.isWord(begin - 1) ? 1 : 2;
        }
        begin = tokens.isMark(begin - 1, '@') ? begin - 1 : begin;
        Handle handle = read(tokens, begin);
        return handle != null && handle.end() == end ? handle : null;
    }

    private static boolean isJoined(Tokens tokens, int i) {
        char mark = tokens.mark(i - 1);
        return tokens.isWord(i - 1) || mark != 0 && "._-".indexOf(mark) >= 0 && tokens.isWord(i - 2);
    }

    private static boolean isInner(Tokens tokens, int i) {
        char mark = tokens.mark(i);
        return tokens.isWord(i)
                || mark == '_' && tokens.mark(i + 1) == '_'
                || mark != 0 && "._-".indexOf(mark) >= 0 && tokens.isWord(i + 1);
    }

    private static int tag(Tokens tokens, int i) {
        boolean tag = tokens.isMark(i, '#') && tokens.isWord(i + 1) && tokens.length(i + 1) == 4;
        return tag && Character.isDigit(tokens.word(i + 1).charAt(0)) ? i + 2 : i;
    }

    private static Handle live(Tokens tokens, int i, int begin) {
        int end = begin + 2;
        while (end - begin < MOST_TOKENS
                && (tokens.isWord(end) || tokens.mark(end) != 0 && "._-".indexOf(tokens.mark(end)) >= 0)) {
            end++;
        }
        return new Handle(i, end, text(tokens, begin, end), false);
    }

    private static String text(Tokens tokens, int from, int to) {
        return tokens.folded().text(tokens.begin(from), tokens.begin(to));
    }
}
