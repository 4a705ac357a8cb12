package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Folded;
import io.github.fairquote.templating.contact.fold.Lexicon;
import io.github.fairquote.templating.contact.read.Apps;
import io.github.fairquote.templating.contact.read.Tokens;
import io.github.fairquote.templating.contact.read.Words;

/** Finds phone numbers by their form, their disguise or the words around them. */
final class PhoneScanner {
    private static final int LEAST = 7;
    /** With a country's code in front. */
    private static final int LEAST_ABROAD = 9;
    /** E.164. */
    private static final int MOST = 15;

    private static final Lexicon CUES = Lexicon.of(
            "telefon* téléphon* teléfon* phone phones tel telephone mobile mob cell cellphone sms ring dial mobil handy nummer telefon",
            "telefonnummer rufnummer handynummer anrufen tel. телефон тел моб номер номером мобільний мобильный",
            "дзвоніть телефонуйте набирайте звоните звони позвоните numero telefono movil celular llamame llama",
            "llámeme llámenme marqueme marcame márqueme márcame márquenme telefone ligue appelez portable numer komórka zadzwoń dzwoń chiamami cellulare telefonu ara whats",
            "ph liga ligue appelle gpay paytm phonepe digit fax call text reach contact viber zelle набери наберіть наберите नंबर नम्बर फोन मोबाइल رقم رقمي هاتف هاتفي جوال",
            "جوالي موبايل واتساب واتس شماره موبایل تلفن 电话 手机 手机号 電話 携帯 전화 전화번호 번호 휴대폰 telefonnr telnr mobilnummer");
    /** Of these the next word must say that it is about a call to the writer. */
    private static final Lexicon LOOSE = Lexicon.of("call text reach contact ring mobile");

    private static final Lexicon OBJECTS = Lexicon.of("me us on at number no anytime karo mujhe");
    /** What is numbered other than phones. */
    private static final Lexicon NUMBERED = Lexicon.of(
            "order orders invoice isbn issn ean upc sku asin id ids ticket case ref reference commit card",
            "version v ver part serial iban vat tax doi patent build model article tracking account acct zip",
            "code codes policy license licence issue pr rfc iso range port transaction contract hash revision",
            "pixel batch bug row line page seed key coordinates lat lon замовлення рахунок bestellung rechnung",
            "auftrag pedido factura заказа заказ rechnungsnummer",
            "artikel artikelnummer bestellnummer kundennummer auftragsnummer ticketnummer seriennummer steuernummer",
            "aktenzeichen");

    private static final Lexicon NO = Lexicon.of("no nr");
    private static final Lexicon UNITS = Lexicon.of(
            "usd eur gbp uah dollars euros hrn rows row records users customers hours hour leads clicks",
            "impressions views sessions lines words px kb mb gb tb bytes items products orders sku skus k m mln",
            "million thousand percent per visitors subscribers downloads events transactions tokens images",
            "followers format formats pattern грн євро доларів rub inr");

    /** Area codes of numbers that cost their callers nothing, or more. */
    private static final Lexicon FREE = Lexicon.of("800 900");

    private static final Lexicon SHORT = Lexicon.of("no nr num tel mob ph inv ref art v ver cell тел моб");

    private final Tokens tokens;
    private final Finds finds;

    PhoneScanner(Tokens tokens, Finds finds) {
        this.tokens = tokens;
        this.finds = finds;
    }

    void scan() {
        for (int i = 0; i < tokens.size(); ) {
            DigitRun run = startsRun(i) ? DigitRun.read(tokens, i) : null;
            if (run != null && isPhone(run)) {
                finds.add(tokens, run.begin, run.end, ContactKind.PHONE, Severity.ERROR, how(run));
            }
            i = run == null ? i + 1 : run.end;
        }
    }

    private boolean startsRun(int i) {
        char before = tokens.mark(i - 1);
        boolean joined = before != 0 && "./-_#@&=:".indexOf(before) >= 0 && tokens.isWord(i - 2) && !isCueWord(i - 2);
        boolean glued = tokens.isMark(i, '+') && tokens.isWord(i - 1) && !isCueWord(i - 1);
        return !glued && (!joined || tokens.isMark(i, '+'));
    }

    private boolean isCueWord(int i) {
        return CUES.has(tokens.word(i)) || isGluedCue(tokens.word(i)) || tokens.app(i) != null;
    }

