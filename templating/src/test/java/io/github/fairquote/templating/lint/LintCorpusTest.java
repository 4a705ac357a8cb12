package io.github.fairquote.templating.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.templating.contact.ContactDetector;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every lint row of the catalogue of bad inputs that names a text, src/test/resources/corpus/lint.jsonl. */
class LintCorpusTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SMALL_STACK = 256 * 1024;
    private static final ProposalLinter LINTER = ProposalLinter.of(PolicyPacks.upwork(), LocalDate.of(2026, 7, 1));

    static Stream<JsonNode> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(LintCorpusTest.class.getResourceAsStream("/corpus/lint.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .<JsonNode>map(JSON::readTree)
                    .filter(row -> row.path("input").has("text"));
        }
    }

    /** On a thread with a small stack, by the detector and by every rule. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void endsAsTheCatalogueSays(JsonNode row) throws InterruptedException {
        String text = text(row.path("input").path("text"));
        AtomicReference<List<Finding>> findings = new AtomicReference<>();
        Thread thread = new Thread(null, () -> findings.set(LINTER.lint(text)), "small stack", SMALL_STACK);
        thread.start();
        thread.join();

        assertThat(findings.get()).isNotNull().allSatisfy(finding -> {
            assertThat(finding.start()).isBetween(0, finding.end());
            assertThat(finding.end()).isLessThanOrEqualTo(text.length());
        });
        if (row.path("expect").has("findings")) {
            assertThat(ContactDetector.withDefaults().detect(text))
                    .hasSize(row.path("expect").path("findings").asInt());
        }
    }

    private static String text(JsonNode node) {
        if (node.isString()) {
            return node.asString();
        }
        StringBuilder text = new StringBuilder();
        node.path("parts")
                .forEach(part ->
                        text.append(part.get(0).asString().repeat(part.get(1).asInt())));
        return text.toString();
    }
}
