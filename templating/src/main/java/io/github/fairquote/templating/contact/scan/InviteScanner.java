package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Apps;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/** Finds invitations and requests without a detail: {@code message me on Telegram}, {@code send me your number}. */
final class InviteScanner {
    private static final int SENTENCE = 12;
    private static final Lexicon REACH = Lexicon.of(
            "write message text msg ping dm pm contact reach add call find hit catch buzz shoot drop look hmu follow");
    private static final Lexicon TALK = Lexicon.of(
            "talk chat speak discuss continue move switch connect jump hop communicate go take proceed keep",
            "stay write message call text sync available reachable online active");
    private static final Lexicon FOREIGN = Lexicon.of(
            "пишіть напишіть пиши напиши пишите напишите додайте додавайте добавьте зв'яжіться свяжитесь",
            "продолжим продовжимо продовжити обговоримо обговорити обсудим обсудить спілкуватися спілкуватись",
            "общаться перейдемо перейдем перейти поговоримо поговорим поговорити поговорить списатися звоните",
            "дзвоніть стукайте schreib schreiben schreibt melde kontaktiere ruf melden meldet kontaktieren",
            "escríbeme escribeme escríbame contáctame llámame hablamos hablemos contactar contactarme",
            "escribirme hablar háblame hábleme skontaktuj skontaktować podemos écris écrire contacte rejoins contactarme escríbanme chamar",
            "folge folgt добавляйся добавляйтесь залетай залетайте переходи переходите пишите-ка síguenos sígueme segue schreibe melde chama chame fale escreva écrivez contactez écrivez-moi",
            "scrivimi contattami napisz piszcie pisz odezwij yazın ulaşın yazabilirsiniz");
    /** What is written for others to read. */
    private static final Lexicon WORKS = Lexicon.of(
            "post posts copy content texts articles captions scripts code stories ads comments threads emails news",
            "пост пости посты текст тексти тексты статті статьи контент код сценарії сценарии рекламу боти ботів боты",
            "texte beiträge anzeigen posts textos publicaciones anuncios");

    private static final Lexicon OBJECT = Lexicon.of("me us");
    private static final Lexicon SUBJECT =
            Lexicon.of("we let lets us i can could happy prefer would shall should want better i'm im");
    private static final Lexicon OTHERS = Lexicon.of(
            "users user customers customer people visitors they shoppers buyers patients guests students leads",
            "who agents fans members subscribers clients client visitor");
    private static final Lexicon PLACES = Lexicon.of(
            "on via in through over by using at to with у в на через по до auf per über por en al no pelo sur",
            "par su przez z ile da na u bei");
    private static final Lexicon ARTICLES = Lexicon.of("my our the a your личку личные лс приват директ особисті");
    private static final Lexicon PRODUCT = Lexicon.of(
            "bot bots api business integration channel channels ads ad campaign campaigns group groups",
            "community automation marketing flow flows funnel sdk web plugin button widget chatbot chatbots",
            "account accounts page pages commerce cloud template templates server servers project projects",
            "export import data feed style shop shops support projects work duty");
    private static final Lexicon LATER = Lexicon.of("after once");
    private static final Lexicon NEGATION = Lexicon.of("not never don dont won cannot without no doesn didn nor");
    private static final Lexicon ASK = Lexicon.of(
            "сброс* скинь* дай* пришл* надішл* надісл* напиш* подел* поділ* pasas pásame pase dime dígame przyślij proszę яка який якій які какой какая какие send share give drop leave provide tell what whats need have pass dm дайте надішліть скиньте пришлите",
            "киньте скинь дай geben schicken schick dame envíame donnez envoyez podaj wyślij");
    private static final Lexicon THERE = Lexicon.of("there");
    private static final Lexicon FOLLOWING = Lexicon.of("yazın yazabilirsiniz ulaşın karo karein kijiye bhejo");
    private static final Lexicon LET = Lexicon.of("давай давайте го пошли");
    private static final Lexicon PHONES = Lexicon.of("phone телефон телефону telefon");
    private static final Lexicon BOXES =
            Lexicon.of("email e-mail mail phone пошту почту мейл імейл мыло correo telefon телефон телефону");
    private static final Lexicon YOURS = Lexicon.of(
            "your ur вас тебе тебя ваш вашу ваші вашого твій твой твою deine ihre deinen tu su votre twój swój");
    private static final Lexicon HAVE = Lexicon.of("вас тебе тебя");
    private static final Lexicon DETAILS = Lexicon.of(
            "пошта почта имейл мейл",
            "email e-mail mail phone mobile cell number whatsapp telegram skype viber contacts номер телефон пошту",
            "почту нік handynummer telefonnummer número correo numéro numer");
    private static final Lexicon CAPTIONS = Lexicon.of(
            "button* link* banner* block* label* widget* popup* icon* cta section* text title* menu bubble caption* sticker*",
            "knopf schaltfläche кнопк* посиланн* ссылк* botón enlace przycisk*");
    private static final Lexicon AND = Lexicon.of("here and so");
    private static final Lexicon MAILS = Lexicon.of("пошта пошту почта почту имейл мейл correo");
    private static final Lexicon NOUNS = Lexicon.of(
            "address number id handle details contact username телефону телефона teléfono telefonu téléphone");

