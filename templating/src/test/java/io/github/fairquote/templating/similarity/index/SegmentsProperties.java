package io.github.fairquote.templating.similarity.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.templating.history.SentLetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmentsProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** Few words, so that letters have runs in common. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("lead", "ads", "рекламу", "für", "5", ". ")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<SentLetter>> letters() {
        return texts().filter(text -> !text.isBlank()).list().ofMaxSize(8).map(texts -> {
            List<SentLetter> letters = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                letters.add(SentLetter.builder()
                        .id("l" + i)
                        .sentOn(DAY.plusDays(i % 3))
                        .job("job")
                        .text(texts.get(i))
                        .build());
            }
            return letters;
        });
    }

    @Property
    void collisionsChangeNothing(@ForAll("letters") List<SentLetter> letters, @ForAll("texts") String text) {
        Segments bad = Segments.of(letters, (words, from) -> words[from] % 2);
        Segments good = Segments.of(letters);
        assertThat(bad.search(text).nearest(2)).isEqualTo(good.search(text).nearest(2));
        assertThat(bad.search(text).repeated()).isEqualTo(good.search(text).repeated());
    }
}
