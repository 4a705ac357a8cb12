package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.contract.WorkHistory;
import io.github.fairquote.core.json.FairquoteJson;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.reputation.evidence.CategoryWeights;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.evidence.ReputationSummary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bad-input corpus about reputation: every case by its name. Numbers stand there as text, so that they may be NaN; only what is no
 * number stays one here.
 */
class ReputationCorpusTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, JsonNode> CASES = cases();

    @Test
    void theCorpusIsWhole() {
        assertThat(CASES.keySet())
                .containsExactly(
                        "RE01", "RE04", "RE05", "RE06", "RE08", "RE09", "RE11", "RE14", "RE15", "RE17", "RE18");
    }

    @Test
    void ratingsThatAreNoneAreToldWithTheirPlace() {
        for (String id : List.of("RE01", "RE04", "RE05")) {
            JsonNode expected = CASES.get(id).get("expect");
            Problem problem = read(id).errors().get(0);

            assertThat(problem.code())
                    .as(id)
                    .isEqualTo(ProblemCode.valueOf(expected.get("code").stringValue()));
            assertThat(problem.location().pointer())
                    .as(id)
                    .contains(expected.get("at").get("path").stringValue());
        }
    }

    @Test
    void newcomersAreBelievedByThePriorAndToldSo() {
        ReputationPosterior newcomer = posterior("RE06");

        assertThat(newcomer.mean()).isFinite();
        assertThat(newcomer.warnings()).extracting(Problem::code).containsExactly(ProblemCode.PRIOR_DOMINATED);
        assertThat(newcomer.contributions()).isEmpty();
    }

    /** Strict documents leave out what is not there; a null is told where it stands and never read as 0 %. */
    @Test
    void anAbsentScoreIsNotZeroPercent() {
        Problem problem = read("RE08").errors().get(0);
        ReputationPosterior absent = believed("{\"reviews\":[]}");

        assertThat(problem.code()).isEqualTo(ProblemCode.NULL_FIELD);
        assertThat(problem.location().pointer()).contains("/jobSuccess");
        assertThat(absent.mean()).isEqualTo(posterior("RE06").mean());
        assertThat(absent.mean()).isGreaterThan(believed("{\"jobSuccess\":0}").mean());
    }

    @Test
    void zeroPercentIsAScore() {
        assertThat(posterior("RE09").contributions())
                .containsOnlyKeys(EvidenceSource.PUBLIC, EvidenceSource.JOB_SUCCESS);
        assertThat(posterior("RE09").mean()).isLessThan(0.6);
    }

    @Test
    void oneIsOnePercent() {
        assertThat(history("RE11").jobSuccess())
                .hasValueSatisfying(score -> assertThat(score.asProportion()).isEqualTo(0.01));
        assertThat(posterior("RE11").mean()).isLessThan(0.6);
        assertThat(FairquoteJson.strict()
                        .tryRead(WorkHistory.class, "{\"jobSuccess\":0.95}")
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RATIO_NOT_PERCENT);
    }

    @Test
    void oneClientWhoVouchesTwentyTimesIsWarnedOf() {
        JsonNode input = CASES.get("RE14").get("input");
        ReputationLedger.Builder loyal = ReputationLedger.builder();
        for (int i = 0; i < input.get("reviews_same_client").intValue(); i++) {
            loyal.add(Histories.stars("r" + i, "same", 0, input.get("rating").stringValue()));
        }
        ReputationPosterior posterior = Histories.of(loyal.build());

        assertThat(posterior.warnings()).extracting(Problem::code).contains(ProblemCode.ONE_CLIENT);
        assertThat(posterior.mean())
                .isLessThan(Histories.of(Histories.starred(2, 0, "5")).mean());
    }

    @Test
    void aMillionReviewsOverflowNothing() {
        int count = CASES.get("RE15").get("input").get("reviews_count").intValue();
        ReputationSummary thousand = ReputationSummary.of(Histories.starred(1_000, 20, "5"));
        ReputationSummary million = ReputationSummary.empty();
        for (int i = 0; i < count / 1_000; i++) {
            million = million.merge(thousand);
        }
        ReputationPosterior posterior = Histories.MODEL.posterior(million, Histories.TODAY);

        assertThat(million.contracts()).isEqualTo(count);
        assertThat(posterior.mean()).isBetween(0.999, 1.0);
        assertThat(posterior.effectiveSamples()).isPositive().isFinite();
    }

    /**
     * Where reviews speak for success, which on a platform of fives takes 4.9: four stars among threes speak against it, however far above
     * the mean they are.
     */
    @Test
    void aReviewAboveTheMeanNeverLowersABelief() {
        for (String stars : List.of("4.9", "4.92", "4.95", "4.99")) {
            ReputationLedger ledger = Histories.starred(5, 10, stars);

            assertThat(Histories.of(ledger.with(Histories.stars("new", "new", 10, "5")))
                            .mean())
                    .isGreaterThanOrEqualTo(Histories.of(ledger).mean());
        }
        assertThat(CASES.get("RE17").get("expect").get("monotone").booleanValue())
                .isTrue();
    }

    @Test
    void reviewsOfOneDayMayBeSwapped() {
        String one = "{\"rating\":5,\"date\":\"2026-01-01\",\"client\":\"a\"}";
        String other = "{\"rating\":3,\"date\":\"2026-01-01\",\"client\":\"b\"}";

        assertThat(believed("{\"reviews\":[" + one + "," + other + "]}").mean())
                .isEqualTo(believed("{\"reviews\":[" + other + "," + one + "]}").mean());
        assertThat(CASES.get("RE18").get("expect").get("identical_bits").booleanValue())
                .isTrue();
    }

    @Test
    void contractsThatStandTwiceAreRefusedAtTheirPlace() {
        String contract = "{\"id\":\"k\",\"client\":{\"id\":\"c\"},\"startedOn\":\"2026-01-01\",\"payments\":[]}";
        Problem problem = FairquoteJson.strict()
                .tryRead(
                        WorkHistory.class,
                        "{\"contracts\":[" + contract + "," + contract.replace("k", "l") + "," + contract + "]}")
                .errors()
                .get(0);

        assertThat(problem.code()).isEqualTo(ProblemCode.DUPLICATE_ELEMENT);
        assertThat(problem.location().pointer()).contains("/contracts/2");
        assertThat(problem.message()).isEqualTo("contracts holds an element twice, at 0 and at 2: \"k\"");
    }

    private static ReputationPosterior posterior(String id) {
        return believed(history(id));
    }

    private static ReputationPosterior believed(String json) {
        return believed(FairquoteJson.strict().read(WorkHistory.class, json));
    }

    private static ReputationPosterior believed(WorkHistory history) {
        return Histories.of(ReputationLedger.of(history, CategoryWeights.EQUAL, Histories.TODAY));
    }

    private static WorkHistory history(String id) {
        return read(id).orElseThrow();
    }

    private static Partial<WorkHistory> read(String id) {
        String json = CASES.get(id).get("input").toString().replaceAll("\"([0-9.]+)\"", "$1");
        return FairquoteJson.strict().tryRead(WorkHistory.class, json);
    }

    private static Map<String, JsonNode> cases() {
        Map<String, JsonNode> cases = new TreeMap<>();
        try (InputStream stream =
                Objects.requireNonNull(ReputationCorpusTest.class.getResourceAsStream("reputation-corpus.jsonl"))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JSON::readTree)
                    .forEach(row -> cases.put(row.get("id").stringValue(), row));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return Collections.unmodifiableMap(cases);
    }
}
