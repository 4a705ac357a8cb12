package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.Cursor;
import io.github.fairquote.core.internal.json.DocumentReader;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.JsonOutput;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Names;
import io.github.fairquote.templating.text.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bindings of JSON documents: of any shape, or of that of a schema. Recursion is bounded by the reader's depth. */
final class JsonValues implements Codec<Bindings> {
    /** Reads documents of any shape. */
    static final DocumentReader<Bindings> READER = DocumentReader.of(new JsonValues(null));

    private final @Nullable Schema schema;

    private JsonValues(@Nullable Schema schema) {
        this.schema = schema;
    }

    /** Reads documents of the shape of a schema. */
    static DocumentReader<Bindings> reader(Schema schema) {
        return DocumentReader.of(new JsonValues(schema));
    }

    @Override
    public Optional<Bindings> read(Cursor at) {
        return record(at, schema);
    }

    @Override
    public void write(Bindings value, JsonOutput out) {
        throw new UnsupportedOperationException("bindings are read only");
    }

    /** Any name may be a value's, {@code schema} too. */
    @Override
    public boolean hasField(String name) {
        return true;
    }

    private static Optional<Bindings> record(Cursor at, @Nullable Schema schema) {
        Optional<Map<String, Cursor>> members = at.members();
        if (members.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> values = new LinkedHashMap<>();
        members.get().forEach((name, member) -> {
            if (schema == null ? isName(name, member) : isField(name, member, schema)) {
                field(member, schema == null ? null : schema.field(name)).ifPresent(v -> values.put(name, v));
            }
        });
        if (schema != null) {
            missing(at, members.get(), schema, values);
        }
        return Optional.of(new Bindings(values));
    }

    private static boolean isName(String name, Cursor at) {
        boolean sound = Names.isName(name) && name.indexOf('.') < 0;
        if (!sound) {
            at.refuse(ProblemCode.BAD_NAME, "is not a value's name: " + Quoted.of(name), Map.of());
        }
        return sound;
    }

    private static boolean isField(String name, Cursor at, Schema schema) {
        boolean known = schema.field(name) != null;
        if (!known) {
            String nearest = new Suggestions().nearest(name, schema.fieldNames());
            at.refuse(
                    ProblemCode.UNKNOWN_FIELD,
                    "no value is named " + Quoted.of(name)
                            + (nearest == null ? "" : "; did you mean " + Quoted.of(nearest) + "?"),
                    nearest == null ? Map.of() : Map.of(Problem.SUGGESTION, nearest));
        }
        return known;
    }

    /** Fields that are not there: optional ones are absent, the others are told at the object. */
    private static void missing(Cursor at, Map<String, Cursor> members, Schema schema, Map<String, Value> values) {
        for (String name : schema.fieldNames()) {
            Schema.Field field = schema.field(name);
            if (!members.containsKey(name) && field != null) {
                if (!field.optional()) {
                    at.refuse(ProblemCode.MISSING_FIELD, Quoted.of(name) + " is missing", Map.of("name", name));
                }
                values.put(name, Value.ABSENT);
            }
        }
    }

    private static Optional<Value> field(Cursor at, Schema.@Nullable Field field) {
        if (at.kind() == Cursor.Kind.NULL && (field == null || field.optional())) {
            return Optional.of(Value.ABSENT);
        }
        return value(at, field);
    }

    private static Optional<Value> value(Cursor at, Schema.@Nullable Field field) {
        return field == null || field.kind() == ValueKind.ABSENT ? any(at) : typed(at, field);
    }

    private static Optional<Value> any(Cursor at) {
        return switch (at.kind()) {
            case OBJECT -> record(at, null).map(Value::record);
            case ARRAY -> list(at, null);
            case TEXT -> at.text().map(Value::text);
            case FLAG -> at.flag().map(Value::flag);
            default -> number(at);
        };
    }

    private static Optional<Value> typed(Cursor at, Schema.Field field) {
        return switch (field.kind()) {
            case RECORD -> record(at, field.inner()).map(Value::record);
            case LIST -> list(at, field.element());
            case NUMBER -> number(at);
            case FLAG -> at.flag().map(Value::flag);
            case DATE -> Codecs.DATE.read(at).map(Value::date);
            case MONEY -> DomainCodecs.MONEY.read(at).map(Value::money);
            default -> at.text().map(Value::text);
        };
    }

    /** A number that its own bounds refuse, stricter than the reader's, is told at its place. */
    private static Optional<Value> number(Cursor at) {
        return at.number().flatMap(n -> at.attempt(() -> Value.number("", n), name -> false));
    }

    private static Optional<Value> list(Cursor at, Schema.@Nullable Field element) {
        return at.elements().map(cursors -> {
            List<Value> values = new ArrayList<>(cursors.size());
            for (Cursor cursor : cursors) {
                value(cursor, element).ifPresent(values::add);
            }
            return Value.list(values.stream().map(Value::cell).toArray());
        });
    }
}
