package io.github.fairquote.core.internal.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What JSON a codec reads, in the words of JSON Schema (draft 2020-12).
 *
 * <p>A schema says less than a codec: rules between fields and of values that no keyword expresses stay with the reader. Every
 * document that a codec writes is valid by the codec's schema. Immutable and thread-safe.
 */
public final class Schema {
    /** The dialect in which schemas are written. */
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final String TYPE = "type";
    private static final String PROPERTIES = "properties";
    private static final String ALTERNATIVES = "oneOf";
    private static final String CLOSED = "additionalProperties";

    private final Map<String, Object> keywords;

    private Schema(Map<String, Object> keywords) {
        this.keywords = keywords;
    }

    /**
     * Takes everything.
     *
     * @return the schema without keyword
     */
    public static Schema any() {
        return new Schema(Map.of());
    }

    /**
     * Takes values of one JSON type.
     *
     * @param type the type, such as {@code string}
     * @return the schema
     */
    public static Schema ofType(String type) {
        return any().with(TYPE, type);
    }

    /**
     * Takes some words.
     *
     * @param words the words in their order
     * @return the schema
     */
    public static Schema ofWords(Collection<String> words) {
        return any().with("enum", List.copyOf(words));
    }

    /**
     * Takes arrays.
     *
     * @param element the schema of every element
     * @return the schema
     */
    public static Schema ofElements(Schema element) {
        return ofType("array").with("items", element);
    }

    /**
     * Takes objects of any field names.
     *
     * @param value the schema of every value
     * @return the schema
     */
    public static Schema ofEntries(Schema value) {
        return ofType("object").with(CLOSED, value);
    }

    /**
     * Takes what exactly one of some schemas takes.
     *
     * @param schemas the schemas
     * @return the schema
     */
    public static Schema oneOf(List<Schema> schemas) {
        return any().with(ALTERNATIVES, List.copyOf(schemas));
    }

    /**
     * Takes objects of fixed fields.
     *
     * @param title what the object is
     * @param fields the schemas of the fields by name, in their order
     * @param required the names of those that must be there
     * @return the schema
     */
    public static Schema ofFields(String title, Map<String, Schema> fields, List<String> required) {
        Map<String, Object> properties = new LinkedHashMap<>(fields);
        return any().with("title", title)
                .with(TYPE, "object")
                .with(PROPERTIES, Collections.unmodifiableMap(properties))
                .with("required", List.copyOf(required))
                .with(CLOSED, false);
    }

    /**
     * The same schema with one more keyword.
     *
     * @param keyword the keyword
     * @param value text, a whole number, true or false, a schema, or a list of these
     * @return the schema; a keyword that it has already is replaced
     */
    public Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(Collections.unmodifiableMap(more));
    }

    /**
     * The same schema with one more field, in front of the others.
     *
     * @param name the field's name
     * @param field the field's schema
     * @return the schema
     */
    public Schema withField(String name, Schema field) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(name, field);
        properties.putAll(entries(keywords.getOrDefault(PROPERTIES, Map.of())));
        return with(PROPERTIES, Collections.unmodifiableMap(properties));
    }

    /**
     * The names of the fields that an object may have, over all alternatives.
     *
     * @return the names; none if the schema does not speak of objects
     */
    public Set<String> fieldNames() {
        Set<String> names = new LinkedHashSet<>();
        entries(keywords.getOrDefault(PROPERTIES, Map.of())).keySet().forEach(name -> names.add(String.valueOf(name)));
        if (keywords.get(ALTERNATIVES) instanceof List<?> schemas) {
            schemas.forEach(schema -> names.addAll(((Schema) schema).fieldNames()));
        }
        return names;
    }

    /**
     * The schema as a document.
     *
     * @return the schema on several lines
     */
    public String write() {
        return JsonOutput.pretty(out -> write(keywords, out));
    }

    private static Map<String, Object> entries(Object value) {
        Map<String, Object> entries = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, entry) -> entries.put(String.valueOf(name), entry));
        }
        return entries;
    }

    private static void write(Object value, JsonOutput out) {
        if (value instanceof Schema schema) {
            write(schema.keywords, out);
        } else if (value instanceof Map<?, ?> map) {
            out.startObject();
            map.forEach((name, entry) -> {
                out.name(String.valueOf(name));
                write(entry, out);
            });
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.startArray();
            list.forEach(element -> write(element, out));
            out.endArray();
        } else if (value instanceof Integer number) {
            out.number(BigDecimal.valueOf(number));
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else {
            out.text(String.valueOf(value));
        }
    }
}
