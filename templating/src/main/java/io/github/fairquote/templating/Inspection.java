package io.github.fairquote.templating;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a program against a schema, without any value. */
final class Inspection {
    private final Program program;
    private final Schema schema;
    private final Findings findings;
    private final Suggestions suggestions = new Suggestions();
    private final Map<Ref, Schema.Field> elements = new HashMap<>();
    private final List<String> vocabulary;

    private Inspection(Program program, Schema schema, Findings findings) {
        this.program = program;
        this.schema = schema;
        this.findings = findings;
        this.vocabulary = new ArrayList<>(schema.names());
    }

    static void check(Program program, Schema schema, Findings findings) {
        new Inspection(program, schema, findings).run();
    }

    /** First what the elements of lists are, so that their names can be proposed, then every name in order. */
    private void run() {
        for (int i = 0; i < program.ops.length; i++) {
            Ref ref = program.refs[i];
            if (ref != null && program.ops[i].kind == Op.Kind.EACH) {
                learn(program.ops[i], ref, find(ref));
            }
        }
        for (int i = 0; i < program.ops.length; i++) {
            Ref ref = program.refs[i];
            if (ref != null) {
                name(program.ops[i], ref, find(ref));
            }
        }
    }

    private void learn(Op op, Ref ref, Schema.@Nullable Field list) {
        Schema.Field element = list == null ? null : list.element();
        if (element == null) {
            return;
        }
        elements.put(ref, element);
        if (element.inner() == null) {
            vocabulary.add(op.alias);
        } else {
            element.inner().collect(op.alias + ".", vocabulary);
        }
    }

    private Schema.@Nullable Field find(Ref ref) {
        if (ref.list == null) {
            return schema.find(ref.path, 0);
        }
        Schema.Field element = elements.get(ref.list);
        if (element == null || ref.path.length == 0 || element.kind() == ValueKind.ABSENT) {
            return element;
        }
        return element.inner() == null ? null : element.inner().find(ref.path, 0);
    }

    private void name(Op op, Ref ref, Schema.@Nullable Field field) {
        if (field != null) {
            known(op, ref, field);
        } else if (ref.list == null || elements.containsKey(ref.list)) {
            // Nothing can be said about the elements of a list that is unknown itself.
            Faults.unknown(findings, op, ref.canonical(null), suggestions.nearest(op.text, vocabulary));
        }
    }

    private void known(Op op, Ref ref, Schema.Field field) {
        if (op.kind == Op.Kind.EACH && field.kind() != ValueKind.LIST && field.kind() != ValueKind.ABSENT) {
            tell(ProblemCode.WRONG_KIND, op, ref, "is a " + words(field.kind()) + ", not a list", true);
        } else if (op.kind == Op.Kind.VALUE && field.kind() != ValueKind.ABSENT) {
            value(op, ref, field);
        }
        if (field.optional() && Placeholders.isRequired(op, ref)) {
            tell(
                    ProblemCode.MISSING_VALUE,
                    op,
                    ref,
                    "may be absent here; give it a default or ask for it with {{#if}}",
                    false);
        }
    }

    private void value(Op op, Ref ref, Schema.Field field) {
        ValueKind kind = field.kind();
        Optional<ValueKind> input = op.filters.length == 0 ? Optional.empty() : ((ValueFilter) op.filters[0]).input();
        if (input.isPresent() && input.get() != kind) {
            String rule = "is a " + words(kind) + ", but " + op.filters[0].name() + " takes a " + words(input.get());
            tell(ProblemCode.WRONG_KIND, op, ref, rule, true);
        } else if (input.isEmpty() && !isPrintable(kind)) {
            tell(ProblemCode.WRONG_KIND, op, ref, Faults.unprintable(kind), true);
        } else if (field.element() != null && !isPrintable(field.element().kind())) {
            String rule = "is a list of elements that can't be printed: each is a "
                    + words(field.element().kind());
            tell(ProblemCode.WRONG_KIND, op, ref, rule, true);
        }
    }

    private static boolean isPrintable(ValueKind kind) {
        return kind != ValueKind.LIST && kind != ValueKind.RECORD && kind != ValueKind.FLAG;
    }

    private void tell(ProblemCode code, Op op, Ref ref, String rule, boolean error) {
        String path = ref.canonical(null);
        if (!findings.isNew(code + " " + path)) {
            return;
        }
        String message = Faults.named(op) + " " + rule;
        if (error) {
            findings.error(code, op.source, op.start, message, "name", op.text, "path", path);
        } else {
            findings.warning(code, op.source, op.start, message, "name", op.text, "path", path);
        }
    }

    private static String words(ValueKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
