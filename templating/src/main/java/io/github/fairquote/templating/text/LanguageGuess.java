package io.github.fairquote.templating.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * In which other language than a given one a short text is, if that can be seen from its letters and little words: English,
 * German or Ukrainian (and Russian by letters that Ukrainian lacks). Names and terms alone tell nothing. Linear in the text.
 */
public final class LanguageGuess {
    private static final String RUSSIAN_LETTERS = "ыэъё";
    private static final String GERMAN_LETTERS = "äöüß";
    private static final int FOREIGN_WORDS = 3;

    /** Words that neither German nor Ukrainian has. */
    private static final Set<String> ENGLISH = words(
            "the of and for with to from by who that your their our you we my this these than"
                    + " without into every not are is has have been which per how what a it its at on or more instead within");
    /** Words that English does not have. */
    private static final Set<String> GERMAN =
            words("der das dem den des und für mit von vom zu zum zur ein eine einen einem einer"
                    + " nicht ist sind auf bei aus ohne wie als über nach durch ich wir sie ihr ihre mehr weniger je im unter zwischen auch"
                    + " statt sowie wird werden");

    private LanguageGuess() {}

    /**
     * The language of a text if it is another one.
     *
     * @param text the text
     * @param language the primary tag of the language that it should be in; any but en, de and uk is not judged
     * @return the tag of the other language; empty if nothing speaks against the right one
     */
    public static Optional<String> other(String text, String language) {
        return switch (language) {
            case "uk" -> otherThanUkrainian(text);
            case "en", "de" -> otherThanLatin(text, language);
            default -> Optional.empty();
        };
    }

    private static Optional<String> otherThanUkrainian(String text) {
        if (hasAny(text, RUSSIAN_LETTERS)) {
            return Optional.of("ru");
        }
        if (letters(text, Character.UnicodeScript.CYRILLIC) > 0) {
            return Optional.empty();
        }
        int english = count(text, ENGLISH);
        int german = german(text);
        boolean foreign = english + german > 0 || TextWords.of(text).size() >= FOREIGN_WORDS;
        return foreign ? Optional.of(german > english ? "de" : "en") : Optional.empty();
    }

    private static Optional<String> otherThanLatin(String text, String language) {
        if (letters(text, Character.UnicodeScript.CYRILLIC) > letters(text, Character.UnicodeScript.LATIN)) {
            return Optional.of(hasAny(text, RUSSIAN_LETTERS) ? "ru" : "uk");
        }
        int english = count(text, ENGLISH);
        int german = german(text);
        int own = language.equals("en") ? english : german;
        int other = language.equals("en") ? german : english;
        return other > 2 * own ? Optional.of(language.equals("en") ? "de" : "en") : Optional.empty();
    }

    private static int german(String text) {
        return count(text, GERMAN) + (hasAny(text, GERMAN_LETTERS) ? 1 : 0);
    }

    private static int count(String text, Set<String> words) {
        return (int) TextWords.of(text).stream()
                .filter(word -> words.contains(word.key()))
                .count();
    }

    private static long letters(String text, Character.UnicodeScript script) {
        return text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == script)
                .count();
    }

    private static boolean hasAny(String text, String letters) {
        return text.codePoints().map(Character::toLowerCase).anyMatch(c -> letters.indexOf(c) >= 0);
    }

    private static Set<String> words(String blankSeparated) {
        return Set.copyOf(Arrays.asList(blankSeparated.split(" ", -1)));
    }
}
