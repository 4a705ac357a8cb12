package io.github.fairquote.examples.recipes.reputation;

import static io.github.fairquote.examples.recipes.reputation.CaseFields.choice;
import static io.github.fairquote.examples.recipes.reputation.CaseFields.made;
import static io.github.fairquote.examples.recipes.reputation.CaseFields.require;
import static io.github.fairquote.examples.recipes.reputation.CaseFields.rounded;
import static io.github.fairquote.examples.recipes.reputation.CaseFields.whole;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.reputation.PriceEffect;
import io.github.fairquote.pricing.reputation.ReputationModel;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.evidence.PublishedScore;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.LikelihoodTable;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.policy.ScoreRule;
import io.github.fairquote.pricing.reputation.policy.SilenceRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Histories as JSON, answered one by one; any field that is not known is told where it stands. */
final class HistoryCases {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Map<String, ScoreRule> RULES =
            Map.of("24m", ScoreRule.LAST_24_MONTHS, "best", ScoreRule.BEST_OF_WINDOWS);
    private static final Map<String, LikelihoodTable> TABLES =
            Map.of("INFLATED", LikelihoodTable.INFLATED_STARS, "PUBLIC", LikelihoodTable.PUBLIC_STARS);
    private static final Set<String> CASE_FIELDS =
            Set.of("name", "contracts", "jss", "rule", "table", "silence", "expected");
    private static final Set<String> CONTRACT_FIELDS =
            Set.of("id", "client", "age", "star", "categories", "nps", "outcome", "external", "silent");

    private final LocalDate day;
    private final Consumer<String> notes;

    HistoryCases(LocalDate day, Consumer<String> notes) {
        this.day = day;
        this.notes = notes;
    }

    /** The same histories, each with its answer. */
    ArrayNode answered(JsonNode cases) throws UsageProblem {
        require(cases.isArray(), "", "is no array of histories");
        ArrayNode answers = NODES.arrayNode();
        for (int i = 0; i < cases.size(); i++) {
            answers.add(answered(cases.get(i), "/" + i));
        }
        return answers;
    }

    private ObjectNode answered(JsonNode history, String at) throws UsageProblem {
        noteOthers(history, at, CASE_FIELDS);
        ReputationPolicy policy = ReputationPolicy.builder()
                .scoreRule(choice(history, "rule", at, RULES, "24m"))
                .stars(choice(history, "table", at, TABLES, "INFLATED"))
                .silence(silence(history.path("silence"), at + "/silence"))
                .build();
        ObjectNode answer = NODES.objectNode();
        answer.put("name", history.path("name").asString(at));
        answer.set("expected", told(ReputationModel.of(policy).posterior(ledger(history, at), day)));
        return answer;
    }

    private ReputationLedger ledger(JsonNode history, String at) throws UsageProblem {
        JsonNode contracts = history.path("contracts");
        require(contracts.isArray(), at + "/contracts", "is no array");
        for (int i = 0; i < contracts.size(); i++) {
            noteOthers(contracts.get(i), at + "/contracts/" + i, CONTRACT_FIELDS);
        }
        ReputationLedger ledger = new HistoryContracts(day, notes).ledger(contracts, at + "/contracts");
        Optional<PublishedScore> score = score(history.path("jss"), at + "/jss");
        return score.isPresent() ? ledger.with(score.get()) : ledger;
    }

    /** Both weights, so that nobody has to guess which way silence counts. */
    private SilenceRule silence(JsonNode node, String at) throws UsageProblem {
        if (node.isMissingNode() || node.isNull()) {
            return SilenceRule.EXCLUDED;
        }
        require(node.isObject(), at, "is no object of success, failure and perhaps afterDays");
        noteOthers(node, at, Set.of("success", "failure", "afterDays"));
        double success = weight(node, "success", at);
        double failure = weight(node, "failure", at);
        int afterDays = node.hasNonNull("afterDays")
                ? whole(node.get("afterDays"), at + "/afterDays")
                : SilenceRule.EXCLUDED.afterDays();
        return made(at, () -> new SilenceRule(success, failure, afterDays));
    }

    private static double weight(JsonNode silence, String field, String at) throws UsageProblem {
        JsonNode node = silence.path(field);
        require(node.isMissingNode() || node.isNull() || node.isNumber(), at + "/" + field, "is no number");
        return node.asDouble(0);
    }

    private Optional<PublishedScore> score(JsonNode node, String at) throws UsageProblem {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        noteOthers(node, at, Set.of("percent", "n"));
        BigDecimal percent = rounded(node.path("percent"), at + "/percent");
        JobSuccessScore score = made(at + "/percent", () -> JobSuccessScore.ofPercent(percent));
        Optional<Integer> contracts =
                node.hasNonNull("n") ? Optional.of(whole(node.get("n"), at + "/n")) : Optional.empty();
        return Optional.of(made(at, () -> new PublishedScore("me", day, score, contracts)));
    }

    private static ObjectNode told(ReputationPosterior posterior) {
        PriceEffect price = posterior.priceEffect();
        ObjectNode told = NODES.objectNode();
        told.put("mean", posterior.mean());
        told.put("q05", posterior.quantile(.05));
        told.put("q50", posterior.median());
        told.put("q95", posterior.quantile(.95));
        told.put("p90", posterior.probabilityAtLeast(.9));
        told.put("ess", posterior.effectiveSamples());
        told.put("expectedJss", posterior.expectedJobSuccess());
        told.put("price_multiplier", price.multiplier());
        told.put("price_lo", price.low());
        told.put("price_hi", price.high());
        told.put("price_banded", price.banded());
        Map<String, Double> shares = new LinkedHashMap<>();
        posterior.contributions().forEach((source, share) -> shares.put(source.word(), share));
        ObjectNode shapley = told.putObject("shapley");
        shares.forEach((source, share) -> shapley.put(source, share));
        ArrayNode warnings = told.putArray("warnings");
        posterior.warnings().forEach(problem -> warnings.add(problem.code().name()));
        return told;
    }

    /** Fields that are not known here change no answer, but are told. */
    private void noteOthers(JsonNode node, String at, Set<String> known) throws UsageProblem {
        require(node.isObject(), at, "is no object");
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> notes.accept(at + "/" + name + " is no field that is known here; it was left out"));
    }
}
