package io.github.fairquote.templating;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.templating.syntax.Filter;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the names of a program by role and path. */
final class Placeholders {
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Source.Cursors cursors = new Source.Cursors();

    private Placeholders() {}

    static List<Placeholder> of(Program program) {
        Placeholders all = new Placeholders();
        for (int i = 0; i < program.ops.length; i++) {
            Ref ref = program.refs[i];
            if (ref != null) {
                all.add(program.ops[i], ref);
            }
        }
        return all.entries.values().stream().map(Entry::placeholder).toList();
    }

    /** The names that start at the root, records whose fields are asked for left out; true for those of lists. */
    static Map<String, Boolean> rootNames(Program program) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        Set<String> records = new HashSet<>();
        for (int i = 0; i < program.ops.length; i++) {
            Ref ref = program.refs[i];
            if (ref != null && ref.list == null) {
                String name = program.ops[i].text;
                names.merge(name, program.ops[i].kind == Op.Kind.EACH, Boolean::logicalOr);
                for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                    records.add(name.substring(0, dot));
                }
            }
        }
        names.keySet().removeAll(records);
        return names;
    }

    static PlaceholderRole role(Op op) {
        return switch (op.kind) {
            case IF -> PlaceholderRole.CONDITION;
            case EACH -> PlaceholderRole.LIST;
            default -> PlaceholderRole.VALUE;
        };
    }

    static boolean isRequired(Op op, Ref ref) {
        return op.kind != Op.Kind.IF && op.fallback == null && !ref.guarded;
    }

    private void add(Op op, Ref ref) {
        PlaceholderRole role = role(op);
        String path = ref.canonical(null);
        Entry entry = entries.computeIfAbsent(role + " " + path, key -> new Entry(op.text, path, role));
        entry.required |= isRequired(op, ref);
        for (Filter filter : op.filters) {
            entry.filters.add(filter.name());
        }
        entry.places.add(cursors.place(op.source, op.start));
    }

    private static final class Entry {
        final String name;
        final String path;
        final PlaceholderRole role;
        final Set<String> filters = new LinkedHashSet<>();
        final List<Location> places = new ArrayList<>();
        boolean required;

        Entry(String name, String path, PlaceholderRole role) {
            this.name = name;
            this.path = path;
            this.role = role;
        }

        Placeholder placeholder() {
            Placeholder.Builder placeholder = Placeholder.builder();
            placeholder
                    .name(name)
                    .path(path)
                    .role(role)
                    .required(required)
                    .addAllFilters(filters)
                    .addAllPlaces(places);
            return placeholder.build();
        }
    }
}