    private static String how(DigitRun run) {
        return run.spoken > 0 ? "in words" : run.confused ? "with letters for digits" : "as it is";
    }

    private boolean isPhone(DigitRun run) {
        int n = run.count();
        if (n < LEAST || n > MOST || run.isCount() && !run.plus || isAmount(tokens, run)) {
            return false;
        }
        if (run.spoken >= 3 && run.tens == 0 && n >= LEAST_ABROAD && run.groups.length() == n) {
            return true; // words and digits in turn
        }
        if (run.spoken >= 5) {
            return run.tens == 0 || run.plus || hasCue(run) || run.digits.charAt(0) == '0';
        }
        if (hasCue(run)) {
            return !(isThousands(run) && (n == LEAST || run.digits.toString().endsWith("000"))) && !isDate(run);
        }
        boolean stray =
                run.spoken > 0 && run.spoken < 3 && !run.plus; // "um" is one in one language and "at" in another
        return !stray && !isIdentifier(run) && hasForm(run, n);
    }

    private boolean hasForm(DigitRun run, int n) {
        if (run.plus) {
            return n >= LEAST_ABROAD
                    && !(isThousands(run) && run.digits.toString().endsWith("000"));
        }
        if (tokens.has(run.begin, run.end, Folded.STYLED) || run.confused && n >= 9) {
            return true;
        }
        if (isSpread(run, n)) {
            return true;
        }
        if (isDate(run) || isAddressOfHost(run)) {
            return false;
        }
        if (isWholeLine(run) && n >= LEAST_ABROAD && run.groups.length() <= 5 && !isThousands(run) && !isRising(run)) {
            return true;
        }
        return isNational(run, n) || isNorthAmerican(run) || isInternational(run, n) || isBracketed(run, n);
    }

    /** A leading zero, in groups or as one run of the usual length. */
    private static boolean isNational(DigitRun run, int n) {
        String digits = run.digits.toString();
        int groups = run.groups.length();
        if (!digits.startsWith("0")) {
            return false;
        }
        if (run.groups.toString().equals("ed") && run.separators.charAt(0) == '-') {
            return false; // a ZIP code with its four more digits
        }
        if (groups == 1) {
            return (n == 10 || n == 11) && digits.charAt(1) != '0' || digits.startsWith("00") && n >= 12;
        }
        boolean decimal = run.group(0) == 1 && run.spoken < 3 || groups == 2 && run.separators.charAt(0) == '.';
        boolean mobile = groups == 2 && n == 12 && digits.charAt(1) != '0';
        return n >= 9
                && (n <= 11 || mobile || digits.startsWith("00"))
                && !decimal
                && allBetween(run, run.spoken > 0 ? 1 : 2, 8);
    }

    private static boolean isNorthAmerican(DigitRun run) {
        String groups = run.groups.toString();
        boolean country = groups.equals("accd") && run.digits.charAt(0) == '1';
        if (!groups.equals("ccd") && !country) {
            return false;
        }
        String area = run.groupText(country ? 1 : 0);
        String exchange = run.groupText(country ? 2 : 1);
        boolean round = country ? isRound(run) : area.endsWith("00") && exchange.endsWith("00");
        return area.charAt(0) > '1' && exchange.charAt(0) > '0' && !round;
    }

    /** {@code 1-300-200-1000}: a row of sizes or steps, each but the first a round one. */
    private static boolean isRound(DigitRun run) {
        for (int i = 1; i < run.groups.length(); i++) {
            if (!run.groupText(i).endsWith("0")) {
                return false;
            }
        }
        return run.digits.toString().endsWith("00") && !FREE.has(run.groupText(1));
    }

    /** A country code without its plus: four groups or more of uneven small lengths. */
    private static boolean isInternational(DigitRun run, int n) {
        int groups = run.groups.length();
        int first = run.value(0);
        boolean year = run.group(0) == 4;
        return n >= 11
                && n <= 13
                && groups >= 4
                && first > 0
                && !year
                && !isThousands(run)
                && allBetween(run, 1, 5)
                && isEven(run.separators)
                && !isAlike(run)
                && !isRound(run)
                && !isRising(run);
    }

