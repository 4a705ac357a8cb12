package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.templating.contact.fold.Folder;
import io.github.fairquote.templating.contact.read.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Digits as words in the languages that letters here are written in, and tens that numbers are read out with. */
final class Numerals {
    private static final int MOST_LETTERS = 8;
    private static final String HUNDRED = "hundert";
    private static final String AND = "und";
    private static final Map<String, String> WORDS = new HashMap<>();
    /** Digits in the plural, by number: {@code three fives}. */
    private static final Map<String, String> SEVERAL = new HashMap<>();

    static {
        units();
        western();
        slavic();
        plurals();
    }

    private Numerals() {}

    /** The digits that a folded word stands for; null if it is no numeral. */
    static @Nullable String digits(Tokens tokens, int i) {
        String word = tokens.word(i);
        String digits = WORDS.get(word);
        return digits == null && word.length() > MOST_LETTERS ? german(word) : digits;
    }

    /** The digit that a word names in the plural; null if it names none so. */
    static @Nullable String several(String word) {
        return SEVERAL.get(word);
    }

    /** {@code hunderteinundfünfzig}: hundreds, the unit and the tens in one word; null if it is none such. */
    private static @Nullable String german(String word) {
        int hundred = word.indexOf(HUNDRED);
        int rest = hundred < 0 ? 0 : hundred + HUNDRED.length();
        String hundreds = hundred <= 0 ? hundred < 0 ? "0" : "1" : unit(word.substring(0, hundred));
        String below = rest == word.length() ? "00" : belowHundred(word.substring(rest));
        if (hundreds == null || below == null) {
            return null;
        }
        return hundred < 0 ? below : hundreds + below;
    }

    /** The two digits of {@code einundfünfzig}, {@code zwölf}, {@code acht}; null if it is none such. */
    private static @Nullable String belowHundred(String word) {
        int and = word.indexOf(AND);
        String whole = WORDS.get(word);
        if (whole != null) {
            return whole.length() == 1 ? "0" + whole : whole;
        }
        String unit = and < 0 ? null : unit(word.substring(0, and));
        String tens = unit == null ? null : WORDS.get(word.substring(and + AND.length()));
        return tens == null || tens.length() != 2 ? null : tens.charAt(0) + unit;
    }

    private static @Nullable String unit(String word) {
        String digit = word.equals("ein") ? "1" : WORDS.get(word);
        return digit == null || digit.length() != 1 ? null : digit;
    }

    /** The digits of a word made of digits and numerals without blanks: {@code five5one4}; null if it is none. */
    static @Nullable String glued(String word) {
        StringBuilder digits = new StringBuilder();
        int numerals = 0;
        for (int i = 0; i < word.length(); ) {
            char c = word.charAt(i);
            int end = c >= '0' && c <= '9' ? i + 1 : numeral(word, i);
            if (end < 0) {
                return null;
            }
            numerals += c >= '0' && c <= '9' ? 0 : 1;
            digits.append(end == i + 1 ? String.valueOf(c) : WORDS.get(word.substring(i, end)));
            i = end;
        }
        return numerals > 0 && digits.length() > 1 ? digits.toString() : null;
    }

    /** The end of the numeral of one digit that starts within a word; -1 if none does. */
    private static int numeral(String word, int i) {
        for (int end = Math.min(word.length(), i + MOST_LETTERS); end > i + 2; end--) {
            String digit = WORDS.get(word.substring(i, end));
            if (digit != null && digit.length() == 1) {
                return end;
            }
        }
        return -1;
    }

    /** How often the next digit counts: {@code double five}; 1 if the word says nothing of the kind. */
    static int times(String word) {
        return switch (word) {
            case "double", "doppel", "zweimal", "twice" -> 2;
            case "triple", "treble", "dreimal" -> 3;
            default -> 1;
        };
    }

    /** The zeros that a word puts behind a digit: {@code nine hundred}; empty if it says nothing of the kind. */
    static String zeros(String word) {
        return switch (word) {
            case "hundred" -> "00";
            case "thousand" -> "000";
            default -> "";
        };
    }

    private static void units() {
        digits("zero one two three four five six seven eight nine");
        digits("null eins zwei drei vier fünf sechs sieben acht neun");
        digits("нуль один два три чотири п'ять шість сім вісім дев'ять");
        digits("ноль один два три четыре пять шесть семь восемь девять");
        digits("cero uno dos tres cuatro cinco seis siete ocho nueve");
        digits("zero um dois tres quatro cinco seis sete oito nove");
        digits("zero un deux trois quatre cinq six sept huit neuf");
        digits("zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć");
        digits("zero uno due tre quattro cinque sei sette otto nove");
        digits("nul een twee drie vier vijf zes zeven acht negen");
        digits("sıfır bir iki üç dört beş altı yedi sekiz dokuz");
        digits("shunya ek do teen char paanch chhe saat aath nau");
        digits("shoonya ek do tin chaar panch chhah saath aath nou");
        digits("нулик единичка двойка тройка четвёрка пятёрка шестёрка семёрка восьмёрка девятка");
        digits("нулик одиничка двійка трійка четвірка п'ятірка шістка сімка вісімка дев'ятка");
    }

