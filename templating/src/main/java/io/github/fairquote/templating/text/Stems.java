package io.github.fairquote.templating.text;

import java.util.List;

/**
 * Cuts endings of English, German and Ukrainian words, so that {@code agency} meets {@code agencies}, {@code Kampagne} meets
 * {@code Kampagnen} and {@code реклама} meets {@code рекламу}.
 *
 * <p>Simple on purpose and the same for every text: the longest known ending goes, once, if at least four characters are left,
 * three of a Cyrillic word; a final {@code y} becomes {@code i}. It errs both ways ({@code landing} meets {@code land}); no dictionary is asked.
 */
public final class Stems {
    private static final int LEAST = 4;
    private static final int LEAST_CYRILLIC = 3;
    private static final List<String> LATIN = List.of("ings", "ing", "ern", "ed", "es", "en", "er", "em", "s", "e");
    private static final List<String> CYRILLIC = List.of(
            ("ість ості ією ями ами ого ому ими ові еві ія ію ії ів їв ій ою ею єю ах ях ам ям их им ом ем а у и і о е й ь ю"
                            + " я ї є")
                    .split(" ", -1));

    private Stems() {}

    /** The stem of a word's key. */
    public static String of(String key) {
        if (Character.UnicodeScript.of(key.codePointAt(0)) == Character.UnicodeScript.CYRILLIC) {
            return without(CYRILLIC, key, LEAST_CYRILLIC);
        }
        if (key.length() > LEAST && key.endsWith("ies")) {
            return cut(key, 2);
        }
        if (key.length() > LEAST && key.endsWith("y")) {
            return cut(key, 1) + "i";
        }
        return without(LATIN, key, LEAST);
    }

    private static String without(List<String> endings, String key, int least) {
        for (String ending : endings) {
            if (key.endsWith(ending) && key.length() - ending.length() >= least) {
                return cut(key, ending.length());
            }
        }
        return key;
    }

    private static String cut(String key, int units) {
        return key.substring(0, key.length() - units);
    }
}
