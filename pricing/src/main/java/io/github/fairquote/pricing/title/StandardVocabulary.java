package io.github.fairquote.pricing.title;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the bundled vocabulary, whose form its first lines describe. */
final class StandardVocabulary {
    static final TitleVocabulary VOCABULARY = read();

    private final SortedMap<String, TitleMeaning> titles = new TreeMap<>();
    private final SortedMap<String, Niche> skills = new TreeMap<>();

    private StandardVocabulary() {}

    private static TitleVocabulary read() {
        StandardVocabulary vocabulary = new StandardVocabulary();
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(vocabulary::line);
        return new TitleVocabulary(vocabulary.titles, vocabulary.skills);
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(line.indexOf(' ') + 1, colon);
        String[] parts = line.substring(colon + 1).split("\\|", -1);
        if (line.startsWith("level ")) {
            put(parts[0], TitleMeaning.of(ExperienceLevel.valueOf(name.toUpperCase(Locale.ROOT))));
            return;
        }
        Niche niche = Niche.ofService(name);
        put(parts[0], TitleMeaning.of(niche));
        if (parts.length > 1) {
            for (String skill : parts[1].split(";", -1)) {
                skills.put(TitleVocabulary.key(skill), niche);
            }
        }
    }

    private void put(String phrases, TitleMeaning meaning) {
        for (String phrase : phrases.split(";", -1)) {
            titles.put(TitleVocabulary.key(phrase), meaning);
        }
    }

    private static String text() {
        try (InputStream stream = StandardVocabulary.class.getResourceAsStream("vocabulary.txt")) {
            return new String(Objects.requireNonNull(stream, "vocabulary.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
