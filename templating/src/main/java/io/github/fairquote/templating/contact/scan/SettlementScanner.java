package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/**
 * Finds proposals to be paid around the platform that name no platform: {@code a bank transfer straight to me works},
 * {@code save the fee with PayPal}, {@code cheaper if we work directly}.
 */
final class SettlementScanner {
    private static final int SENTENCE = 9;
    private static final Lexicon PURSES = Lexicon.of(
            "paypal payoneer wise revolut zelle venmo cashapp skrill crypto usdt bitcoin btc eth usdc monobank приват24",
            "приватбанк приватбанка webmoney bizum upi paytm gpay",
            "überweisung banküberweisung transferencia переказ переказом перевод переводом карту картку карточку wire",
            "western virement przelew przelewem bonifico transferência pix karte");
    private static final Lexicon WAY_ROUND =
            Lexicon.of("plattform plataforma plateforme платформу платформи платформы сервісу сервису біржі биржи");
    private static final Lexicon NAMED = Lexicon.of("paypal payoneer wise revolut zelle venmo cashapp skrill");
    private static final Lexicon ACCOUNTS = Lexicon.of("konto bankkonto cuenta рахунок счет счёт");
    private static final Lexicon OWN_CARDS = Lexicon.of("card wallet");
    private static final Lexicon INTO = Lexicon.of("to on into onto");
    private static final Lexicon BEHIND = Lexicon.of("first directly without outside before and for upfront instead");
    private static final Lexicon FRIENDS = Lexicon.of("friends freunde amigos");
    private static final Lexicon FAMILY = Lexicon.of("family familie familia");
    private static final Lexicon BANK = Lexicon.of("bank wire direct card");
    private static final Lexicon TRANSFER = Lexicon.of("transfer transfers deposit");
    private static final Lexicon PAY = Lexicon.of(
            "переведи переводи переводите pay payment paid send transfer settle wire accept take оплата оплатити оплатить платіть платите заплатіть",
            "заплатите скинь скиньте zahlung zahlen bezahlen bezahlung zahlst überweisen überweise pago pagar págame",
            "paiement payer pagamento płatność zapłata hace hacer envíe envía mande manda transfiera anzahlung anticipo",
            "предоплата предоплату предоплаты передплата передплату аванс кидаєте кидаете кидайте скидываете перечисляйте оплату оплати",
            "скинете скинеш перекажете перекажіть переведёте переведете переведи деньги гроші geld dinero pague paga pagas páguenme");
    private static final Lexicon SUITS =
            Lexicon.of("works work fine ok okay suits preferred best easier easiest cheaper good possible");
    private static final Lexicon DIRECT = Lexicon.of(
            "me my mine directly direct straight privately upfront мені мне мою напряму напрямую direkt mir mich",
            "directo directa directamente directement bezpośrednio diretamente");
    private static final Lexicon ADVERBS =
            Lexicon.of("directly direct straight privately напряму напрямую direkt directo");
    private static final Lexicon SAVING = Lexicon.of(
            "no skip skipping save saving avoid avoiding without minus zero cut dodge bypass без минуя оминаючи ohne sin",
            "sans senza sem bez");
    private static final Lexicon FEES = Lexicon.of(
            "fee fees commission commissions cut комісії комісій комиссии комиссий gebühr gebühren provision comisión",
            "comision comisiones tarifa frais commissione taxa prowizji");
    private static final Lexicon CHEAPER = Lexicon.of(
            "off lower reduce discount cheaper less save знижка знижку скидка скидку дешевше дешевле rabatt günstiger descuento",
            "barato remise");
    private static final Lexicon US =
            Lexicon.of("we us let's lets працювати працюємо работать работаем wir zusammen trabajar trabajamos");
    private static final Lexicon PAYING = Lexicon.of("pay paid payment payments");
    private static final Lexicon OTHERS = Lexicon.of(
            "customers customer users user buyers shoppers visitors they people patients students your store shop checkout",
            "api integration gateway sandbox button module plugin webhook webhooks subscribers guests donors sellers app");
    private static final Lexicon NEGATION =
            Lexicon.of("not never don dont won cannot refuse against не нельзя nicht nunca");

    private static final Lexicon WAYS = Lexicon.of("via by with through per in");
    private static final Lexicon DO = Lexicon.of("pay paid do settle handle send");
    private static final Lexicon TO = Lexicon.of("use to via");
    private static final Lexicon TAKE = Lexicon.of("take accept prefer");
    private static final Lexicon I = Lexicon.of("i we let let's lets us me you");

    private final Tokens tokens;
    private final Finds finds;

    SettlementScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            if (isAccount(i)) {
                account(i);
            } else if (PURSES.has(tokens.word(i)) || isBankTransfer(i)) {
                purse(i);
            } else if (ADVERBS.has(tokens.word(i))) {
                directly(i);
            }
        }
    }

    private boolean isAccount(int i) {
        boolean bank = tokens.is(i, "account") && tokens.isGap(i - 1) && tokens.is(i - 2, "bank");
        return bank || isOwnCard(i) || ACCOUNTS.has(tokens.word(i));
    }

    /** {@code half to my card first}: money goes there, and no word makes it a part of a page. */
    private boolean isOwnCard(int i) {
        int my = OWN_CARDS.has(tokens.word(i)) ? Words.owner(tokens, i) : -1;
        boolean to = my >= 0 && INTO.has(tokens.word(Words.previous(tokens, my)));
        return to && (Words.endsItem(tokens, i + 1) || BEHIND.has(tokens.word(tokens.skipGap(i + 1))));
    }

    /** {@code wire it to my bank account}: the writer's own, unless a purse beside it tells more. */
    private void account(int i) {
        boolean mine = Words.owner(tokens, i) >= 0 && near(i, PAY);
        if (mine && !near(i, NAMED) && !near(i, OTHERS) && Words.before(tokens, i, SENTENCE, NEGATION) < 0) {
            add(i);
        }
    }

    /** {@code PayPal friends and family}: the way without a fee. */
    private boolean isGift(int i) {
        int friends = Words.after(tokens, i + 1, 3, FRIENDS);
        return friends >= 0 && Words.after(tokens, friends + 1, 3, FAMILY) >= 0;
    }

    private boolean isBankTransfer(int i) {
        return TRANSFER.has(tokens.word(i)) && tokens.isGap(i - 1) && BANK.has(tokens.word(i - 2));
    }

    private void purse(int i) {
        if (near(i, OTHERS) || Words.before(tokens, i, SENTENCE, NEGATION) >= 0) {
            return;
        }
        boolean paid = near(i, PAY) || Words.after(tokens, i + 1, 5, SUITS) >= 0;
        boolean mine = near(i, DIRECT);
        if (paid && (mine || saves(i)) || isAsked(i) || isGift(i)) {
            add(i);
        }
    }

    /** {@code venmo me}, {@code pay via Zelle}, {@code use my PayPal}, {@code I take CashApp}. */
    private boolean isAsked(int i) {
        int way = Words.previous(tokens, i);
        int verb = way < 0 ? -1 : Words.previous(tokens, way);
        boolean me = tokens.is(tokens.skipGap(i + 1), "me") && Words.endsItem(tokens, tokens.skipGap(i + 1) + 1);
        if (way < 0 || !Words.endsItem(tokens, i + 1) && !tokens.is(tokens.skipGap(i + 1), "instead")) {
            return me && !OTHERS.has(tokens.word(i));
        }
        boolean pay = verb >= 0 && WAYS.has(tokens.word(way)) && Words.before(tokens, way, 2, DO) >= 0;
        boolean my = tokens.is(way, "my") && verb >= 0 && TO.has(tokens.word(verb));
        boolean take = TAKE.has(tokens.word(way)) && verb >= 0 && I.has(tokens.word(verb));
        return my || take || pay && (Words.startsItem(tokens, verb) || Words.before(tokens, verb + 1, 5, I) >= 0);
    }

    /** {@code save the fee}, {@code без комісії}: the fee right behind. */
    private boolean saves(int i) {
        int saving = Words.after(tokens, i + 1, SENTENCE, SAVING);
        saving = saving < 0 ? Words.before(tokens, i, SENTENCE, SAVING) : saving;
        return saving >= 0 && Words.after(tokens, saving + 1, 4, FEES) >= 0;
    }

    /** {@code 10 % off if we work directly}. */
    private void directly(int i) {
        boolean paid = near(i, WAY_ROUND) && near(i, PAY) && near(i, DIRECT);
        boolean cheaper = near(i, CHEAPER) || saves(i);
        boolean payment = Words.before(tokens, i, 1, PAYING) >= 0 || Words.after(tokens, i + 1, 1, PAYING) >= 0;
        if (paid && !near(i, OTHERS)) {
            add(i);
        } else if (cheaper
                && (payment || Words.before(tokens, i, 5, US) >= 0)
                && !near(i, OTHERS)
                && !near(i, NEGATION)) {
            add(i);
        }
    }

    private boolean near(int i, Lexicon words) {
        return Words.before(tokens, i, SENTENCE, words) >= 0 || Words.after(tokens, i + 1, SENTENCE, words) >= 0;
    }

    private void add(int i) {
        finds.add(tokens, i, i + 1, ContactKind.PAYMENT, Severity.WARNING, "in words");
    }
}
