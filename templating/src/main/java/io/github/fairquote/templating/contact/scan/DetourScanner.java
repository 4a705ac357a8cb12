package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/**
 * Finds proposals to leave the platform out that name no way of paying: {@code if we skip this site I give you a
 * discount}, {@code direkt eine Rechnung, dann fällt die Provision weg}. A word for the platform or its fee, a word for
 * going round it, and a word for the deal must stand in one sentence.
 */
final class DetourScanner {
    private static final int NEAR = 10;
    private static final Lexicon PLATFORMS = Lexicon.of(
            "platform upwork fiverr marketplace middleman plattform* plataform* plateform* платформ* бирж* бірж* посередник*",
            "посредник* intermediari* vermittler* intermédiaire* pośrednik* serwisu serwisem portalu portalem апворк* platform*");
    /** What others build, too. */
    private static final Lexicon SITES = Lexicon.of("site portal сайта сайту сайті сайте sitio seite");

    private static final Lexicon FEES = Lexicon.of(
            "fee fees commission* cut комисс* коміс* gebühr* provision comisi* commissione tarifa taxa frais prowizj*");
    private static final Lexicon INSTEAD = Lexicon.of("instead plutôt statt anstatt вместо замість vez zamiast lieu");
    private static final Lexicon ROUND = Lexicon.of(
            "économis* econom* обій* skip* avoid* save* saving bypass* drop leave leaves leaving forget ditch lose loses dodg* outside around off",
            "ahorr* evit* évit* spar* entfäll* fällt umgeh* мимо обх* обой* минуя оминаючи минаючи поза",
            "эконом* заощад* сэконом* зекономи* omij* omin* fuera fora poza pomij*");
    /** With these less is said: a price may be without fees. */
    private static final Lexicon WITHOUT = Lexicon.of("without needed ohne без вне bez sin sans senza sem");

    private static final Lexicon DEALS = Lexicon.of(
            "pay paid payment* deal contract continue settle bill money zahl* pag* págu* págame плат* оплат* гроші деньги",
            "pay* payez facture zapła* płac* factur* рахун* счёт* счет*");
    private static final Lexicon SURE_DEALS = Lexicon.of(
            "usdt crypto wise paypal payoneer zelle venmo revolut wallet розрахунок расчёт моно карт* invoice privately private directly direct cash discount cheaper bank transfer wire rechnung* überweis* privat",
            "direkt rabatt günstiger transferencia bizum directamente descuento barato напрям* скидк* знижк* дешевл*",
            "дешев* переказ* перевод* virement directement remise przelew* bezpośrednio taniej rabat transferência pix bonifico",
            "sconto");
    private static final Lexicon BEHIND = Lexicon.of("out needed weg aside entfällt alone");
    /** Whose deal it is. */
    private static final Lexicon WE = Lexicon.of(
            "podemos предлага* пропону* propongo vorschlag dogada* можемо можем vous we us me my let's lets both you're ourselves wir uns mir mich mein* nos me mi mí nosotros nous",
            "moi je ми мы мне мені нам мой мою моя mnie moje nam mój nós");

    private static final Lexicon CHEAP = Lexicon.of(
            "cheaper discount дешев* скидк* знижк* günstiger billiger rabat* menos barato descuento moins remise taniej sconto");
    private static final Lexicon NAMED = Lexicon.of("upwork fiverr апворк*");
    private static final Lexicon BOTH = Lexicon.of("we us both ourselves wir ми мы nosotros nous");
    private static final Lexicon WORK = Lexicon.of("do work* hire deal continue cooperate");
    private static final Lexicon HIRE = Lexicon.of("hire pay engage contract book");
    private static final Lexicon OWN = Lexicon.of("me us");
    private static final Lexicon OUT = Lexicon.of("outside directly privately elsewhere");
    private static final Lexicon ME =
            Lexicon.of("предлага* пропону* propongo me my mir mich mein* mí moi мне мені мою мій mnie moje");
    private static final Lexicon I = Lexicon.of("i we me us my");
    private static final Lexicon NEED = Lexicon.of("need want require");
    private static final Lexicon NOT = Lexicon.of("not don no t dont");
    private static final Lexicon OTHERS = Lexicon.of(
            "customer* user* buyer* shopper* visitor* they people patient* student* store shop* checkout api integrat* gateway",
            "sandbox button module plugin webhook* subscriber* guest* donor* seller* app gmbh kund* клиент* клієнт* client* покуп*",
            "shipping delivery tax seo page pages cookie* product* cart магазин* tienda boutique");
    private static final Lexicon NEVER = Lexicon.of(
            "not never don dont won cannot refuse* against stay keep* remain* through не нельзя nicht nunca jamais nie");

