package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.AccountNumbers;
import io.github.fairquote.templating.contact.read.Handle;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/** Finds proposals to deal or pay outside the platform, and account numbers. */
final class DealScanner {
    private static final Lexicon PLATFORM = Lexicon.of(
            "upwork platform fiverr freelancer peopleperhour site marketplace апворк апворком апворку апворка",
            "апворке платформою платформой");
    private static final Lexicon OUTSIDE = Lexicon.of(
            "outside off without bypass bypassing avoid avoiding skip skipping save around beyond поза мимо",
            "обходя минуя оминаючи вне без außerhalb ohne fuera fora sin sem sans hors bez poza");
    private static final Lexicon FOREIGN =
            Lexicon.of("поза мимо минуя оминаючи обходя вне без außerhalb ohne fuera fora sin sem sans hors bez poza");
    private static final Lexicon DEAL = Lexicon.of(
            "pay paid payment payments deal work talk continue communicate contract hire settle discuss move go",
            "take contact cheaper discount rate price arrange fee fees commission commissions cooperate",
            "платити zahlung zahlen bezahlen arbeiten pago pagar trabajar paiement payer travailler",
            "płatność",
            "платить оплата працювати работать работаем працюємо напряму напрямую direkt directo directamente überweisung");
    private static final Lexicon FEES = Lexicon.of("fee fees commission commissions cut charges");
    private static final Lexicon NEGATION = Lexicon.of("not never don dont won cannot no nothing doesn refuse against");
    private static final Lexicon PAY = Lexicon.of(
            "pay send transfer wire payment paid переказ оплата zahlung zahlen bezahlen überweisen pago",
            "paga pagar paiement payer płatność оплатить оплатите заплатіть");
    private static final Lexicon DIRECT = Lexicon.of(
            "me us directly direct straight my мені мне direkt directo directement напряму напрямую mir",
            "bezpośrednio");
    private static final Lexicon PURSES = Lexicon.of(
            "paypal payoneer wise transferwise revolut zelle venmo cashapp skrill crypto usdt bitcoin btc eth",
            "usdc cashapp monobank приват24 приватбанк webmoney payeer");
    private static final Lexicon NAMING = Lexicon.of("is id at handle username name tag user account me");
    private static final Lexicon COINS = Lexicon.of(
            "btc bitcoin usdt usdc eth ethereum ltc litecoin doge sol solana trx tron ton xmr monero bnb wallet",
            "crypto coins address гаманець кошелек адреса");
    private static final Lexicon WAYS = Lexicon.of("via by through with to on using in на через over");
    private static final Lexicon TESTS = Lexicon.of("test tests testing sandbox dummy fake sample");
    private static final Lexicon TO = Lexicon.of("to at");
    private static final Lexicon CARDS =
            Lexicon.of("card карта карту картка картку карточка karte tarjeta carte mono приват");
    private static final Lexicon MINE = Lexicon.of("my me directly");
    private static final Lexicon OTHERS =
            Lexicon.of("customers customer users user clients buyers shoppers visitors they people patients students");

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
            } else if (PURSES.has(word) || isCashApp(i)) {
                purse(i);
            } else if (tokens.isMark(i - 1, '$') && TO.has(tokens.word(Words.previous(tokens, i - 1)))) {
                tag(i);
            } else if (word.length() >= 4) {
                account(i);
                card(i);
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
        boolean narrow =
                tokens.is(outside, "outside") || tokens.is(outside, "off") || FOREIGN.has(tokens.word(outside));
        if (!generic && (fees || deal && narrow)) {
            add(outside, platform + 1, Severity.WARNING, "in words");
        }
    }

    /** The second word of a purse's name. */
    private boolean isCashApp(int i) {
        return tokens.is(i, "app") && tokens.isGap(i - 1) && tokens.is(i - 2, "cash");
    }

    private int behindPossessive(int i) {
        int at = tokens.isMark(i, '\'') && tokens.is(i + 1, "s") ? i + 2 : i;
        return tokens.skipGap(at);
    }

    /** {@code PayPal: ivan_ads}, {@code cash app $ivanads}: where money can be sent. */
    private boolean isNamedPurse(int i) {
        int at = tokens.skipGap(i + 1);
        boolean sign = false;
        for (int steps = 0; steps < 3 && (NAMING.has(tokens.word(at)) || isSign(at)); steps++) {
            sign = true;
            at = tokens.skipGap(at + 1);
        }
        boolean dollar = tokens.isMark(at, '$');
        Handle handle = sign || dollar || tokens.isMark(at, '@') ? Handle.read(tokens, dollar ? at + 1 : at) : null;
        if (handle == null || handle.isNumber() || !handle.isStrong() && !(dollar && handle.isPlain())) {
            return false;
        }
        add(i, handle.end(), Severity.ERROR, "as a name there");
        return true;
    }

    private boolean isSign(int i) {
        return tokens.isMark(i, ':') || tokens.isMark(i, '-') || tokens.isMark(i, '=') || tokens.isMark(i, '(');
    }

    /** {@code pay me directly by PayPal}. */
    private void purse(int i) {
        if (isNamedPurse(i)) {
            return;
        }
        int pay = Words.before(tokens, i, 6, PAY);
        int direct = pay < 0 ? -1 : Words.after(tokens, pay + 1, 4, DIRECT);
        int way = Words.previous(tokens, i);
        boolean led = way >= 0 && WAYS.has(tokens.word(way)) || Words.owner(tokens, i) >= 0;
        boolean others = pay >= 0 && Words.before(tokens, pay, 3, OTHERS) >= 0;
        direct = direct < 0 || direct >= i ? Words.after(tokens, i + 1, 3, MINE) : direct;
        if (pay >= 0 && direct >= 0 && !others && led && Words.before(tokens, pay, 4, NEGATION) < 0) {
            add(pay, i + 1, Severity.WARNING, "in words");
        }
    }

    /** An international account number whose check digits hold, or the address of a purse. */
    private void account(int i) {
        if (AccountNumbers.isPurse(tokens.word(i))
                || AccountNumbers.mayBePurse(tokens.word(i)) && Words.before(tokens, i, 4, COINS) >= 0) {
            add(i, i + 1, Severity.ERROR, "as the address of a purse");
            return;
        }
        int end = AccountNumbers.endOfIban(tokens, i);
        if (end > i) {
            add(i, end, Severity.ERROR, "as an account number");
        }
    }

    /** {@code send it to $ivanads}. */
    private void tag(int i) {
        Handle handle = Handle.read(tokens, i);
        if (handle != null && handle.isStrong() && Words.before(tokens, i, 6, PAY) >= 0) {
            add(i - 1, handle.end(), Severity.ERROR, "as a name there");
        }
    }

    /** A card's sixteen digits in fours, where its name stands before them or its check digit holds. */
    private void card(int i) {
        int end = AccountNumbers.endOfCard(tokens, i);
        boolean named = end > i && Words.before(tokens, i, 3, CARDS) >= 0;
        if (end > i && Words.before(tokens, i, 6, TESTS) < 0 && (named || AccountNumbers.isCard(tokens, i, end))) {
            add(i, end, Severity.ERROR, "as the number of a card");
        }
    }

    private void add(int from, int to, Severity severity, String how) {
        finds.add(tokens, from, to, ContactKind.PAYMENT, severity, how);
    }
}
