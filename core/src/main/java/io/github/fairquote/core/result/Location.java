package io.github.fairquote.core.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.internal.ValueStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place in an input: any of a source name, line, column, offset, JSON pointer, table column name and element index.
 *
 * <p>Lines and columns count from 1, columns in code points; offsets count from 0 in UTF-16 units; indexes count from 0.
 * Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"source", "line", "column", "offset", "pointer", "field", "index"})
public abstract class Location {
    private static final Location UNKNOWN = builder().build();

    Location() {}

    /**
     * The place that says nothing.
     *
     * @return a location without any part
     */
    public static Location unknown() {
        return UNKNOWN;
    }

    /**
     * A place in a text.
     *
     * @param line the line, from 1
     * @param column the column in code points, from 1
     * @param offset the offset in UTF-16 units, from 0
     * @return the location
     */
    public static Location ofText(int line, int column, int offset) {
        return builder().line(line).column(column).offset(offset).build();
    }

    /**
     * A place in a JSON document.
     *
     * @param pointer the JSON pointer (RFC 6901); empty for the whole document
     * @param line the line, from 1
     * @param column the column in code points, from 1
     * @return the location
     */
    public static Location ofJson(String pointer, int line, int column) {
        return builder().pointer(pointer).line(line).column(column).build();
    }

    /**
     * A whole row of a table.
     *
     * @param line the physical line on which the row starts, from 1
     * @return the location
     */
    public static Location ofRow(int line) {
        return builder().line(line).build();
    }

    /**
     * One field of a table row.
     *
     * @param line the physical line on which the row starts, from 1
     * @param field the column's name
     * @return the location
     */
    public static Location ofField(int line, String field) {
        return builder().line(line).field(field).build();
    }

    /**
     * An element of a list given by the caller.
     *
     * @param index the index, from 0
     * @return the location
     */
    public static Location ofIndex(int index) {
        return builder().index(index).build();
    }

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Location fromJson(ImmutableLocation.Json json) {
        return ImmutableLocation.fromJson(json);
    }

    /**
     * The input's name, such as a file name.
     *
     * @return the name, if given
     */
    @JsonProperty
    public abstract Optional<String> source();

    /**
     * The line.
     *
     * @return the line from 1, if known
     */
    @JsonProperty
    public abstract Optional<Integer> line();

    /**
     * The column in code points.
     *
     * @return the column from 1, if known
     */
    @JsonProperty
    public abstract Optional<Integer> column();

    /**
     * The offset in UTF-16 units.
     *
     * @return the offset from 0, if known
     */
    @JsonProperty
    public abstract Optional<Integer> offset();

    /**
     * The JSON pointer (RFC 6901).
     *
     * @return the pointer, if the input is JSON
     */
    @JsonProperty
    public abstract Optional<String> pointer();

    /**
     * The name of a table column, block field or placeholder.
     *
     * @return the name, if known
     */
    @JsonProperty
    public abstract Optional<String> field();

    /**
     * The index in a list.
     *
     * @return the index from 0, if known
     */
    @JsonProperty
    public abstract Optional<Integer> index();

    /**
     * This place inside a named input.
     *
     * @param source the input's name, not blank
     * @return the same place with that source
     */
    public final Location in(String source) {
        Builder copy = builder().source(Objects.requireNonNull(source, "source"));
        line().ifPresent(copy::line);
        column().ifPresent(copy::column);
        offset().ifPresent(copy::offset);
        pointer().ifPresent(copy::pointer);
        field().ifPresent(copy::field);
        index().ifPresent(copy::index);
        return copy.build();
    }

    @Value.Check
    final void check() {
        source().ifPresent(s -> Check.notBlank("source", s));
        line().ifPresent(n -> Check.inRange("line", n, 1, Integer.MAX_VALUE));
        column().ifPresent(n -> Check.inRange("column", n, 1, Integer.MAX_VALUE));
        offset().ifPresent(n -> Check.inRange("offset", n, 0, Integer.MAX_VALUE));
        index().ifPresent(n -> Check.inRange("index", n, 0, Integer.MAX_VALUE));
    }

    /** The place in words, such as {@code profile.json line 3, column 5 at /rate/amount}; one line, not for parsing. */
    @Override
    public final String toString() {
        List<String> parts = new ArrayList<>();
        line().ifPresent(n -> parts.add("line " + n));
        column().ifPresent(n -> parts.add("column " + n));
        index().ifPresent(n -> parts.add("element " + n));
        field().ifPresent(f -> parts.add("field " + f));
        List<String> words = new ArrayList<>();
        source().ifPresent(words::add);
        words.add(String.join(", ", parts));
        pointer().filter(p -> !p.isEmpty()).ifPresent(p -> words.add("at " + p));
        words.removeIf(String::isEmpty);
        return Quoted.message(String.join(" ", words).strip());
    }

    /** Builds locations; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableLocation.Builder {
        Builder() {}
    }
}
