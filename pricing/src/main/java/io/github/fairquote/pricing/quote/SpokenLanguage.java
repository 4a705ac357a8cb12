package io.github.fairquote.pricing.quote;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.profile.LanguageLevel;
import io.github.fairquote.core.profile.LanguageSkill;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whether a freelancer can talk with a client. */
final class SpokenLanguage {
    private SpokenLanguage() {}

    /** Why talk is in doubt: the language is spoken at the basic level at most, or not at all. */
    static Optional<String> doubt(List<LanguageSkill> languages, String clients) {
        String wanted = primary(Check.languageTag("clients", clients));
        Optional<LanguageLevel> level = languages.stream()
                .filter(skill -> primary(skill.language()).equals(wanted))
                .map(LanguageSkill::level)
                .max(Comparator.naturalOrder());
        if (languages.isEmpty()
                || level.filter(known -> known != LanguageLevel.BASIC).isPresent()) {
            return Optional.empty();
        }
        return Optional.of("the profile states "
                + level.map(known -> known.word() + " " + wanted).orElse("no " + wanted) + ", the client's language");
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }
}
