package io.github.fairquote.core.result;

import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void anErrorHasCodeMessageAndPlace() {
        Problem error = Problem.error(ProblemCode.MISSING_FIELD, "name is missing", Location.ofJson("/name", 1, 2));
        assertJson(
                Problem.class,
                error,
                "{\"code\":\"MISSING_FIELD\",\"severity\":\"ERROR\",\"message\":\"name is missing\","
                        + "\"location\":{\"line\":1,\"column\":2,\"pointer\":\"/name\"},\"facts\":{}}");
        assertThat(error.isError()).isTrue();
        assertThat(error.suggestion()).isEmpty();
        assertThat(error).hasToString("MISSING_FIELD line 1, column 2 at /name: name is missing");
    }

    @Test
    void aWarningIsNoError() {
        Problem warning = Problem.warning(ProblemCode.LOW_EVIDENCE, "few comparables", Location.unknown());
        assertThat(warning.isError()).isFalse();
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(warning).hasToString("LOW_EVIDENCE: few comparables");
    }

    @Test
    void factsKeepTheirOrder() {
        Problem problem = Problem.builder()
                .code(ProblemCode.UNKNOWN_FIELD)
                .message("jobz is no field")
                .location(Location.unknown())
                .putFact("value", "jobz")
                .putFact(Problem.SUGGESTION, "jobs")
                .putFact("a", "b")
                .build();
        assertJson(
                Problem.class,
                problem,
                "{\"code\":\"UNKNOWN_FIELD\",\"severity\":\"ERROR\",\"message\":\"jobz is no field\",\"location\":{},"
                        + "\"facts\":{\"value\":\"jobz\",\"suggestion\":\"jobs\",\"a\":\"b\"}}");
        assertThat(problem.suggestion()).contains("jobs");
    }

    @Test
    void messagesAreOneBoundedLine() {
        Problem long1 = Problem.builder()
                .code(ProblemCode.SYNTAX)
                .severity(Severity.WARNING)
                .message("bad\n" + "m".repeat(600))
                .location(Location.ofRow(1))
                .putFact("a", "b")
                .build();
        assertThat(long1.message()).hasSize(500).startsWith("bad\\u000Am").endsWith("...");
        assertThat(long1.severity()).isEqualTo(Severity.WARNING);
        assertThat(long1.location()).isEqualTo(Location.ofRow(1));
        assertThat(long1.facts()).containsEntry("a", "b");
    }
}
