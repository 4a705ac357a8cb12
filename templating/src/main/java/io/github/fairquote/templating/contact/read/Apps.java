package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Confusables;
import io.github.fairquote.templating.contact.fold.Folder;
import io.github.fairquote.templating.contact.fold.Leet;
import io.github.fairquote.templating.contact.fold.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The messengers and networks that people are reached by, under the names they go by. */
public final class Apps {
    /** How much a name alone says. */
    public enum Clarity {
        /** It means nothing else. */
        CLEAR,
        /** An abbreviation that may mean something else. */
        SHORT,
        /** An ordinary word too. */
        COMMON
    }

    /** A name found in a text, up to a token. */
    public record Match(int begin, int end, Clarity clarity, boolean disguised) {
        public boolean isClear() {
            return clarity == Clarity.CLEAR;
        }

        public boolean isCommon() {
            return clarity == Clarity.COMMON;
        }
    }

    private static final int MOST_PIECES = 6;
    private static final int LEAST_PLAYED = 5;
    private static final int LONGEST_WITHIN = 6;
    private static final Map<String, Clarity> NAMES = new HashMap<>();
    private static final Map<String, Clarity> KEYS = new HashMap<>();
    /** Words that are names only when their pieces are read together; "we chat" and "linked in" are not. */
    private static final Lexicon SPLIT = Lexicon.of("whatsapp telegram skype viber discord instagram facebook");

    private static final List<String> MASKED =
            List.of("whatsapp", "telegram", "skype", "viber", "discord", "instagram", "facebook");

    private static final String PLACES = "ву";
    private static final Lexicon SITES = Lexicon.of(
            "linktree github gitlab bitbucket dribbble behance medium youtube bsky twitch pinterest substack kaggle codepen artstation",
            "vimeo soundcloud patreon ютуб");
    private static final Lexicon HUBS = Lexicon.of("hub lab");
    private static final Lexicon BOOKINGS = Lexicon.of("calendly savvycal whereby jitsi tidycal календли календлі");
    private static final Lexicon MAIL = Lexicon.of("мейл мэйл майл mail");
    private static final Lexicon MAIL_HEADS = Lexicon.of("g gee hot");
    private static final Lexicon MAIL_TAILS = Lexicon.of("service box");
    private static final Lexicon MAIL_ARTICLES = Lexicon.of("the a usual common free big good old");
    private static final Lexicon MAIL_OF = Lexicon.of("of from by");
    private static final Lexicon MAIL_FIRMS = Lexicon.of("google yahoo microsoft apple");
    private static final Lexicon RU = Lexicon.of("ру ru");
    private static final Lexicon GOOGLE = Lexicon.of("chat talk hangouts");
    private static final Lexicon TELEGRAM = Lexicon.of("tg тг");

    static {
        put(
                Clarity.CLEAR,
                "telegram telegramm telgram telegrm telega телеграм телеграмм телега телегу телеге телезі тєлєграм тєлєзі тєлєга телєзі телєга");
        put(
                Clarity.CLEAR,
                "whatsapp whatsap whatapp whatsaap watsapp watsap wattsapp wassap wasap wassapp whatssapp whtsapp");
        put(
                Clarity.CLEAR,
                "wapp wtsapp whatsp zapzap ватсап вотсап вацап ватсапп вотсапп вацапп уотсап васап вотсапчик");
        put(Clarity.CLEAR, "viber вайбер вібер вибер skype skyp ckype scype skaip скайп discord дискорд діскорд");
        put(
                Clarity.CLEAR,
                "wechat weixin 微信 薇信 威信 kakaotalk kakao 카카오톡 카톡 zalo threema wickr botim icq jabber hangouts keybase");
        put(
                Clarity.CLEAR,
                "snapchat instagram insta инстаграм інстаграм инста інста facebook фейсбук linkedin linkdin линкедин лінкедін");
        put(
                Clarity.CLEAR,
                "인스타 인스타그램 인스타그람 위챗 카카오 페이스북 페북 디스코드 व्हाट्सएप टेलीग्राम واتساب واتس تلغرام تليجرام تلجرام تلگرام واتساپ ワッツアップ テレグラム 텔레그램 왓츠앱");
        put(Clarity.CLEAR, "twitter tiktok вконтакте vkontakte bluesky tweeter");
        put(Clarity.SHORT, "tg tgm tlg tele тг тґ wa whats ig fb фб vk вк qq vx sc vb вб li");
        put(
                Clarity.COMMON,
                "signal line zoom teams meet messenger slack x snap max imo session element matrix threads wire");
        put(Clarity.COMMON, "сигнал зум мессенджер месенджер 라인 reddit youtube mastodon");
    }

    private Apps() {}

    /** The name that starts at a token, the surest reading first; null if none does. */
    public static @Nullable Match find(Tokens tokens, int i) {
        Match whole = tokens.isWord(i) ? word(tokens, i) : null;
        if (tokens.is(i, "google") && tokens.isGap(i + 1) && GOOGLE.has(tokens.word(i + 2))) {
            return new Match(i, i + 3, Clarity.CLEAR, false);
        }
        if (isWhatsUp(tokens, i)) {
            return new Match(i, i + 7, Clarity.CLEAR, true);
        }
        Match masked = whole == null ? masked(tokens, i) : null;
        if (masked != null) {
            return masked;
        }
        Match split = whole != null && whole.isClear() ? null : joined(tokens, i);
        return split != null ? split : whole;
    }

