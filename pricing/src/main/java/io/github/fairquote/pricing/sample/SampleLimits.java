package io.github.fairquote.pricing.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.InvalidValueException;
import org.immutables.value.Value;

/**
 * How much a reader of samples takes. Size and rows bound {@link SampleReader#read}, which keeps everything; reading row by row
 * has neither bound, only those of a single row. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonPropertyOrder({"size", "rows", "columns", "field", "problems"})
public abstract class SampleLimits {
    private static final long SIZE = 32L << 20;
    private static final SampleLimits DEFAULTS = builder().build();

    SampleLimits() {}

    /**
     * The limits of a format that says nothing else.
     *
     * @return 32 MiB, 100,000 rows, 64 columns, 10,000 characters a field, 1,000 listed problems
     */
    public static SampleLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Starts a builder; what is not set has its default.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SampleLimits fromJson(ImmutableSampleLimits.Json json) {
        return ImmutableSampleLimits.fromJson(json);
    }

    /**
     * The largest source that is read as a whole.
     *
     * @return bytes of a stream, UTF-16 units of a reader, at least 1; 32 Mi unless set
     */
    @Value.Default
    @JsonProperty
    public long size() {
        return SIZE;
    }

    /**
     * The most rows that are read as a whole, bad ones included.
     *
     * @return a number, at least 1; 100,000 unless set
     */
    @Value.Default
    @JsonProperty
    public int rows() {
        return 100_000;
    }

    /**
     * The most columns of a table, or fields of a JSON line.
     *
     * @return a number in [1, 10,000]; 64 unless set
     */
    @Value.Default
    @JsonProperty
    public int columns() {
        return 64;
    }

    /**
     * The longest field; a line of JSON may be as long as this times the columns.
     *
     * @return UTF-16 units in [1, 1,000,000]; 10,000 unless set
     */
    @Value.Default
    @JsonProperty
    public int field() {
        return 10_000;
    }

    /**
     * The most problems that are listed; the rest is counted and told in one last problem.
     *
     * @return a number, at least 1; 1,000 unless set
     */
    @Value.Default
    @JsonProperty
    public int problems() {
        return 1_000;
    }

    /**
     * Checks the limits.
     *
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    @Value.Check
    final void check() {
        if (size() < 1) {
            throw Check.outOfRange("size", "[1, " + Long.MAX_VALUE + "]", Long.toString(size()));
        }
        Check.inRange("rows", rows(), 1, Integer.MAX_VALUE);
        Check.inRange("columns", columns(), 1, 10_000);
        Check.inRange("field", field(), 1, 1_000_000);
        Check.inRange("problems", problems(), 1, Integer.MAX_VALUE);
    }

    /** Builds limits; setting one twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableSampleLimits.Builder {
        Builder() {}
    }
}
