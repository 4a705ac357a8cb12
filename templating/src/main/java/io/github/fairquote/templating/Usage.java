package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.Suggestions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what a template asks for with what bindings declare. */
final class Usage {
    private static final int SHOWN_ELEMENTS = 100;

    private Usage() {}

    /** The canonical paths of declared values that no step asks for. */
    static List<String> unused(Program program, Bindings bindings) {
        Set<String> used = new HashSet<>();
        for (Ref ref : program.refs) {
            if (ref != null) {
                used.add(ref.canonical(null));
            }
        }
        List<String> unused = new ArrayList<>();
        for (String path : paths(bindings)) {
            if (!used.contains(path)) {
                unused.add(path);
            }
        }
        return List.copyOf(unused);
    }

    /** Names that may be left out and are not declared, while a similar one is declared in vain. */
    static List<Problem> suspicions(Template template, Bindings bindings) {
        Findings findings = new Findings(template.limits().problems());
        Program program = template.program();
        List<String> unused = null;
        Suggestions suggestions = new Suggestions();
        for (int i = 0; i < program.ops.length; i++) {
            Ref ref = program.refs[i];
            if (ref != null && ref.list == null && bindings.find(ref.path) == null) {
                unused = unused == null ? unused(program, bindings) : unused;
                suspect(program.ops[i], suggestions.nearest(program.ops[i].text, unused), findings);
            }
        }
        return findings.problems();
    }

    private static void suspect(Op op, @Nullable String suggestion, Findings findings) {
        if (suggestion != null && findings.isNew(op.text)) {
            findings.warning(
                    ProblemCode.UNKNOWN_PLACEHOLDER,
                    op.source,
                    op.start,
                    "no value is named " + Quoted.of(op.text) + ", but " + Quoted.of(suggestion)
                            + " is never asked for",
                    "name",
                    op.text,
                    Problem.SUGGESTION,
                    suggestion);
        }
    }

    /** The names by which a program could ask for what is in the lists it repeats, as far as their first elements show. */
    static List<String> elementNames(Program program, Bindings bindings) {
        Map<Ref, Object> firsts = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < program.ops.length; i++) {
            Ref ref = program.refs[i];
            if (ref != null && program.ops[i].kind == Op.Kind.EACH) {
                Object first = first(ref, firsts, bindings);
                if (first != null) {
                    firsts.put(ref, first);
                    name(program.ops[i].alias, first, names);
                }
            }
        }
        return names;
    }

    private static @Nullable Object first(Ref ref, Map<Ref, Object> firsts, Bindings bindings) {
        Object list = ref.list == null ? bindings.find(ref.path) : Bindings.below(firsts.get(ref.list), ref.path, 0);
        return list instanceof Value value && value.kind == ValueKind.LIST && value.isPresent()
                ? value.elements().cell(0)
                : null;
    }

    private static void name(String alias, Object first, List<String> names) {
        if (first instanceof Bindings record) {
            for (String field : record.names()) {
                names.add(alias + "." + field);
            }
        } else {
            names.add(alias);
        }
    }

    /** The canonical paths of all values that are not records; of lists the first hundred elements speak for all. */
    private static Set<String> paths(Bindings bindings) {
        Set<String> paths = new LinkedHashSet<>();
        collect("", bindings, paths);
        return paths;
    }

    /** Recursion is bounded by the depth of bindings. */
    private static void collect(String prefix, Bindings bindings, Set<String> paths) {
        bindings.values().forEach((name, value) -> collect(prefix + name, value, paths));
    }

    private static void collect(String path, Value value, Set<String> paths) {
        if (value.kind == ValueKind.RECORD) {
            collect(path + ".", value.fields(), paths);
        } else {
            paths.add(path);
        }
        if (value.kind == ValueKind.LIST) {
            List<Value> elements = value.elements();
            for (Value element : elements.subList(0, Math.min(elements.size(), SHOWN_ELEMENTS))) {
                if (element.kind == ValueKind.RECORD || element.kind == ValueKind.LIST) {
                    collect(path + "[]", element, paths);
                }
            }
        }
    }
}