    private final Tokens tokens;
    private final Finds finds;

    DetourScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            if (isContractHere(i)) {
                leftOut(i, I, false);
            } else if (OUT.has(word)) {
                hired(i);
            } else if (FEES.has(word) || PLATFORMS.has(word)) {
                leftOut(i, WE, false);
            } else if (SITES.has(word)) {
                leftOut(i, ME, true);
            }
        }
    }

    /** {@code instead of opening a contract here}. */
    private boolean isContractHere(int i) {
        return tokens.is(i, "contract") && tokens.isGap(i + 1) && tokens.is(i + 2, "here");
    }

    /** {@code we don't need a contract here}: what is not needed is gone round. */
    private boolean isNotNeeded(int i) {
        int need = Words.before(tokens, i, 3, NEED);
        return need >= 0 && Words.before(tokens, need, 3, NOT) >= 0;
    }

    private void leftOut(int i, Lexicon whose, boolean surely) {
        boolean cheap = PLATFORMS.has(tokens.word(i)) && near(i, i, CHEAP);
        if (!cheap && !near(i, i, whose) || near(i, i, OTHERS)) {
            return;
        }
        boolean sure = near(i, i, SURE_DEALS);
        if (isNotNeeded(i)) {
            if (sure && !surely) {
                add(i, i + 1);
            }
            return;
        }
        int round = round(i);
        int without = round < 0 ? Words.before(tokens, i, 3, WITHOUT) : -1;
        boolean out = round >= 0 || without >= 0 || isLeftBehind(i);
        boolean named = NAMED.has(tokens.word(i)) && near(i, i, BOTH) && Words.before(tokens, i, 5, WORK) >= 0;
        boolean deal = sure || cheap || named || !surely && without < 0 && near(i, i, DEALS);
        int from = Math.max(round, without) >= 0 ? Math.max(round, without) : i;
        if (out && deal && !near(from, i, NEVER)) {
            add(from, i + 1);
        }
    }

    /** {@code hire me outside, I'm cheaper there}. */
    private void hired(int i) {
        int me = Words.previous(tokens, i);
        int hire = me >= 0 && OWN.has(tokens.word(me)) ? Words.previous(tokens, me) : -1;
        boolean told = hire >= 0 && HIRE.has(tokens.word(hire)) && Words.endsItem(tokens, i + 1);
        if (told && near(i, i, CHEAP) && !near(i, i, OTHERS) && !near(i, i, NEVER)) {
            add(hire, i + 1);
        }
    }

    /** The word for going round right before what is gone round; -1 if there is none. */
    private int round(int i) {
        int instead = Words.before(tokens, i, 4, INSTEAD);
        return instead >= 0 ? instead : Words.before(tokens, i, FEES.has(tokens.word(i)) ? 4 : 3, ROUND);
    }

    /** {@code die Provision fällt weg}, {@code leave Upwork out of it}, {@code no platform needed}. */
    private boolean isLeftBehind(int i) {
        return Words.after(tokens, i + 1, 3, BEHIND) >= 0 && near(i, i, ROUND);
    }

    private void add(int from, int to) {
        finds.add(tokens, from, to, ContactKind.PAYMENT, Severity.WARNING, "in words");
    }

    private boolean near(int from, int to, Lexicon words) {
        return Words.before(tokens, from, NEAR, words) >= 0 || Words.after(tokens, to + 1, NEAR, words) >= 0;
    }
}
