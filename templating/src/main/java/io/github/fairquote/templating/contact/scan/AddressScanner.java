package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Folded;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/** Finds postal addresses where the reader is asked to write or come to one. */
final class AddressScanner {
    private static final Lexicon STREETS = Lexicon.of(
            "street st avenue ave road rd lane ln blvd boulevard drive square str straße strasse вул вулиця ул",
            "улица calle rue via ulica ul office apt");
    private static final Lexicon PLACE =
            Lexicon.of("address visit come office мешкаю адреса адрес офіс adresse anschrift");
    /** Of these the next word must say that it is a visit. */
    private static final Lexicon VISIT = Lexicon.of("drop pop swing stop come call");

    private static final Lexicon NEAR = Lexicon.of("by in round around over past");
    private static final Lexicon HOMES = Lexicon.of("place office studio flat home house workshop desk");
    private static final Lexicon WRITERS = Lexicon.of("me us");

    private static final int MOST_STREET_TOKENS = 6;
    /** From the number of a house to its postcode: flat, street, town. */
    private static final int MOST_TOKENS = 24;

    private static final int MOST_WORDS = 10;

    private final Tokens tokens;
    private final Finds finds;

    AddressScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            if (STREETS.has(tokens.word(i))) {
                street(i);
            } else if (isPostcode(i)) {
                postcode(i);
            }
        }
    }

    /** A house number beside a street. */
    private void street(int i) {
        boolean number = false;
        for (int at = i - MOST_STREET_TOKENS; at <= i + MOST_STREET_TOKENS; at++) {
            number |= isNumber(at);
        }
        int cue = number ? Words.before(tokens, i, 8, PLACE) : -1;
        cue = cue >= 0 && tokens.isMark(cue + 1, '-') ? -1 : cue; // "come-back"
        boolean ours = cue >= 0
                && (Words.owner(tokens, cue) >= 0
                        || Words.owner(tokens, cue + 3) >= 0
                        || tokens.is(cue, "visit")
                        || tokens.is(cue, "come"));
        cue = ours ? cue : houseBefore(i, MOST_STREET_TOKENS);
        cue = ours || cue < 0 ? cue : tokens.startsUpper(tokens.skipGap(cue + 1)) ? visit(cue) : -1;
        if (cue >= 0) {
            add(cue, i + 1);
        }
    }

    /** {@code drop by 14 Baker Street, London NW1 6XE}, {@code find us at 5 The Green, Bath BA1 2QH}. */
    private void postcode(int i) {
        int town = Words.previous(tokens, i);
        int house = town >= 0 && tokens.startsUpper(town) ? houseBefore(i, MOST_TOKENS) : -1;
        int cue = house < 0 ? -1 : cue(house);
        if (cue >= 0) {
            add(cue, i + 3);
        }
    }

    /** The word before a house number by which it is where the writer is met; -1 if there is none. */
    private int cue(int house) {
        int visit = visit(house);
        int place = visit >= 0 ? visit : Words.before(tokens, house, MOST_WORDS, PLACE);
        int writer = place >= 0 ? place : Words.before(tokens, house, 3, WRITERS);
        int home = writer >= 0 ? -1 : Words.before(tokens, house, 3, HOMES);
        return home >= 0 && Words.owner(tokens, home) >= 0 ? home : writer;
    }

    /** The invitation within some words before a house number; -1 if there is none. */
    private int visit(int house) {
        int cue = Words.before(tokens, house, MOST_WORDS, VISIT);
        return cue >= 0 && NEAR.has(tokens.word(tokens.skipGap(cue + 1))) ? cue : -1;
    }

    /** The first number of the part of a sentence before a street or postcode; -1 if there is none. */
    private int houseBefore(int i, int most) {
        int house = -1;
        for (int at = i - 1; at >= i - most && !tokens.isBreak(at); at--) {
            house = isNumber(at) && tokens.length(at) <= 5 ? at : house;
        }
        return house;
    }

    /** {@code NW1 6XE}: in capitals, in two halves. */
    private boolean isPostcode(int i) {
        String in = tokens.word(i + 2);
        return tokens.isGap(i + 1)
                && in.length() == 3
                && isDigit(in.charAt(0))
                && isLetters(in, 1, 3)
                && tokens.startsUpper(i)
                && tokens.has(i + 2, i + 3, Folded.UPPER)
                && isOutward(tokens.word(i));
    }

    /** One or two letters, a digit, perhaps one sign more. */
    private static boolean isOutward(String word) {
        int letters = word.length() > 1 && isDigit(word.charAt(1)) ? 1 : 2;
        return word.length() > letters
                && word.length() <= letters + 2
                && isLetters(word, 0, letters)
                && isDigit(word.charAt(letters));
    }

    private static boolean isLetters(String word, int from, int to) {
        return word.substring(from, to).chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean isNumber(int i) {
        return !tokens.word(i).isEmpty() && Character.isDigit(tokens.word(i).charAt(0));
    }

    private void add(int from, int to) {
        finds.add(tokens, from, to, ContactKind.ADDRESS, Severity.ERROR, "as it is");
    }
}
