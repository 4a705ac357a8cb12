package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.SpanKind;
import io.github.fairquote.templating.text.LanguageGuess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds facts in a letter that are in another language than its blocks: profiles and posts have no language of their own. */
final class LanguageMix {
    /** What {@link FactValues} itself words, in English. */
    private static final Set<String> ENGLISH = Set.of("client.country", "profile.country", "profile.level");

    private static final Set<String> PROSE = Set.of(
            "client.industry",
            "job.title",
            "job.need",
            "job.deliverable",
            "job.niche",
            "job.industry",
            "job.service",
            "profile.headline",
            "profile.niche",
            "case.title",
            "case.client",
            "case.result",
            "case.summary",
            "case.quote",
            "review.text",
            "review.role");

    private LanguageMix() {}

    static List<Problem> of(Rendering letter, String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        Map<String, String> foreign = new LinkedHashMap<>();
        for (Span span : letter.spans()) {
            String path = span.path().orElse("");
            if (span.kind() == SpanKind.VALUE && ENGLISH.contains(path) && !language.equals("en")) {
                foreign.putIfAbsent(path, "en");
            } else if (span.kind() == SpanKind.VALUE && PROSE.contains(path)) {
                LanguageGuess.other(letter.text().substring(span.start(), span.end()), language)
                        .ifPresent(other -> foreign.putIfAbsent(path, other));
            }
        }
        List<Problem> problems = new ArrayList<>();
        foreign.forEach((path, other) -> problems.add(mixed(path, other, tag)));
        return problems;
    }

    private static Problem mixed(String path, String other, String tag) {
        return Problem.builder()
                .code(ProblemCode.MIXED_LANGUAGES)
                .severity(Severity.WARNING)
                .message(path + " is in " + other + ", the letter in " + tag)
                .location(Location.builder().field(path).build())
                .putFact("name", path)
                .putFact("language", other)
                .build();
    }
}
