package io.github.fairquote.templating.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LetterHistoryProperties {
    @Provide
    Arbitrary<LetterHistory> histories() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("aß\"\\ \n\t{}іЇ’")
                .withCharRange('\u4e00', '\u4e20')
                .ofMaxLength(40)
                .map(text -> "x" + text);
        return Combinators.combine(texts, Arbitraries.integers().between(0, 4_000), Arbitraries.of("en", "uk", "de-AT"))
                .as((text, day, language) -> SentLetter.builder()
                        .id("id " + text.length() + day + language)
                        .sentOn(LocalDate.of(2020, 1, 1).plusDays(day))
                        .job("j")
                        .text(text)
                        .client(Optional.of("Ann").filter(name -> day % 2 == 0))
                        .language(language)
                        .build())
                .list()
                .uniqueElements(SentLetter::id)
                .ofMaxSize(6)
                .map(LetterHistory::of);
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("histories") LetterHistory history) {
        String file = history.write();
        Partial<LetterHistory> read = LetterHistory.read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(history);
        assertThat(read.orElseThrow().write()).isEqualTo(file);
        assertThat(file.lines()).hasSize(history.letters().size());
    }

    @Property
    void everyLineIsALetterOrAProblem(@ForAll("histories") LetterHistory history, @ForAll List<String> noise) {
        String file = history.write() + String.join("\n", noise);
        Partial<LetterHistory> read = LetterHistory.read(file.getBytes(StandardCharsets.UTF_8));
        long lines = file.lines()
                .filter(line -> !line.chars().allMatch(c -> c == ' ' || c == '\t'))
                .count();
        long told = read.problems().stream()
                .map(problem -> problem.location().line().orElseThrow())
                .distinct()
                .count();
        assertThat(told).isLessThanOrEqualTo(lines);
        assertThat(read.value().orElseThrow().letters()).containsAll(history.letters());
        assertThat(read.problems())
                .allSatisfy(problem ->
                        assertThat(problem.location().line().orElseThrow()).isPositive());
    }
}
