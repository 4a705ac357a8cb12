package io.github.fairquote.templating.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The bundled table of languages, read once. */
final class LanguageTable {
    private static final String RESOURCE = "languages.txt";
    /** By tag in lower case, and by language alone its first country. */
    private static final Map<String, Language> LANGUAGES = read();

    private LanguageTable() {}

    static Optional<Language> find(String tag) {
        String key = tag.toLowerCase(Locale.ROOT);
        Language exact = LANGUAGES.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        int hyphen = key.indexOf('-');
        boolean country = hyphen > 0 && key.length() == hyphen + 3;
        return country ? Optional.ofNullable(LANGUAGES.get(key.substring(0, hyphen))) : Optional.empty();
    }

    private static Map<String, Language> read() {
        Map<String, Language> languages = new LinkedHashMap<>();
        text().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            Language language = new Language(line);
            String key = language.tag().toLowerCase(Locale.ROOT);
            languages.put(key, language);
            languages.putIfAbsent(key.substring(0, key.indexOf('-')), language);
        });
        return languages;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(LanguageTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