    private final Tokens tokens;
    private final Finds finds;

    InviteScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); i++) {
            Apps.Match app = tokens.app(i);
            if (app != null) {
                app(app);
            }
            if (YOURS.has(tokens.word(i))) {
                request(i);
            }
            if (BOXES.has(tokens.word(i))) {
                box(i);
            }
        }
    }

    private void app(Apps.Match app) {
        if (app.isCommon() && !isSaidToMe(app) || isProduct(app.end())) {
            return;
        }
        int begin = verb(app);
        begin = begin < 0 && isPreferred(app) ? app.begin() : begin;
        if (begin >= 0 && !isRuledOut(begin, app.end())) {
            int object = begin == app.begin() ? tokens.skipGap(app.end()) + 1 : app.end();
            add(begin, object, ContactKind.MESSENGER, "as an invitation");
        }
    }

    /** {@code message me on Signal}: an ordinary word with a capital, right behind what is asked. */
    private boolean isSaidToMe(Apps.Match app) {
        int place = Words.previous(tokens, app.begin());
        int me = place < 0 || !PLACES.has(tokens.word(place)) ? -1 : Words.previous(tokens, place);
        int verb = me < 0 || !OBJECT.has(tokens.word(me)) ? -1 : Words.previous(tokens, me);
        boolean written =
                tokens.is(app.begin(), "line") ? tokens.isUpper(app.begin()) : tokens.startsUpper(app.begin());
        return verb >= 0 && REACH.has(tokens.word(verb)) && written;
    }

    /** {@code I prefer Telegram, write me there}, {@code WhatsApp'tan yazın}. */
    private boolean isPreferred(Apps.Match app) {
        int reach = Words.after(tokens, app.end(), 4, REACH);
        boolean there = reach >= 0
                && OBJECT.has(tokens.word(tokens.skipGap(reach + 1)))
                && Words.after(tokens, reach, 3, THERE) >= 0;
        return app.isClear() && (there || Words.after(tokens, app.end(), 3, FOLLOWING) >= 0);
    }

    private boolean isProduct(int end) {
        return PRODUCT.has(tokens.word(tokens.skipGap(tokens.isMark(end, '-') ? end + 1 : end)));
    }

    /** Where the invitation to an app begins; -1 if there is none. */
    private int verb(Apps.Match app) {
        int object = tokens.skipGap(app.end());
        if (OBJECT.has(tokens.word(object)) && app.isClear()) {
            return isProduct(object + 1) ? -1 : app.begin(); // "WhatsApp me"
        }
        int place = Words.previous(tokens, app.begin());
        place = place >= 0 && ARTICLES.has(tokens.word(place)) ? Words.previous(tokens, place) : place;
        if (place < 0 || !PLACES.has(tokens.word(place))) {
            return -1;
        }
        int let = Words.previous(tokens, place);
        if (let >= 0 && LET.has(tokens.word(let))) {
            return let;
        }
        if (Words.before(tokens, place, 4, WORKS) >= 0) {
            return -1; // "I write posts on Telegram"
        }
        int foreign = Words.before(tokens, place, 6, FOREIGN);
        return foreign >= 0 ? foreign : english(place);
    }

    private int english(int place) {
        int reach = Words.before(tokens, place, 6, REACH);
        if (reach >= 0 && isReachOut(reach, place)) {
            return reach;
        }
        if (reach >= 0
                && Words.after(tokens, reach + 1, 3, OBJECT) >= 0
                && Words.before(tokens, reach, 3, OTHERS) < 0) {
            return reach;
        }
        if (isMe(place)) {
            return Words.previous(tokens, Words.previous(tokens, place));
        }
        if (tokens.is(Words.previous(tokens, place), "hmu")) {
            return Words.previous(tokens, place);
        }
        int talk = Words.before(tokens, place, 6, TALK);
        boolean ours =
                talk >= 0 && Words.before(tokens, talk, 4, SUBJECT) >= 0 && Words.before(tokens, talk, 3, OTHERS) < 0;
        int move = ours ? Words.before(tokens, talk, 2, TALK) : -1; // "move this chat"
        return !ours ? -1 : move < 0 ? talk : move;
    }

    /** {@code Reach out on LinkedIn}, said to the reader and to the end. */
    private boolean isReachOut(int reach, int place) {
        boolean out = tokens.is(reach, "reach") && tokens.is(tokens.skipGap(reach + 1), "out");
        Apps.Match app = out ? tokens.app(tokens.skipGap(place + 1)) : null;
        return app != null && Words.startsItem(tokens, reach) && Words.endsItem(tokens, app.end());
    }

    /** {@code I am on Telegram}. */
    private boolean isMe(int place) {
        int am = Words.previous(tokens, place);
        int i = am < 0 ? -1 : Words.previous(tokens, am);
        return i >= 0 && (tokens.is(am, "am") || tokens.is(am, "m")) && tokens.is(i, "i");
    }

    /** Denied, or put off until there is a contract. */
    private boolean isRuledOut(int begin, int end) {
        return Words.before(tokens, begin, 4, NEGATION) >= 0
                || Words.after(tokens, end, SENTENCE, LATER) >= 0
                || Words.before(tokens, begin, SENTENCE, LATER) >= 0;
    }

    /** {@code reach me by email}, {@code напишіть мені на пошту}. */
    private void box(int box) {
        int place = Words.previous(tokens, box);
        place = place >= 0 && ARTICLES.has(tokens.word(place)) ? Words.previous(tokens, place) : place;
        if (place < 0 || !PLACES.has(tokens.word(place)) || !Words.endsItem(tokens, box + 1)) {
            return;
        }
        int reach = Words.before(tokens, place, 4, REACH);
        int verb = reach >= 0 && tokens.is(tokens.skipGap(reach + 1), "me")
                ? reach
                : Words.before(tokens, place, 3, FOREIGN);
        if (verb >= 0 && !isRuledOut(verb, box + 1)) {
            boolean phone = PHONES.has(tokens.word(box));
            add(verb, box + 1, phone ? ContactKind.PHONE : ContactKind.EMAIL, "as an invitation");
        }
    }

    /** {@code send me your phone number}. */
    private void request(int your) {
        if (HAVE.has(tokens.word(your)) && !tokens.is(Words.previous(tokens, your), "у")) {
            return;
        }
        int detail = tokens.skipGap(your + 1);
        Apps.Match app = tokens.app(detail);
        boolean clear = app != null && app.isClear();
        if (!clear && !DETAILS.has(tokens.word(detail))) {
            return;
        }
        int end = app == null ? detail + 1 : app.end();
        while (NOUNS.has(tokens.word(tokens.skipGap(end)))) {
            end = tokens.skipGap(end) + 1;
        }
        int ask = Words.before(tokens, your, 5, ASK);
        boolean ends = Words.endsItem(tokens, end)
                || AND.has(tokens.word(tokens.skipGap(end)))
                || tokens.is(tokens.skipGap(end), "with");
        if (ask >= 0 && ends && !isRuledOut(ask, end)) {
            add(
                    ask,
                    end,
                    clear ? ContactKind.MESSENGER : isMail(tokens.word(detail)) ? ContactKind.EMAIL : ContactKind.PHONE,
                    "as a request");
        }
    }

    /** {@code the "Chat on WhatsApp" button}: what stands on a page. */
    private boolean isCaption(int from, int to) {
        boolean quoted = isQuote(from - 1) && isQuote(to);
        return quoted
                && (Words.before(tokens, from - 1, 4, CAPTIONS) >= 0 || Words.after(tokens, to + 1, 2, CAPTIONS) >= 0);
    }

    private boolean isQuote(int i) {
        return tokens.isMark(i, '"') || tokens.isMark(i, '\'');
    }

    private static boolean isMail(String detail) {
        return detail.contains("mail") || MAILS.has(detail);
    }

    private void add(int from, int to, ContactKind kind, String how) {
        if (isCaption(from, to)) {
            return;
        }
        finds.add(tokens, from, to, kind, Severity.WARNING, how);
    }
}
