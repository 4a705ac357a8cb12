package io.github.fairquote.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> WORDS = List.of("rate", "rates", "jobs", "jobSuccess", "id", "headline");

    @ParameterizedTest
    @CsvSource({
        "rate, rate",
        "rte, rate",
        "raet, rate",
        "artes, rates",
        "RATE, rate",
        "job-success, jobSuccess",
        "job succes, jobSuccess",
        "jbos, jobs",
        "ID, id",
        "hedlnie, headline",
        "headlinexx, headline"
    })
    void findsTheNearest(String word, String nearest) {
        assertThat(Nearest.to(word, WORDS)).contains(nearest);
    }

    @ParameterizedTest
    @CsvSource({"ra", "i", "ix", "''", "headlinexxx", "hdlne", "zzzz", "tear", "sobj"})
    void findsNothingFartherThanTwoEditsOrHalfTheWord(String word) {
        assertThat(Nearest.to(word, WORDS)).isEmpty();
    }

    @Test
    void theFirstOfEquallyNearWins() {
        assertThat(Nearest.to("jobx", List.of("joba", "jobb"))).contains("joba");
        assertThat(Nearest.to("jobb", List.of("joba", "jobb"))).contains("jobb");
    }

    @Test
    void longWordsAreNotCompared() {
        String word = "x".repeat(64);
        assertThat(Nearest.to(word, List.of(word))).contains(word);
        assertThat(Nearest.to(word + "x", List.of(word + "x"))).isEmpty();
    }
}
