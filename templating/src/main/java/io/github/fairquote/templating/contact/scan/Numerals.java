package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.templating.contact.fold.Folder;
import io.github.fairquote.templating.contact.read.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Digits as words in the languages that letters here are written in, and tens that numbers are read out with. */
final class Numerals {
    private static final int MOST_LETTERS = 8;
    private static final Map<String, String> WORDS = new HashMap<>();

    static {
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
        more("oh 0 o 0 nought 0 nil 0 nul 0 zwo 2 одна 1 дві 2 две 2 meia 6 ou 0 niner 9");
        more("dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 vingt 20 trente 30 quarante 40");
        more(
                "cinquante 50 soixante 60 diez 10 once 11 doce 12 trece 13 catorce 14 quince 15 dieciséis 16 diecisiete 17 dieciocho 18 diecinueve 19 veinte 20 treinta 30 cuarenta 40");
        more("cincuenta 50 sesenta 60 setenta 70 ochenta 80 noventa 90 zehn 10 elf 11 zwölf 12 zwanzig 20 dreißig 30");
        more("vierzig 40 fünfzig 50 sechzig 60 siebzig 70 achtzig 80 neunzig 90 dwadzieścia 20 trzydzieści 30");
        more("czterdzieści 40 pięćdziesiąt 50 sześćdziesiąt 60 siedemdziesiąt 70 osiemdziesiąt 80");
        more(
                "десять 10 двадцять 20 тридцять 30 сорок 40 п'ятдесят 50 шістдесят 60 сімдесят 70 вісімдесят 80 дев'яносто 90");
        more("двадцать 20 тридцать 30 пятьдесят 50 шестьдесят 60 семьдесят 70 восемьдесят 80 девяносто 90");
        more(
                "сто 100 двісті 200 двести 200 триста 300 чотириста 400 четыреста 400 п'ятсот 500 пятьсот 500 шістсот 600");
        more("шестьсот 600 сімсот 700 семьсот 700 вісімсот 800 восемьсот 800 дев'ятсот 900 девятьсот 900");
        more(
                "ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19");
        more("twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");
    }

    private Numerals() {}

    /** The digits that a folded word stands for; null if it is no numeral. */
    static @Nullable String digits(Tokens tokens, int i) {
        return WORDS.get(tokens.word(i));
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
            case "double", "doppel" -> 2;
            case "triple", "treble" -> 3;
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

    private static void digits(String words) {
        String[] list = words.split(" ", -1);
        for (int digit = 0; digit < list.length; digit++) {
            WORDS.putIfAbsent(Folder.word(list[digit]), Integer.toString(digit));
        }
    }

    private static void more(String pairs) {
        String[] list = pairs.split(" ", -1);
        for (int i = 0; i < list.length; i += 2) {
            WORDS.putIfAbsent(Folder.word(list[i]), list[i + 1]);
        }
    }
}
