package io.github.fairquote.core.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * How much a JSON document may hold before it is refused. Each limit is the most that is still read.
 *
 * <p>Together they bound the memory of a reading: the document's text, and at most {@link #values()} parsed values. Immutable
 * and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"bytes", "depth", "elements", "values", "name", "text", "digits", "exponent", "problems"})
public abstract class JsonLimits {
    private static final JsonLimits DEFAULTS = builder().build();

    JsonLimits() {}

    /**
     * The limits that hold unless others are set.
     *
     * @return the defaults named at each limit
     */
    public static JsonLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Starts a builder; a limit that is not set keeps its default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static JsonLimits fromJson(ImmutableJsonLimits.Json json) {
        return ImmutableJsonLimits.fromJson(json);
    }

    /**
     * The size of a document in UTF-8, however it is given.
     *
     * @return bytes in [1, 10^9]; 8,000,000 unless set
     */
    @Value.Default
    @JsonProperty
    public int bytes() {
        return 8_000_000;
    }

    /**
     * How deep objects and arrays nest; the outermost is at depth 1.
     *
     * @return a depth in [1, 64]; 32 unless set
     */
    @Value.Default
    @JsonProperty
    public int depth() {
        return 32;
    }

    /**
     * The elements of one array, and the fields of one object.
     *
     * @return a number in [1, 10^7]; 10,000 unless set
     */
    @Value.Default
    @JsonProperty
    public int elements() {
        return 10_000;
    }

    /**
     * The values of a whole document: objects, arrays, texts, numbers, booleans and nulls at every depth.
     *
     * @return a number in [1, 10^8]; 100,000 unless set
     */
    @Value.Default
    @JsonProperty
    public int values() {
        return 100_000;
    }

    /**
     * The length of a field's name.
     *
     * @return UTF-16 units in [1, 16,384]; 256 unless set
     */
    @Value.Default
    @JsonProperty
    public int name() {
        return 256;
    }

    /**
     * The length of a text.
     *
     * @return UTF-16 units in [1, 10^9]; 16,384 unless set
     */
    @Value.Default
    @JsonProperty
    public int text() {
        return Check.TEXT_LIMIT;
    }

    /**
     * The digits of a number, those of its exponent not counted.
     *
     * @return a number in [1, 1,000]; 40 unless set
     */
    @Value.Default
    @JsonProperty
    public int digits() {
        return 40;
    }

    /**
     * The size of a number's exponent, whatever its sign.
     *
     * @return a number in [0, 1,000]; 20 unless set
     */
    @Value.Default
    @JsonProperty
    public int exponent() {
        return 20;
    }

    /**
     * How many problems of one document are listed; the rest is counted.
     *
     * @return a number in [1, 100,000]; 100 unless set
     */
    @Value.Default
    @JsonProperty
    public int problems() {
        return 100;
    }

    @Value.Check
    final void check() {
        Check.inRange("bytes", bytes(), 1, 1_000_000_000);
        Check.inRange("depth", depth(), 1, 64);
        Check.inRange("elements", elements(), 1, 10_000_000);
        Check.inRange("values", values(), 1, 100_000_000);
        Check.inRange("name", name(), 1, Check.TEXT_LIMIT);
        Check.inRange("text", text(), 1, 1_000_000_000);
        Check.inRange("digits", digits(), 1, 1_000);
        Check.inRange("exponent", exponent(), 0, 1_000);
        Check.inRange("problems", problems(), 1, 100_000);
    }

    /** Builds limits; setting one twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableJsonLimits.Builder {
        Builder() {}
    }
}
