package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Suggestions;
import java.util.ArrayList;
import java.util.List;

/** Compares bindings with a schema. Recursion is bounded by the depth of both. */
final class Conformity {
    private static final int MAX_PROBLEMS = 1_000;

    private final List<Problem> problems = new ArrayList<>();
    private int dropped;
    private final Suggestions suggestions = new Suggestions();

    private Conformity() {}

    static List<Problem> check(Schema schema, Bindings bindings) {
        Conformity conformity = new Conformity();
        conformity.record("", schema, bindings);
        conformity.tellDropped();
        return List.copyOf(conformity.problems);
    }

    private void tellDropped() {
        if (dropped > 0) {
            problems.add(Problem.error(
                    ProblemCode.TOO_MANY_PROBLEMS, dropped + " more problems are not listed", Location.unknown()));
        }
    }

    private void record(String prefix, Schema schema, Bindings bindings) {
        for (String name : schema.fieldNames()) {
            Schema.Field field = schema.field(name);
            if (field != null) {
                Value value = bindings.values().getOrDefault(name, Value.ABSENT);
                value(prefix + name, field, value);
            }
        }
        for (String name : bindings.values().keySet()) {
            if (schema.field(name) == null) {
                unknown(prefix, name, schema);
            }
        }
    }

    private void value(String path, Schema.Field field, Value value) {
        if (value.kind == ValueKind.ABSENT) {
            if (!field.optional()) {
                report(ProblemCode.MISSING_FIELD, path, "has no value");
            }
        } else if (field.kind() != ValueKind.ABSENT && field.kind() != value.kind) {
            String rule = "is of the kind " + value.kind + ", not " + field.kind();
            report(ProblemCode.WRONG_KIND, path, rule, "expected", field.kind().name(), "actual", value.kind.name());
        } else if (field.inner() != null) {
            record(path + ".", field.inner(), value.fields());
        } else if (field.element() != null) {
            elements(path, field.element(), value.elements());
        }
    }

    private void elements(String path, Schema.Field element, List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            value(path + "[" + i + "]", element, values.get(i));
        }
    }

    private void unknown(String prefix, String name, Schema schema) {
        String nearest = suggestions.nearest(name, schema.fieldNames());
        String rule = "is not in the schema";
        if (nearest == null) {
            report(ProblemCode.UNKNOWN_FIELD, prefix + name, rule);
        } else {
            String suggestion = prefix + nearest;
            report(
                    ProblemCode.UNKNOWN_FIELD,
                    prefix + name,
                    rule + "; did you mean " + Quoted.of(suggestion) + "?",
                    Problem.SUGGESTION,
                    suggestion);
        }
    }

    private void report(ProblemCode code, String path, String rule, String... facts) {
        if (problems.size() >= MAX_PROBLEMS) {
            dropped++;
            return;
        }
        Problem.Builder problem = Problem.builder()
                .code(code)
                .message(Quoted.of(path) + " " + rule)
                .location(Location.unknown())
                .putFact("path", path);
        for (int i = 0; i < facts.length; i += 2) {
            problem.putFact(facts[i], facts[i + 1]);
        }
        problems.add(problem.build());
    }
}