    /** {@code the what's up app}. */
    private static boolean isWhatsUp(Tokens tokens, int i) {
        return tokens.is(i, "what")
                && tokens.isMark(i + 1, '\'')
                && tokens.is(i + 2, "s")
                && tokens.isGap(i + 3)
                && tokens.is(i + 4, "up")
                && tokens.is(i + 6, "app");
    }

    /** {@code sk*pe}, {@code wh#tsapp}: one sign, or two, each in the place of a letter of a long name. */
    private static @Nullable Match masked(Tokens tokens, int i) {
        if (!tokens.isWord(i)) {
            return null;
        }
        StringBuilder name = new StringBuilder(tokens.word(i));
        int end = i + 1;
        while (end - i < MOST_PIECES && (isMask(tokens, end) || end > i + 1 && tokens.isWord(end))) {
            name.append(tokens.isWord(end) ? tokens.word(end) : "*");
            end++;
        }
        return end > i + 2 && tokens.isWord(end - 1) && isMasked(name.toString())
                ? new Match(i, end, Clarity.CLEAR, true)
                : null;
    }

    private static boolean isMask(Tokens tokens, int i) {
        return tokens.isMark(i, '*') || tokens.isMark(i, '#');
    }

    private static boolean isMasked(String name) {
        for (String whole : MASKED) {
            int same = 0;
            for (int i = 0; whole.length() == name.length() && i < name.length(); i++) {
                same += whole.charAt(i) == name.charAt(i) ? 1 : name.charAt(i) == '*' ? 0 : -MOST_PIECES;
            }
            if (same > 2) {
                return true;
            }
        }
        return false;
    }

    /** The mail provider whose name stands alone here, as that of an app might; null if there is none. */
    public static @Nullable Match mailbox(Tokens tokens, int i) {
        if (MAIL.has(tokens.word(i)) && tokens.isGap(i + 1) && RU.has(tokens.word(i + 2))) {
            return new Match(i, i + 3, Clarity.CLEAR, false);
        }
        int service = googleMail(tokens, i);
        if (service > i) {
            return new Match(i, service, Clarity.CLEAR, false);
        }
        boolean apart = (tokens.isMark(i + 1, '-') || tokens.isGap(i + 1)) && tokens.is(i + 2, "mail");
        if (apart && MAIL_HEADS.has(tokens.word(i))) {
            Joints.Joint dot = Joints.dot(tokens, i + 3);
            int com = dot == null ? i : dot.end();
            return new Match(i, tokens.is(com, "com") ? com + 1 : i + 3, Clarity.CLEAR, true);
        }
        int told = toldMail(tokens, i);
        if (told > i) {
            return new Match(i, told, Clarity.CLEAR, true);
        }
        if (!HostNames.isBox(tokens.word(i)) || tokens.isMark(i + 1, '.') && tokens.isWord(i + 2)) {
            return null;
        }
        boolean sure = HostNames.isMailWord(tokens.word(i));
        boolean mail = tokens.isGap(i + 1) && tokens.is(i + 2, "mail");
        return new Match(i, mail ? i + 3 : i + 1, sure || mail ? Clarity.CLEAR : Clarity.COMMON, false);
    }

    /** The end of {@code Google's mail}; the token itself if it is none. */
    private static int googleMail(Tokens tokens, int i) {
        if (!tokens.is(i, "google")) {
            return i;
        }
        int at = tokens.isMark(i + 1, '\'') && tokens.is(i + 2, "s") ? i + 3 : i + 1;
        boolean mail = tokens.isGap(at) && tokens.is(at + 1, "mail");
        return !mail ? i : tokens.isGap(at + 2) && MAIL_TAILS.has(tokens.word(at + 3)) ? at + 4 : at + 2;
    }

    /** The end of {@code the usual mail of Google}; the token itself if it is none. */
    private static int toldMail(Tokens tokens, int i) {
        int at = i;
        while (at - i <= 4 && MAIL_ARTICLES.has(tokens.word(at)) && tokens.isGap(at + 1)) {
            at += 2;
        }
        if (!tokens.is(at, "mail") || !tokens.isGap(at + 1)) {
            return i;
        }
        at += MAIL_TAILS.has(tokens.word(at + 2)) ? 4 : 2;
        boolean of = MAIL_OF.has(tokens.word(at)) && tokens.isGap(at + 1);
        return of && MAIL_FIRMS.has(tokens.word(at + 2)) ? at + 3 : i;
    }

    /** The site whose name stands alone here where people have pages of their own; null if there is none. */
    public static @Nullable Match site(Tokens tokens, int i) {
        if (tokens.is(i, "git") && tokens.isGap(i + 1) && HUBS.has(tokens.word(i + 2))) {
            return new Match(i, i + 3, Clarity.COMMON, true);
        }
        boolean named = SITES.has(tokens.word(i)) || isBooking(tokens, i);
        return named && !tokens.isMark(i + 1, '.') ? new Match(i, i + 1, Clarity.COMMON, false) : null;
    }