    /** {@code 3.8.0.6.7.1.2.3.4.5.6.7}: every digit apart, by one and the same sign; noughts and ones are bits. */
    private static boolean isSpread(DigitRun run, int n) {
        return n >= LEAST_ABROAD
                && run.groups.length() == n
                && run.spoken == 0
                && run.separators.chars().distinct().count() == 1
                && run.separators.charAt(0) != ','
                && run.digits.chars().distinct().count() > (run.separators.charAt(0) == ' ' ? 4 : 3);
    }

    private boolean isWholeLine(DigitRun run) {
        return (run.begin == 0 || tokens.isLine(run.begin - 1)) && (run.end == tokens.size() || tokens.isLine(run.end));
    }

    /** {@code (11) 91234-5678}, {@code 8(903)1234567}: an area in brackets. */
    private boolean isBracketed(DigitRun run, int n) {
        boolean first = tokens.isMark(run.begin, '(') && run.groups.length() > 1 && run.group(0) >= 2;
        boolean second = run.groups.length() > 2 && run.separators.charAt(0) == '(' && run.group(0) <= 2;
        return n >= LEAST_ABROAD && n <= 12 && (first || second) && run.separators.charAt(second ? 1 : 0) == ')';
    }

    private static boolean isAlike(DigitRun run) {
        return run.groups.chars().distinct().count() == 1;
    }

