package io.github.fairquote.examples.recipes.reputation;

import static io.github.fairquote.examples.recipes.reputation.CaseFields.flag;
import static io.github.fairquote.examples.recipes.reputation.CaseFields.made;
import static io.github.fairquote.examples.recipes.reputation.CaseFields.require;
import static io.github.fairquote.examples.recipes.reputation.CaseFields.rounded;
import static io.github.fairquote.examples.recipes.reputation.CaseFields.whole;

import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The contracts of one history, each counted once. */
final class HistoryContracts {
    private static final Map<String, Integer> ANSWERS = Map.of("promoter", 10, "passive", 8, "detractor", 0);
    private static final int LONGEST_AGE = 100_000;

    private final LocalDate day;
    private final Consumer<String> notes;
    private final Map<String, Placed> taken = new HashMap<>();

    HistoryContracts(LocalDate day, Consumer<String> notes) {
        this.day = day;
        this.notes = notes;
    }

    private record Placed(ContractEvidence evidence, String at) {}

    /** A contract that stands twice counts once if it says the same both times, and is refused at its second place if it does not. */
    ReputationLedger ledger(JsonNode contracts, String at) throws UsageProblem {
        ReputationLedger.Builder ledger = ReputationLedger.builder();
        for (int i = 0; i < contracts.size(); i++) {
            Placed contract = new Placed(evidence(contracts.get(i), at + "/" + i), at + "/" + i);
            once(contract);
            ledger.add(contract.evidence);
        }
        return ledger.build();
    }

    private void once(Placed contract) throws UsageProblem {
        Placed first = taken.putIfAbsent(contract.evidence.contract(), contract);
        if (first != null) {
            String twice = "is the contract '" + contract.evidence.contract() + "' of " + first.at;
            require(first.evidence.equals(contract.evidence), contract.at, twice + " again and says something else");
            notes.accept(contract.at + " " + twice + " again; it counts once");
        }
    }

    private ContractEvidence evidence(JsonNode contract, String at) throws UsageProblem {
        int age = whole(contract.path("age"), at + "/age");
        require(age >= 0 && age <= LONGEST_AGE, at + "/age", "is outside [0, " + LONGEST_AGE + "]: " + age);
        String id = contract.path("id").asString(at);
        ContractEvidence.Builder evidence = ContractEvidence.builder()
                .contract(id)
                .client(contract.path("client").asString(id))
                .day(day.minusDays(age))
                .external(flag(contract, "external", at, false));
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
        if (contract.hasNonNull("silent")) {
            evidence.silent(flag(contract, "silent", at, false));
        }
        return made(at, evidence::build);
    }

    private static StarRating stars(JsonNode node, String at) throws UsageProblem {
        BigDecimal stars = rounded(node, at);
        return made(at, () -> StarRating.of(stars));
    }

    /** The mean of the categories' stars, an object or an array of numbers. */
    private static StarRating composite(JsonNode categories, String at) throws UsageProblem {
        require(categories.isContainer() && !categories.isEmpty(), at, "is no object or array of stars");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode category : categories.values()) {
            sum = sum.add(stars(category, at).stars());
        }
        return StarRating.of(
                sum.divide(BigDecimal.valueOf(categories.size()), CaseFields.DECIMALS, RoundingMode.HALF_EVEN));
    }

    private static int answer(JsonNode node, String at) throws UsageProblem {
        boolean word = node.isString() && ANSWERS.containsKey(node.stringValue());
        require(
                word || node.isIntegralNumber() && node.canConvertToInt(),
                at,
                "is no number from 0 to 10, promoter, passive or detractor");
        return word ? ANSWERS.getOrDefault(node.stringValue(), 0) : node.intValue();
    }

    private static ContractOutcome outcome(JsonNode node, String at) throws UsageProblem {
        String word = node.asString("");
        require(List.of("success", "failure").contains(word), at, "is neither success nor failure");
        return word.equals("success") ? ContractOutcome.SUCCESS : ContractOutcome.FAILURE;
    }
}
