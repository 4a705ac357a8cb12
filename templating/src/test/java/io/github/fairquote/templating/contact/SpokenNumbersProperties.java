package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.policy.letter.ContactKind;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Numbers read out are found whole, whatever their digits, in every language that they are read out in. */
class SpokenNumbersProperties {
    private static final List<String> LANGUAGES = List.of(
            "zero one two three four five six seven eight nine",
            "null eins zwei drei vier fünf sechs sieben acht neun",
            "нуль один два три чотири п'ять шість сім вісім дев'ять",
            "ноль один два три четыре пять шесть семь восемь девять",
            "cero uno dos tres cuatro cinco seis siete ocho nueve",
            "zéro un deux trois quatre cinq six sept huit neuf",
            "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć");
    private static final String[] UNITS = "null ein zwei drei vier fünf sechs sieben acht neun".split(" ", -1);
    private static final String[] TEENS =
            "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(" ", -1);
    private static final String[] TENS =
            "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ", -1);

    @Property
    void findsEveryNumberToldDigitByDigit(@ForAll("languages") String language, @ForAll("digits") String digits) {
        String[] words = language.split(" ", -1);
        String told = digits.chars().mapToObj(c -> words[c - '0']).collect(Collectors.joining(", "));

        assertWhole("My number: " + told + ".", told);
    }

    @Property
    void findsEveryNumberToldInGermanHundreds(
            @ForAll @Size(3) List<@IntRange(min = 100, max = 999) Integer> groups,
            @ForAll @IntRange(max = 9) int last) {
        String told = "null, "
                + groups.stream()
                        .map(SpokenNumbersProperties::inGerman)
                        .collect(Collectors.joining(", ", "", ", " + (last == 1 ? "eins" : UNITS[last])));

        assertWhole("Meine Nummer: " + told + ".", told);
    }

    private static void assertWhole(String text, String told) {
        assertThat(ContactDetector.withDefaults().detect(text))
                .as(text)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(ContactKind.PHONE);
                    assertThat(finding.of(text)).isEqualTo(told);
                });
    }

    private static String inGerman(int number) {
        int rest = number % 100;
        String below = rest == 0
                ? ""
                : rest == 1
                        ? "eins"
                        : rest < 10
                                ? UNITS[rest]
                                : rest < 20
                                        ? TEENS[rest - 10]
                                        : (rest % 10 == 0 ? "" : UNITS[rest % 10] + "und") + TENS[rest / 10];
        return UNITS[number / 100] + "hundert" + below;
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of(LANGUAGES);
    }

    /** A leading zero, as calls within a country have; a mere count is none. */
    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings()
                .numeric()
                .ofMinLength(9)
                .ofMaxLength(11)
                .map(digits -> "0" + digits)
                .filter(digits -> !"01234567890".startsWith(digits));
    }
}
