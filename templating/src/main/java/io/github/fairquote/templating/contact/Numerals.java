package io.github.fairquote.templating.contact;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Digits as words in the languages that letters here are written in, and tens that numbers are read out with. */
final class Numerals {
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
        digits("sıfır bir iki üç dört beş altı yedi sekiz dokuz");
        more("oh 0 o 0 nought 0 nil 0 nul 0 zwo 2 одна 1 дві 2 две 2 meia 6 ou 0 niner 9");
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