    /** Whether a site lets others book a meeting. */
    public static boolean isBooking(Tokens tokens, int i) {
        return BOOKINGS.has(tokens.word(i));
    }

    private static @Nullable Match word(Tokens tokens, int i) {
        String word = tokens.word(i);
        Clarity clarity = clarity(word);
        // a capital I in the place of an l shows as well as a 1
        boolean played = clarity == null && word.length() >= LEAST_PLAYED;
        if (played) {
            clarity = key(word);
        }
        return clarity == null ? null : new Match(i, i + 1, clarity, played || word.charAt(0) >= 0x80 && isFake(word));
    }

    private static boolean isFake(String word) {
        return NAMES.get(word) == null && NAMES.get(Confusables.skeleton(word)) != null;
    }

    private static @Nullable Clarity clarity(String word) {
        Clarity clarity = NAMES.get(word);
        if (clarity == null && word.length() > 2 && isHan(word.charAt(0))) {
            clarity = within(word); // words stand together without blanks
        }
        if (clarity == null && word.length() > LONGEST_WITHIN && PLACES.indexOf(word.charAt(0)) >= 0) {
            clarity = clear(word.substring(1)); // closed up with the preposition before it
        }
        if (clarity == null && !word.isEmpty() && word.charAt(0) >= 0x80) {
            clarity = NAMES.get(Confusables.skeleton(word));
        }
        return clarity == null ? inflected(word) : clarity;
    }

    private static @Nullable Clarity clear(String word) {
        return NAMES.get(word) == Clarity.CLEAR ? Clarity.CLEAR : null;
    }

    private static @Nullable Clarity within(String word) {
        for (int length = Math.min(LONGEST_WITHIN, word.length()); length >= 2; length--) {
            for (int i = word.length() - length; i >= 0; i--) {
                Clarity clarity = NAMES.get(word.substring(i, i + length));
                if (clarity == Clarity.CLEAR) {
                    return clarity;
                }
            }
        }
        return null;
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7AF;
    }

    /** Slavic and Turkish endings of a long name. */
    private static @Nullable Clarity inflected(String word) {
        for (int cut = 1; cut <= 3 && word.length() - cut >= 5; cut++) {
            String ending = word.substring(word.length() - cut);
            if (ENDINGS.has(ending) && NAMES.get(word.substring(0, word.length() - cut)) == Clarity.CLEAR) {
                return Clarity.CLEAR;
            }
        }
        return null;
    }

    private static final Lexicon ENDINGS =
            Lexicon.of("i і и у е а ом ам ах ie u a em ta tan te ten da dan de den im ім ові owi zie ку ці");

    /** Only what is clear: two letters of which one is a digit mean nothing. */
    private static @Nullable Clarity key(String word) {
        Clarity clarity = KEYS.get(Leet.key(word));
        return clarity == Clarity.CLEAR ? clarity : null;
    }

    private static @Nullable Match joined(Tokens tokens, int i) {
        if (!isPiece(tokens, i)) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        int at = i;
        for (int piece = 0; piece < MOST_PIECES && isPiece(tokens, at); piece++) {
            name.append(tokens.isWord(at) ? tokens.word(at) : tokens.mark(at));
            at++;
            if (piece > 0 && name.length() >= LEAST_PLAYED && isSplitName(name.toString())) {
                return new Match(i, at, Clarity.CLEAR, true);
            }
            at = isHyphen(tokens, at) ? at + 1 : at;
        }
        return initials(tokens, i);
    }

    /** A sign that stands for a letter, or a word, but none so long that it is in no table. */
    private static boolean isPiece(Tokens tokens, int i) {
        return !tokens.word(i).isEmpty() || Leet.isSign(tokens.mark(i));
    }

    /** {@code t.g.}: a short name with dots. */
    private static @Nullable Match initials(Tokens tokens, int i) {
        boolean two = tokens.word(i).length() == 1
                && tokens.isMark(i + 1, '.')
                && tokens.word(i + 2).length() == 1;
        boolean name = two && tokens.isMark(i + 3, '.') && TELEGRAM.has(tokens.word(i) + tokens.word(i + 2));
        return name ? new Match(i, i + 4, Clarity.SHORT, true) : null;
    }

    private static boolean isSplitName(String name) {
        return SPLIT.has(name) || Leet.isPlayed(name) && key(name) != null;
    }

    /** What may stand between the pieces of one name. */
    private static boolean isHyphen(Tokens tokens, int i) {
        return tokens.isGap(i) && !tokens.isLine(i) && tokens.length(i) == 1
                || tokens.mark(i) != 0 && "-'._*".indexOf(tokens.mark(i)) >= 0;
    }

    private static void put(Clarity clarity, String names) {
        for (String name : names.split(" ", -1)) {
            String folded = Folder.word(name);
            NAMES.put(folded, clarity);
            KEYS.put(Leet.key(folded), clarity);
        }
    }
}
