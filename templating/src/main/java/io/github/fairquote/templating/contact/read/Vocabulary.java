package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.text.Stems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Words that letters are made of. A word that is none of them, where a name could stand, is more likely a name.
 *
 * <p>Latin letters only: nobody is reached by a name in Cyrillic.
 */
public final class Vocabulary {
    private static final String RESOURCE = "ordinary-words.txt";
    private static final int LEAST = 4;
    private static final Set<String> STEMS = read();
    /** Endings of long words of several languages, of which the table holds only the most common. */
    private static final String[] ENDINGS = {
        "tion", "tions", "sion", "able", "ible", "ment", "ments", "ness", "keit", "heit", "ung", "ungen", "lich",
        "isch", "ische", "mente", "cion", "iert", "ieren", "ities", "ement", "ization", "ically"
    };

    private Vocabulary() {}

    /** Whether a folded word is an ordinary one. */
    public static boolean isOrdinary(String word) {
        if (word.length() < LEAST || STEMS.contains(word) || isLong(word)) {
            return true;
        }
        String stem = Stems.of(word);
        return STEMS.contains(stem) || STEMS.contains(Stems.of(stem)) || isBritish(word);
    }

    /** {@code specialise}, {@code optimised}: the table holds them with a z. */
    private static boolean isBritish(String word) {
        int at = word.lastIndexOf("is");
        return at > LEAST - 1 && STEMS.contains(Stems.of(word.substring(0, at) + "iz" + word.substring(at + 2)));
    }

    private static boolean isLong(String word) {
        for (String ending : ENDINGS) {
            if (word.length() > ending.length() + LEAST && word.endsWith(ending)) {
                return !word.endsWith("young"); // a Korean name
            }
        }
        return false;
    }

    private static Set<String> read() {
        Set<String> stems = new HashSet<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            for (String stem : line.split(" ", -1)) {
                stems.add(stem);
            }
        });
        return stems;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
