package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.PublishedScore;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.LikelihoodTable;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.policy.ScoreRule;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Agreement with an independent implementation, whose results are in {@code reference-vectors.json}. */
class ReputationVectorsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final double MEANS = 1e-6;
    private static final double QUANTILES = 1e-4;

    @TestFactory
    Stream<DynamicTest> agrees() throws IOException {
        try (InputStream json =
                Objects.requireNonNull(ReputationVectorsTest.class.getResourceAsStream("reference-vectors.json"))) {
            JsonNode cases = JsonMapper.builder().build().readTree(json);
            assertThat(cases).hasSize(21);
            return StreamSupport.stream(cases.spliterator(), false)
                    .map(c -> DynamicTest.dynamicTest(c.get("name").stringValue(), () -> check(c)));
        }
    }

    private static void check(JsonNode vector) {
        ReputationPosterior posterior = ReputationModel.of(policy(vector)).posterior(ledger(vector), TODAY);
        JsonNode expected = vector.get("expected");

        assertThat(posterior.mean()).isCloseTo(number(expected, "mean"), within(MEANS));
        assertThat(posterior.quantile(.05)).isCloseTo(number(expected, "q05"), within(QUANTILES));
        assertThat(posterior.median()).isCloseTo(number(expected, "q50"), within(QUANTILES));
        assertThat(posterior.quantile(.95)).isCloseTo(number(expected, "q95"), within(QUANTILES));
        assertThat(posterior.probabilityAtLeast(.9)).isCloseTo(number(expected, "p90"), within(MEANS));
        assertThat(posterior.effectiveSamples()).isCloseTo(number(expected, "ess"), within(1e-4));
        assertThat(posterior.expectedJobSuccess()).isCloseTo(number(expected, "expectedJss"), within(1e-4));
        PriceEffect price = posterior.priceEffect();
        assertThat(price.multiplier()).isCloseTo(number(expected, "price_multiplier"), within(MEANS));
        assertThat(price.low()).isCloseTo(number(expected, "price_lo"), within(QUANTILES));
        assertThat(price.high()).isCloseTo(number(expected, "price_hi"), within(QUANTILES));
        assertThat(price.banded()).isCloseTo(number(expected, "price_banded"), within(MEANS));
        assertThat(posterior.contributions()).hasSize(expected.get("shapley").size());
        posterior
                .contributions()
                .forEach((source, share) -> assertThat(share)
                        .as(source.word())
                        .isCloseTo(number(expected.get("shapley"), source.word()), within(MEANS)));
    }

    private static ReputationPolicy policy(JsonNode vector) {
        ReputationPolicy.Builder policy = ReputationPolicy.builder();
        if (vector.get("table").stringValue().equals("PUBLIC")) {
            policy.stars(LikelihoodTable.PUBLIC_STARS);
        }
        if (vector.get("rule").stringValue().equals("best")) {
            policy.scoreRule(ScoreRule.BEST_OF_WINDOWS);
        }
        return policy.build();
    }

    private static ReputationLedger ledger(JsonNode vector) {
        ReputationLedger ledger = ReputationLedger.empty();
        int number = 0;
        for (JsonNode contract : vector.get("contracts")) {
            ledger = ledger.with(evidence(contract, "k" + number++));
        }
        JsonNode score = vector.get("jss");
        if (score.isNull()) {
            return ledger;
        }
        Optional<Integer> contracts =
                score.has("n") ? Optional.of(score.get("n").intValue()) : Optional.empty();
        JobSuccessScore percent = JobSuccessScore.ofPercent(score.get("percent").intValue());
        return ledger.with(new PublishedScore("me", TODAY, percent, contracts));
    }

    private static ContractEvidence evidence(JsonNode contract, String id) {
        ContractEvidence.Builder evidence = ContractEvidence.builder()
                .contract(id)
                .client(contract.get("client").stringValue())
                .day(TODAY.minusDays(contract.get("age").longValue()))
                .external(contract.has("external"));
        if (contract.has("star")) {
            evidence.stars(StarRating.of(new BigDecimal(contract.get("star").asString())));
        }
        if (contract.has("nps")) {
            evidence.recommendation(contract.get("nps").stringValue().equals("promoter") ? 10 : 3);
        }
        if (contract.has("outcome")) {
            evidence.outcome(
                    contract.get("outcome").stringValue().equals("success")
                            ? ContractOutcome.SUCCESS
                            : ContractOutcome.FAILURE);
        }
        return evidence.build();
    }

    private static double number(JsonNode node, String field) {
        return node.get(field).doubleValue();
    }
}