    private static void western() {
        more(
                "oh 0 o 0 nought 0 nil 0 nul 0 zwo 2 одна 1 дві 2 две 2 meia 6 ou 0 niner 9 единица 1 одиниця 1 jedynka 1");
        more("dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40");
        more("cinquante 50 soixante 60 vingts 20 septante 70 octante 80 nonante 90");
        more("diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18");
        more("diecinueve 19 veinte 20 veintiuno 21 veintidós 22 veintitrés 23 veinticuatro 24 veinticinco 25");
        more("veintiséis 26 veintisiete 27 veintiocho 28 veintinueve 29 treinta 30 cuarenta 40 cincuenta 50");
        more("sesenta 60 setenta 70 ochenta 80 noventa 90 cien 100 ciento 100 doscientos 200 trescientos 300");
        more("cuatrocientos 400 quinientos 500 seiscientos 600 setecientos 700 ochocientos 800 novecientos 900");
        more("dez 10 doze 12 treze 13 quatorze 14 quinze 15 dezesseis 16 dezessete 17 dezoito 18 dezenove 19 vinte 20");
        more("trinta 30 quarenta 40 cinquenta 50 sessenta 60 oitenta 80");
        more("dieci 10 undici 11 dodici 12 tredici 13 quattordici 14 quindici 15 sedici 16 diciassette 17 diciotto 18");
        more("diciannove 19 venti 20 trenta 30 quaranta 40 cinquanta 50 sessanta 60 settanta 70 ottanta 80 novanta 90");
        more("zehn 10 elf 11 zwölf 12 dreizehn 13 vierzehn 14 fünfzehn 15 sechzehn 16 siebzehn 17 achtzehn 18");
        more(
                "hundert 100 neunzehn 19 zwanzig 20 dreißig 30 vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90");
        more("dziesięć 10 jedenaście 11 dwanaście 12 trzynaście 13 czternaście 14 piętnaście 15 szesnaście 16");
        more("siedemnaście 17 osiemnaście 18 dziewiętnaście 19 dwadzieścia 20 trzydzieści 30 czterdzieści 40");
        more("pięćdziesiąt 50 sześćdziesiąt 60 siedemdziesiąt 70 osiemdziesiąt 80 dziewięćdziesiąt 90");
        more("sto 100 dwieście 200 trzysta 300 czterysta 400 pięćset 500 sześćset 600 siedemset 700 osiemset 800");
        more("dziewięćset 900");
        more("ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18");
        more("nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");
    }

    private static void slavic() {
        more("десять 10 одинадцять 11 дванадцять 12 тринадцять 13 чотирнадцять 14 п'ятнадцять 15 шістнадцять 16");
        more("сімнадцять 17 вісімнадцять 18 дев'ятнадцять 19 двадцять 20 тридцять 30 сорок 40 п'ятдесят 50");
        more("шістдесят 60 сімдесят 70 вісімдесят 80 дев'яносто 90");
        more("одиннадцать 11 двенадцать 12 тринадцать 13 четырнадцать 14 пятнадцать 15 шестнадцать 16");
        more("семнадцать 17 восемнадцать 18 девятнадцать 19 двадцать 20 тридцать 30 пятьдесят 50");
        more("шестьдесят 60 семьдесят 70 восемьдесят 80 девяносто 90");
        more("сто 100 двісті 200 двести 200 триста 300 чотириста 400 четыреста 400 п'ятсот 500 пятьсот 500");
        more("шістсот 600 шестьсот 600 сімсот 700 семьсот 700 вісімсот 800 восемьсот 800 дев'ятсот 900 девятьсот 900");
    }

    private static void plurals() {
        severalOf("zeros ones twos threes fours fives sixes sevens eights nines");
        severalOf("нули единицы двойки тройки четвёрки пятёрки шестёрки семёрки восьмёрки девятки");
        severalOf("нулі одиниці двійки трійки четвірки п'ятірки шістки сімки вісімки дев'ятки");
        severalOf("ceros unos doses treses cuatros cincos seises sietes ochos nueves");
        severalOf("nullen einsen zweien dreien vieren fünfen sechsen siebenen achten neunen");
        severalOf("zera jedynki dwójki trójki czwórki piątki szóstki siódemki ósemki dziewiątki");
    }

    private static void digits(String words) {
        String[] list = words.split(" ", -1);
        for (int digit = 0; digit < list.length; digit++) {
            WORDS.putIfAbsent(Folder.word(list[digit]), Integer.toString(digit));
        }
    }

    private static void severalOf(String words) {
        String[] list = words.split(" ", -1);
        for (int digit = 0; digit < list.length; digit++) {
            SEVERAL.putIfAbsent(Folder.word(list[digit]), Integer.toString(digit));
        }
    }

    private static void more(String pairs) {
        String[] list = pairs.split(" ", -1);
        for (int i = 0; i < list.length; i += 2) {
            WORDS.putIfAbsent(Folder.word(list[i]), list[i + 1]);
        }
    }
}
