package io.github.fairquote.examples.recipes.reputation;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.reputation.ContractEvidence;
import io.github.fairquote.pricing.reputation.ContractOutcome;
import io.github.fairquote.pricing.reputation.LikelihoodTable;
import io.github.fairquote.pricing.reputation.PriceEffect;
import io.github.fairquote.pricing.reputation.PublishedScore;
import io.github.fairquote.pricing.reputation.ReputationLedger;
import io.github.fairquote.pricing.reputation.ReputationModel;
import io.github.fairquote.pricing.reputation.ReputationPolicy;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.ScoreRule;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final Map<String, Integer> ANSWERS = Map.of("promoter", 10, "passive", 8, "detractor", 0);
    private static final Map<String, ScoreRule> RULES =
            Map.of("24m", ScoreRule.LAST_24_MONTHS, "best", ScoreRule.BEST_OF_WINDOWS);
    private static final Map<String, LikelihoodTable> TABLES =
            Map.of("INFLATED", LikelihoodTable.INFLATED_STARS, "PUBLIC", LikelihoodTable.PUBLIC_STARS);
    private static final Set<String> CASE_FIELDS = Set.of("name", "contracts", "jss", "rule", "table", "expected");
    private static final Set<String> CONTRACT_FIELDS =
            Set.of("id", "client", "age", "star", "categories", "nps", "outcome", "external");
    private static final int LONGEST_AGE = 100_000;
    private static final int DECIMALS = 4;

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
                .build();
        ObjectNode answer = NODES.objectNode();
        answer.put("name", history.path("name").asString(at));
        answer.set("expected", told(ReputationModel.of(policy).posterior(ledger(history, at), day)));
        return answer;
    }

    private ReputationLedger ledger(JsonNode history, String at) throws UsageProblem {
        ReputationLedger ledger = ReputationLedger.empty();
        JsonNode contracts = history.path("contracts");
        require(contracts.isArray(), at + "/contracts", "is no array");
        for (int i = 0; i < contracts.size(); i++) {
            ledger = ledger.with(evidence(contracts.get(i), at + "/contracts/" + i));
        }
        Optional<PublishedScore> score = score(history.path("jss"), at + "/jss");
        return score.isPresent() ? ledger.with(score.get()) : ledger;
    }

    private ContractEvidence evidence(JsonNode contract, String at) throws UsageProblem {
        noteOthers(contract, at, CONTRACT_FIELDS);
        int age = whole(contract.path("age"), at + "/age");
        require(age >= 0 && age <= LONGEST_AGE, at + "/age", "is outside [0, " + LONGEST_AGE + "]: " + age);
        ContractEvidence.Builder evidence = ContractEvidence.builder()
                .contract(contract.path("id").asString(at))
                .client(contract.path("client").asString(at))
                .day(day.minusDays(age))
                .external(contract.path("external").asBoolean(false));
        if (contract.hasNonNull("star")) {
            evidence.stars(stars(contract.get("star"), at + "/star"));
        } else if (contract.hasNonNull("categories")) {
            evidence.stars(composite(contract.get("categories"), at + "/categories"));
        }
        if (contract.hasNonNull("nps")) {
            evidence.recommendation(answer(contract.get("nps"), at + "/nps"));
        }
        if (contract.hasNonNull("outcome")) {
            evidence.outcome(outcome(contract.get("outcome"), at + "/outcome"));
        }
        return evidence.build();
    }

    private static StarRating stars(JsonNode node, String at) throws UsageProblem {
        require(node.isNumber(), at, "is no number");
        return StarRating.of(rounded(node));
    }

    /** The mean of the categories' stars, an object or an array of numbers. */
    private static StarRating composite(JsonNode categories, String at) throws UsageProblem {
        require(categories.isContainer() && !categories.isEmpty(), at, "is no object or array of stars");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode category : categories.values()) {
            sum = sum.add(stars(category, at).stars());
        }
        return StarRating.of(sum.divide(BigDecimal.valueOf(categories.size()), DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static int answer(JsonNode node, String at) throws UsageProblem {
        boolean word = node.isString() && ANSWERS.containsKey(node.stringValue());
        require(word || node.isIntegralNumber(), at, "is no number from 0 to 10, promoter, passive or detractor");
        return word ? ANSWERS.getOrDefault(node.stringValue(), 0) : node.intValue();
    }

    private static ContractOutcome outcome(JsonNode node, String at) throws UsageProblem {
        String word = node.asString("");
        require(List.of("success", "failure").contains(word), at, "is neither success nor failure");
        return word.equals("success") ? ContractOutcome.SUCCESS : ContractOutcome.FAILURE;
    }

    private Optional<PublishedScore> score(JsonNode node, String at) throws UsageProblem {
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        noteOthers(node, at, Set.of("percent", "n"));
        require(node.path("percent").isNumber(), at + "/percent", "is no number");
        return Optional.of(new PublishedScore(
                "me",
                day,
                JobSuccessScore.ofPercent(rounded(node.get("percent"))),
                node.hasNonNull("n") ? Optional.of(whole(node.get("n"), at + "/n")) : Optional.empty()));
    }

    /** A whole number, also written with zeros behind the point. */
    private static int whole(JsonNode node, String at) throws UsageProblem {
        require(
                node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt(),
                at,
                "is no whole number");
        return node.decimalValue().intValueExact();
    }

    /** Ratings and scores have four decimals. */
    private static BigDecimal rounded(JsonNode node) {
        BigDecimal exact = node.decimalValue();
        return exact.scale() > DECIMALS ? exact.setScale(DECIMALS, RoundingMode.HALF_EVEN) : exact;
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

    private static <T> T choice(JsonNode history, String field, String at, Map<String, T> words, String usual)
            throws UsageProblem {
        String word = history.hasNonNull(field) ? history.get(field).asString("?") : usual;
        T chosen = words.get(word);
        if (chosen == null) {
            throw new UsageProblem(at + "/" + field + ": '" + word + "' is none of "
                    + String.join(", ", words.keySet().stream().sorted().toList()));
        }
        return chosen;
    }

    /** Fields that are not known here change no answer, but are told. */
    private void noteOthers(JsonNode node, String at, Set<String> known) throws UsageProblem {
        require(node.isObject(), at, "is no object");
        node.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> notes.accept(at + "/" + name + " is no field that is known here; it was left out"));
    }

    private static void require(boolean holds, String at, String rule) throws UsageProblem {
        if (!holds) {
            throw new UsageProblem((at.isEmpty() ? "the document" : at) + " " + rule);
        }
    }
}
