package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Folded;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/**
 * Finds whole postal addresses: a house number, a street and a town with its postcode, standing alone or said to be
 * where the writer is; and boxes at a post office.
 */
final class PostalScanner {
    private static final int MOST_TOKENS = 16;
    private static final Lexicon STREETS = Lexicon.of(
            "street st avenue ave road rd lane ln blvd boulevard drive dr square sq court ct way parkway pkwy terrace place",
            "highway grove crescent gardens mews вулиц* улиц* ulic* straße strasse str weg platz gasse allee ring damm ufer вул вулиця ул улица проспект просп пр-т",
            "провулок переулок бульвар calle avenida av plaza paseo rue chemin via viale piazza corso ulica ul rua");
    private static final String[] GERMAN = {"straße", "strasse", "str", "weg", "platz", "gasse", "allee", "damm", "ufer"
    };
    private static final Lexicon HOME = Lexicon.of(
            "place flat house besuchen besuch besucht visítame visite live lives living based send post mail parcel address office studio home visit come find wohne wohnen adresse",
            "anschrift büro schicken schick мешкаю живу адреса адрес офіс офис надсилайте отправляйте vivo dirección oficina",
            "habito habite adresse bureau mieszkam adres vorbei kommen kommt завезти завезіть завезете приходьте приходите",
            "biura zapraszam przyjdź приходьте завітайте verme visítenos ship* samples мастерск* майстерн* atelier werkstatt senden sende приезжайте приїжджайте pase pasar pásese venga taller");
    private static final Lexicon SENDING =
            Lexicon.of("write send post mail letters come ship* senden schicken надішл* надсил* envíe* envia*");
    private static final Lexicon TO = Lexicon.of("to an a на");
    private static final Lexicon NUMBER = Lexicon.of("number no nr número nummer numer");
    private static final Lexicon LABELS = Lexicon.of("address адрес адреса adresse anschrift dirección адресу");
    private static final Lexicon WRITERS = Lexicon.of(
            "i my me our us mich uns ich mein meine mir я мій моя мой мене vivo mi yo je j mon mieszkam mój meinem meiner меня мне мені мого моего ко");
    private static final Lexicon BOXES = Lexicon.of("postfach apartado");
    private static final Lexicon FLATS = Lexicon.of("кв квартира оф офіс офис буд д дом apt flat suite unit floor");

    private final Tokens tokens;
    private final Finds finds;

    PostalScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isStreet(i)) {
                street(i);
            } else if (isBox(i)) {
                add(i, tokens.skipGap(i + 1) + 1);
            }
        }
    }

    private boolean isStreet(int i) {
        return STREETS.has(tokens.word(i)) || isGerman(i);
    }

    /** {@code Lindenstraße 12}: the street within one word. */
    private boolean isGerman(int i) {
        boolean number = tokens.startsUpper(i) && isNumber(behindDot(i));
        for (String ending : GERMAN) {
            if (number
                    && tokens.word(i).length() > ending.length() + 2
                    && tokens.word(i).endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private int behindDot(int i) {
        return tokens.skipGap(tokens.isMark(i + 1, '.') ? i + 2 : i + 1);
    }

    /** {@code P.O. Box 123}, {@code Postfach 12}. */
    private boolean isBox(int i) {
        boolean po = tokens.is(i, "box")
                && (tokens.is(i - 2, "po")
                        || tokens.isMark(i - 2, '.') && tokens.is(i - 3, "o") && tokens.is(i - 5, "p"));
        return (po || BOXES.has(tokens.word(i))) && isNumber(tokens.skipGap(i + 1));
    }

    private void street(int i) {
        int house = house(i);
        if (house < 0) {
            return;
        }
        int begin = house < i ? house : begin(i);
        int end = town(Math.max(i, house));
        boolean whole = end > 0;
        end = whole ? end : Math.max(i, house) + 1;
        boolean alone = begin == 0 || tokens.isBreak(begin - 1) || tokens.isGap(begin - 1) && tokens.isBreak(begin - 2);
        alone &= !whole || tokens.isBreak(end) || tokens.isMark(end, ',');
        int to = Words.previous(tokens, begin);
        boolean told = Numerals.digits(tokens, house) != null || NUMBER.has(tokens.word(house));
        boolean sent = (whole || told && tokens.startsUpper(i))
                && to >= 0
                && TO.has(tokens.word(to))
                && Words.before(tokens, to, 5, SENDING) >= 0;
        if (whole && alone
                || sent
                || isHome(begin, end) && (whole || tokens.startsUpper(i) || tokens.startsUpper(i + 2) || isSlavic(i))
                || isListed(i, house, alone)) {
            add(begin, end);
        }
    }

    /** {@code вул. Шевченка 10, Львів}: abbreviated as on an envelope, and a flat or town behind. */
    private boolean isListed(int street, int house, boolean alone) {
        int next = tokens.skipGap(house + 2);
        boolean more = tokens.isMark(house + 1, ',') && (tokens.startsUpper(next) || FLATS.has(tokens.word(next)));
        return alone && more && isSlavic(street) && house > street;
    }

    private boolean isSlavic(int i) {
        return tokens.startsFrom(i, '\u0400');
    }

    private boolean isHome(int begin, int end) {
        int home = Words.before(tokens, begin, 7, HOME);
        int behind = home < 0 ? Words.after(tokens, end, 6, HOME) : -1;
        if (behind >= 0) {
            return Words.owner(tokens, behind) >= 0;
        }
        int colon = tokens.isGap(begin - 1) ? begin - 2 : begin - 1;
        boolean label = home >= 0
                && (tokens.isMark(colon, ':') && colon <= home + 2
                        || LABELS.has(tokens.word(home))
                                && tokens.isMark(home + 1, ':')
                                && Words.startsItem(tokens, home));
        return home >= 0
                && (label
                        || Words.before(tokens, home + 1, 3, WRITERS) >= 0
                        || Words.after(tokens, home, 4, WRITERS) >= 0);
    }

    /** The house number beside a street: before its name, or behind it; -1 if there is none. */
    private int house(int i) {
        for (int at = i - 2; at >= i - 8 && !tokens.isBreak(at); at--) {
            if (isNumber(at)) {
                return first(at);
            }
        }
        for (int at = i + 1; at <= i + 8 && !(tokens.isLine(at) || tokens.isMark(at, ';')); at++) {
            if (isNumber(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The first word of a number told in words: {@code number forty-two}. */
    private int first(int house) {
        int at = house;
        while (Numerals.digits(tokens, at) != null && Numerals.digits(tokens, at - 2) != null) {
            at -= 2;
        }
        return tokens.isGap(at - 1) && NUMBER.has(tokens.word(at - 2)) ? at - 2 : at;
    }

    /** The first word of a street whose number stands behind it: its town may come first. */
    private int begin(int i) {
        int at = i;
        while (at > 1 && i - at < 6 && (tokens.startsUpper(at - 2) || isAbbreviation(at - 2)) && tokens.isGap(at - 1)) {
            at -= 2;
        }
        return tokens.isMark(at, ',') ? tokens.skipGap(at + 1) : at;
    }

    private boolean isAbbreviation(int i) {
        return tokens.isMark(i, ',') && tokens.startsUpper(i - 1);
    }

    /** The token behind a town and its postcode, in the few words behind a street; 0 if there are none. */
    private int town(int from) {
        for (int at = from + 1; at <= from + MOST_TOKENS && !tokens.isLine(at); at++) {
            int end = postcode(at);
            if (end > 0) {
                return end;
            }
        }
        return 0;
    }

    private int postcode(int i) {
        String word = tokens.word(i);
        int told = Numerals.digits(tokens, i) == null ? 0 : spokenCode(i);
        if (told > 0) {
            return told;
        }
        int next = tokens.skipGap(i + 1);
        if (isDigits(word) && (word.length() == 4 || word.length() == 5) && tokens.startsUpper(next) && next > i + 1) {
            return next + 1; // 10115 Berlin
        }
        int state = tokens.skipGap(i - 1) == i - 1 ? -1 : i - 2;
        boolean town = state >= 0 && tokens.startsUpper(state);
        if (isDigits(word) && (word.length() == 5 || word.length() == 6) && town) {
            return i + 1; // NY 10118
        }
        boolean british = tokens.startsUpper(i) && hasDigit(word) && word.length() <= 4 && tokens.isGap(i + 1);
        boolean inward = tokens.word(i + 2).length() == 3 && hasDigit(tokens.word(i + 2));
        return british && inward && tokens.has(i + 2, i + 3, Folded.UPPER) ? i + 3 : 0;
    }

    /** The end of {@code five nought six seven four Springfield} or of the same behind a town; 0 if it is none. */
    private int spokenCode(int i) {
        int digits = 0;
        int at = i;
        String digit = Numerals.digits(tokens, at);
        while (digits < 7 && digit != null && digit.length() == 1) {
            digits++;
            at = tokens.isMark(at + 1, '-') ? at + 2 : tokens.skipGap(at + 1);
            digit = Numerals.digits(tokens, at);
        }
        boolean code = digits >= 4 && digits <= 6 && digit == null;
        if (code && tokens.startsUpper(at)) {
            return at + 1;
        }
        int town = tokens.isGap(i - 1) ? tokens.isMark(i - 2, ',') ? i - 3 : i - 2 : i;
        return code && tokens.startsUpper(town) ? tokens.isGap(at - 1) ? at - 1 : at : 0;
    }

    private static boolean isDigits(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isNumber(int i) {
        String word = tokens.word(i);
        return Numerals.digits(tokens, i) != null && word.length() > 2
                || word.length() <= 5 && !word.isEmpty() && word.charAt(0) >= '1' && word.charAt(0) <= '9';
    }

    private void add(int from, int to) {
        finds.add(tokens, from, to, ContactKind.ADDRESS, Severity.ERROR, "as it is");
    }
}
