package io.github.fairquote.templating.contact;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;

/** Finds proposals to deal or pay outside the platform, account numbers and postal addresses. */
final class DealScanner {
    private static final Lexicon PLATFORM = Lexicon.of(
            "upwork platform fiverr freelancer peopleperhour site marketplace апворк апворком апворку апворка",
            "апворке платформою платформой");
    private static final Lexicon OUTSIDE = Lexicon.of(
            "outside off without bypass bypassing avoid avoiding skip skipping save around beyond поза мимо",
            "обходя вне außerhalb fuera fora");
    private static final Lexicon DEAL = Lexicon.of(
            "pay paid payment payments deal work talk continue communicate contract hire settle discuss move go",
            "take contact cheaper discount rate price arrange fee fees commission commissions cooperate платити",
            "платить оплата працювати работать");
    private static final Lexicon FEES = Lexicon.of("fee fees commission commissions cut charges");
    private static final Lexicon NEGATION = Lexicon.of("not never don dont won cannot no nothing doesn refuse against");
    private static final Lexicon PAY = Lexicon.of("pay send transfer wire payment paid переказ оплата");
    private static final Lexicon DIRECT = Lexicon.of("me us directly direct straight my мені мне");
    private static final Lexicon PURSES = Lexicon.of(
            "paypal payoneer wise transferwise revolut zelle venmo cashapp skrill crypto usdt bitcoin btc eth",
            "usdc monobank приват24 приватбанк webmoney payeer");
    private static final Lexicon WAYS = Lexicon.of("via by through with to on using in на через over");
    private static final Lexicon STREETS = Lexicon.of(
            "street st avenue ave road rd lane ln blvd boulevard drive square str straße strasse вул вулиця ул",
            "улица calle rue via ulica ul office apt");
    private static final Lexicon PLACE =
            Lexicon.of("address visit come office мешкаю адреса адрес офіс adresse anschrift");

    private static final int MOST_STREET_TOKENS = 6;

    private final Tokens tokens;
    private final Finds finds;

    DealScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            if (PLATFORM.has(word)) {
                outside(i);
            } else if (PURSES.has(word)) {
                purse(i);
            } else if (STREETS.has(word)) {
                street(i);
            } else if (word.length() >= 4) {
                account(i);
            }
        }
    }

    /** {@code we could work outside Upwork}, {@code to avoid Upwork fees}, {@code off-platform payment}. */
    private void outside(int platform) {
        int outside = Words.before(tokens, platform, 3, OUTSIDE);
        if (outside < 0 || Words.before(tokens, outside, 5, NEGATION) >= 0) {
            return;
        }
        boolean fees = FEES.has(tokens.word(behindPossessive(platform + 1)));
        boolean generic = tokens.is(platform, "site") || tokens.is(platform, "freelancer");
        boolean deal = Words.before(tokens, outside, 7, DEAL) >= 0 || Words.after(tokens, platform + 1, 5, DEAL) >= 0;
        boolean narrow = tokens.is(outside, "outside")
                || tokens.is(outside, "off")
                || tokens.word(outside).charAt(0) >= 0x80;
        if (!generic && (fees || deal && narrow)) {
            add(outside, platform + 1, Severity.WARNING, "in words");
        }
    }

    private int behindPossessive(int i) {
        int at = tokens.isMark(i, '\'') && tokens.is(i + 1, "s") ? i + 2 : i;
        return tokens.skipGap(at);
    }

    /** {@code pay me directly by PayPal}. */
    private void purse(int i) {
        int pay = Words.before(tokens, i, 6, PAY);
        int direct = pay < 0 ? -1 : Words.after(tokens, pay + 1, 4, DIRECT);
        int way = Words.previous(tokens, i);
        boolean led = way >= 0 && WAYS.has(tokens.word(way)) || Words.owner(tokens, i) >= 0;
        if (direct >= 0 && direct < i && led && Words.before(tokens, pay, 4, NEGATION) < 0) {
            add(pay, i + 1, Severity.WARNING, "in words");
        }
    }

    /** A house number beside a street, where somebody is asked to write or come to. */
    private void street(int i) {
        boolean number = false;
        for (int at = i - MOST_STREET_TOKENS; at <= i + MOST_STREET_TOKENS; at++) {
            number |= isNumber(at);
        }
        int cue = number ? Words.before(tokens, i, 8, PLACE) : -1;
        boolean ours = cue >= 0
                && (Words.owner(tokens, cue) >= 0
                        || Words.owner(tokens, cue + 3) >= 0
                        || tokens.is(cue, "visit")
                        || tokens.is(cue, "come"));
        if (ours) {
            finds.add(tokens, cue, i + 1, ContactKind.ADDRESS, Severity.ERROR, "as it is");
        }
    }

    private boolean isNumber(int i) {
        return tokens.isWord(i)
                && Character.isDigit(
                        tokens.word(i).isEmpty() ? 'x' : tokens.word(i).charAt(0));
    }

    /** An international account number whose check digits hold, or the address of a purse. */
    private void account(int i) {
        if (AccountNumbers.isPurse(tokens.word(i))) {
            add(i, i + 1, Severity.ERROR, "as the address of a purse");
            return;
        }
        int end = AccountNumbers.endOfIban(tokens, i);
        if (end > i) {
            add(i, end, Severity.ERROR, "as an account number");
        }
    }

    private void add(int from, int to, Severity severity, String how) {
        finds.add(tokens, from, to, ContactKind.PAYMENT, severity, how);
    }
}
