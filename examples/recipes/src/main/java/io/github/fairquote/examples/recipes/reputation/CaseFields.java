package io.github.fairquote.examples.recipes.reputation;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Fields of histories, each refused where it stands. */
final class CaseFields {
    static final int DECIMALS = 4;

    private CaseFields() {}

    static void require(boolean holds, String at, String rule) throws UsageProblem {
        if (!holds) {
            throw new UsageProblem((at.isEmpty() ? "the document" : at) + " " + rule);
        }
    }

    /** What a type refuses is told at the place where it was read. */
    static <T> T made(String at, Supplier<T> value) throws UsageProblem {
        try {
            return value.get();
        } catch (InvalidValueException e) {
            throw new UsageProblem(at + ": " + e.getMessage());
        }
    }

    /** A whole number, also written with zeros behind the point. */
    static int whole(JsonNode node, String at) throws UsageProblem {
        require(
                node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt(),
                at,
                "is no whole number");
        return node.decimalValue().intValueExact();
    }

    /** A number of at most four decimals, as ratings and scores have them; longer ones are rounded. */
    static BigDecimal rounded(JsonNode node, String at) throws UsageProblem {
        require(node.isNumber(), at, "is no number");
        BigDecimal exact = node.decimalValue();
        return exact.scale() > DECIMALS ? exact.setScale(DECIMALS, RoundingMode.HALF_EVEN) : exact;
    }

    /** True or false; what is left out or null is as usual. */
    static boolean flag(JsonNode object, String field, String at, boolean usual) throws UsageProblem {
        JsonNode node = object.path(field);
        require(
                node.isBoolean() || node.isMissingNode() || node.isNull(),
                at + "/" + field,
                "is neither true nor false");
        return node.asBoolean(usual);
    }

    /** One of several words; what is left out or null is as usual. */
    static <T> T choice(JsonNode object, String field, String at, Map<String, T> words, String usual)
            throws UsageProblem {
        String word = object.hasNonNull(field) ? object.get(field).asString("?") : usual;
        T chosen = words.get(word);
        if (chosen == null) {
            throw new UsageProblem(at + "/" + field + ": '" + word + "' is none of "
                    + String.join(", ", words.keySet().stream().sorted().toList()));
        }
        return chosen;
    }
}
