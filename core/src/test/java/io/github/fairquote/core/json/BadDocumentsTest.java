package io.github.fairquote.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the catalogue, in a thread with the smallest stack that is promised. */
class BadDocumentsTest {
    private static final long STACK = 256 * 1024;
    /** Far above the 200 ms that are promised: this finds what never ends, not what a busy machine delays. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static List<BadDocument> rows() {
        return BadDocument.all();
    }

    @Test
    void theCatalogueIsWhole() {
        assertThat(rows()).hasSize(52);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isToldAsExpected(BadDocument row) throws Exception {
        Partial<?> result = read(row);
        if (row.expected().get("outcome").stringValue().equals("ok")) {
            assertThat(result.problems()).isEmpty();
            assertThat(FairquoteJson.strict().write(result.orElseThrow()))
                    .contains(row.expected().get("text").stringValue());
            return;
        }
        assertThat(result.value()).isEmpty();
        Problem first = result.problems().get(0);
        assertThat(first.code().name()).isEqualTo(row.expected().get("code").stringValue());
        assertPlace(first, row);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isToldTheSameFromBytesTextAndStream(BadDocument row) {
        FairquoteJson json = FairquoteJson.strict();
        Partial<?> fromBytes = json.tryRead(row.type(), row.bytes());
        assertThat(json.tryRead(row.type(), new ByteArrayInputStream(row.bytes())))
                .isEqualTo(fromBytes);
        if (fromBytes.problems().stream().noneMatch(p -> p.code().name().equals("NOT_UTF8"))) {
            assertThat(json.tryRead(row.type(), new String(row.bytes(), StandardCharsets.UTF_8)))
                    .isEqualTo(fromBytes);
        }
    }

    private static void assertPlace(Problem problem, BadDocument row) {
        row.at("path")
                .ifPresent(path -> assertThat(problem.location().pointer()).contains(path));
        row.at("line").ifPresent(line -> assertThat(problem.location().line()).contains(Integer.parseInt(line)));
        row.at("column")
                .ifPresent(column -> assertThat(problem.location().column()).contains(Integer.parseInt(column)));
        row.at("limit").ifPresent(limit -> assertThat(problem.facts()).containsEntry("limit", limit));
        row.at("suggestion").ifPresent(word -> assertThat(problem.suggestion()).contains(word));
        assertThat(problem.message()).hasSizeLessThanOrEqualTo(500).doesNotContain("\n");
    }

    private static Partial<?> read(BadDocument row) {
        List<Partial<?>> results = new ArrayList<>();
        List<Throwable> failures = new ArrayList<>();
        Thread small = new Thread(
                null, () -> results.add(FairquoteJson.strict().tryRead(row.type(), row.bytes())), row.id(), STACK);
        small.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        Assertions.assertTimeout(PATIENCE, () -> {
            small.start();
            small.join();
        });
        assertThat(failures).isEmpty();
        return results.get(0);
    }
}