    /** {@code 5 7 9 11 13}: a row of numbers, each above the one before. */
    private static boolean isRising(DigitRun run) {
        for (int i = 1; i < run.groups.length(); i++) {
            if (run.value(i) <= run.value(i - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEven(CharSequence separators) {
        return separators.chars().distinct().count() <= 2;
    }

    private static boolean allBetween(DigitRun run, int least, int most) {
        for (int i = 0; i < run.groups.length(); i++) {
            if (run.group(i) < least || run.group(i) > most) {
                return false;
            }
        }
        return true;
    }

    /** {@code 1 800 000}, {@code 50 001-100 000}: up to three digits, then threes. */
    private static boolean isThousands(DigitRun run) {
        for (int i = 1; i < run.groups.length(); i++) {
            if (run.group(i) != 3) {
                return false;
            }
        }
        boolean heads = run.groups.length() > 1 && run.group(0) <= 3 && run.digits.charAt(0) != '0';
        return heads && (run.group(0) < 3 || run.digits.toString().endsWith("000"));
    }

    /** {@code 01.02.2026}, {@code 2026-03-08}, with whatever follows. */
    private static boolean isDate(DigitRun run) {
        if (run.groups.length() == 2 && run.group(0) == 4 && "-/".indexOf(run.separators.charAt(0)) >= 0) {
            return run.value(0) >= 1900 && run.value(0) <= 2100; // 2023-004518
        }
        if (run.groups.length() < 3
                || run.separators.charAt(0) != run.separators.charAt(1)
                || " ()".indexOf(run.separators.charAt(0)) >= 0) {
            return false;
        }
        int first = run.value(0);
        int second = run.value(1);
        int third = run.value(2);
        boolean dayFirst = first >= 1
                && first <= 31
                && second >= 1
                && second <= 31
                && run.group(0) <= 2
                && run.group(1) <= 2
                && (third >= 1900 && third <= 2100 || run.group(2) == 2);
        boolean yearFirst = run.group(0) == 4 && first >= 1900 && first <= 2100 && second <= 12 && third <= 31;
        return dayFirst && run.groups.length() != 5 || yearFirst;
    }

    /** Four dotted numbers of up to three digits without leading zeros: a host or a version. */
    private static boolean isAddressOfHost(DigitRun run) {
        if (run.groups.length() < 4 || !run.separators.substring(0, 3).equals("...")) {
            return false;
        }
        boolean version = false; // 126.0.6478.127
        for (int i = 1; i < 4; i++) {
            version |= run.groupText(i).equals("0");
        }
        for (int i = 0; i < 4; i++) {
            if (run.group(i) > 3 && !version
                    || run.group(i) > 1 && run.groupText(i).startsWith("0")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a currency, a percent sign or a unit says what digits count. */
    static boolean isAmount(Tokens tokens, DigitRun run) {
        char before = tokens.mark(run.begin - 1);
        char after = tokens.mark(run.end);
        return before != 0 && "$€£₴¥₹".indexOf(before) >= 0
                || after != 0 && "%$€£₴¥₹".indexOf(after) >= 0
                || UNITS.has(tokens.word(tokens.skipGap(run.end)));
    }

    private boolean isIdentifier(DigitRun run) {
        int before = isShortened(run) ? run.begin - 2 : run.begin;
        int numbered = Words.before(tokens, before, 3, NUMBERED);
        boolean line = tokens.is(numbered, "line") && tokens.skipGap(numbered + 1) < run.begin; // "my line is"
        return tokens.isMark(run.begin - 1, '#') || numbered >= 0 && !line || Words.before(tokens, before, 3, NO) >= 0;
    }

    /** {@code no. 123}: the dot of an abbreviation is no end of a sentence. */
    private boolean isShortened(DigitRun run) {
        return tokens.isGap(run.begin - 1)
                && tokens.isMark(run.begin - 2, '.')
                && SHORT.has(tokens.word(run.begin - 3));
    }

    private boolean hasCue(DigitRun run) {
        int before = isShortened(run) ? run.begin - 2 : run.begin;
        int glued = Words.previous(tokens, before); // Chinese and Korean words stand together
        if (glued >= 0 && isGluedCue(tokens.word(glued))) {
            return true;
        }
        int cue = Words.before(tokens, before, 5, CUES);
        boolean said = cue >= 0 && Words.before(tokens, before, 3, NUMBERED) <= cue && isMeant(cue, run);
        return said || isOwnNumber(run) || isNamedBehind(run) || hasAppBefore(run) || hasAppAfter(run);
    }

    /** {@code 3710-555-514 is my number, backwards}. */
    private boolean isNamedBehind(DigitRun run) {
        int number = Words.after(tokens, run.end, 5, OWN);
        int call = Words.after(tokens, run.end, 2, LOOSE);
        boolean asked = run.count() > LEAST_ABROAD && call >= 0 && tokens.is(tokens.skipGap(call + 1), "me");
        return (asked || number >= 0 && Words.owner(tokens, number) >= 0) && !isIdentifier(run);
    }

    private static final Lexicon OWN = Lexicon.of(
            "number num phone cell mobile line nummer telefonnummer номер телефон número móvil numéro portable numer");

    private static boolean isGluedCue(String word) {
        for (int length = 2; length <= 3 && length < word.length() && word.charAt(0) >= 0x3400; length++) {
            if (CUES.has(word.substring(word.length() - length)) || CUES.has(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Some words speak of a call to the writer only with what follows. */
    private boolean isMeant(int cue, DigitRun run) {
        int next = tokens.skipGap(cue + 1);
        return !LOOSE.has(tokens.word(cue))
                || next == run.begin
                || OBJECTS.has(tokens.word(next))
                || tokens.isMark(next, ':');
    }

    private boolean isOwnNumber(DigitRun run) {
        int number = Words.before(tokens, run.begin, 3, NUMBER);
        return number >= 0
                && (Words.owner(tokens, number) >= 0
                        || NUMBERS.has(tokens.word(number))
                                && Words.startsItem(tokens, number)
                                && tokens.isMark(number + 1, ':'));
    }

    private static final Lexicon IDS = Lexicon.of("id contact account");
    private static final Lexicon NUMBERS = Lexicon.of("number nummer номер numero");
    private static final Lexicon NUMBER = Lexicon.of("number num digits no nr numero");

    private boolean hasAppBefore(DigitRun run) {
        int at = run.begin;
        for (int words = 0; words < 3; words++) {
            at = Words.previous(tokens, at);
            Apps.Match app = at < 0 ? null : tokens.app(at);
            if (app != null && (app.isClear() || words == 0 && tokens.isUpper(at))) {
                return Words.before(tokens, run.begin, words + 1, NUMBERED) < 0
                        || Words.before(tokens, run.begin, words + 1, IDS) >= 0;
            }
            if (at < 0) {
                return false;
            }
        }
        return false;
    }

    private boolean hasAppAfter(DigitRun run) {
        int at = tokens.skipGap(run.end);
        at = tokens.mark(at) != 0 && "(-/[".indexOf(tokens.mark(at)) >= 0 ? tokens.skipGap(at + 1) : at;
        for (int words = 0; words < 3 && PLACES.has(tokens.word(at)); words++) {
            at = tokens.skipGap(at + 1);
        }
        Apps.Match app = tokens.app(at);
        return app != null && app.isClear() || PHONES.has(tokens.word(at));
    }

    private static final Lexicon PLACES = Lexicon.of("on in via my is у в на auf en");
    private static final Lexicon PHONES = Lexicon.of("mobile cell phone tel whats");
}
