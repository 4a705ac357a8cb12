package io.github.fairquote.core.internal.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Where codecs write to. The text is what Jackson 3 writes by default: compact, members in the order written, text beyond ASCII
 * as it is. Not thread-safe.
 */
public final class JsonOutput {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final JsonGenerator out;

    private JsonOutput(JsonGenerator out) {
        this.out = out;
    }

    /**
     * A value's JSON without any blanks.
     *
     * @param <T> the type
     * @param codec its codec
     * @param value the value
     * @return one line without line end
     */
    public static <T> String compact(Codec<T> codec, T value) {
        return write(codec, value, ObjectWriteContext.empty());
    }

    /**
     * A value's JSON for people: one member or element a line, indented by two blanks.
     *
     * @param <T> the type
     * @param codec its codec
     * @param value the value
     * @return the lines, joined by LF, without LF at the end
     */
    public static <T> String pretty(Codec<T> codec, T value) {
        return write(codec, value, new Pretty());
    }

    /**
     * JSON for people that no codec writes.
     *
     * @param body writes one value
     * @return the lines, joined by LF, without LF at the end
     */
    public static String pretty(Consumer<JsonOutput> body) {
        return write(body, new Pretty());
    }

    private static <T> String write(Codec<T> codec, T value, ObjectWriteContext context) {
        return write(out -> codec.write(value, out), context);
    }

    private static String write(Consumer<JsonOutput> body, ObjectWriteContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, text)) {
            body.accept(new JsonOutput(generator));
        }
        return text.toString();
    }

    /** Starts an object. */
    public void startObject() {
        out.writeStartObject();
    }

    /** Ends the object. */
    public void endObject() {
        out.writeEndObject();
    }

    /** Starts an array. */
    public void startArray() {
        out.writeStartArray();
    }

    /** Ends the array. */
    public void endArray() {
        out.writeEndArray();
    }

    /**
     * Writes the name of the member whose value comes next.
     *
     * @param name the name
     */
    public void name(String name) {
        out.writeName(name);
    }

    /**
     * Writes text.
     *
     * @param value the text
     */
    public void text(String value) {
        out.writeString(value);
    }

    /**
     * Writes a decimal at its scale.
     *
     * @param value the number
     */
    public void number(BigDecimal value) {
        out.writeNumber(value);
    }

    /**
     * Writes an integer.
     *
     * @param value the number
     */
    public void integer(long value) {
        out.writeNumber(value);
    }

    /**
     * Writes a double.
     *
     * @param value the number, finite
     */
    public void real(double value) {
        out.writeNumber(value);
    }

    /**
     * Writes true or false.
     *
     * @param value which of them
     */
    public void flag(boolean value) {
        out.writeBoolean(value);
    }

    /** Asks the generator for line breaks. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS);
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            return printer;
        }
    }
}
