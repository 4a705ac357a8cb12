package io.github.fairquote.core.internal.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The codecs of plain values. */
public final class Codecs {
    /** Text as it stands. */
    public static final Codec<String> TEXT = scalar(Schema.ofType("string"), Cursor::text, JsonOutput::text);
    /** A number at its scale. */
    public static final Codec<BigDecimal> DECIMAL = scalar(Schema.ofType("number"), Cursor::number, JsonOutput::number);
    /** An integer of 32 bits. */
    public static final Codec<Integer> INTEGER =
            scalar(Schema.ofType("integer"), Cursor::integer, (out, number) -> out.integer(number));
    /** True or false. */
    public static final Codec<Boolean> FLAG = scalar(Schema.ofType("boolean"), Cursor::flag, JsonOutput::flag);
    /** A number as the nearest double, which is finite because of the limits on exponents. */
    public static final Codec<Double> REAL =
            scalar(Schema.ofType("number"), at -> at.number().map(BigDecimal::doubleValue), JsonOutput::real);
    /** A date of the years 0000 to 9999 in the form {@code 2026-11-23}; BAD_DATE otherwise. */
    public static final Codec<LocalDate> DATE = TEXT.map(Codecs::date, LocalDate::toString)
            .described(Schema.ofType("string").with("format", "date").with("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    /** A time zone by its identifier; BAD_ZONE if the JDK does not know it. Types say which zones they take. */
    public static final Codec<ZoneId> ZONE = TEXT.map(Codecs::zone, ZoneId::getId);

    private static final int DATE_LENGTH = 10;

    private Codecs() {}

    /**
     * The codec of a closed set of words: each constant by its {@code @JsonProperty}, else by its name.
     *
     * @param <E> the enum
     * @param type the enum, of an exported package
     * @return the codec; UNKNOWN_CONSTANT for every other word, with the nearest as suggestion
     */
    public static <E extends Enum<E>> Codec<E> words(Class<E> type) {
        Map<String, String> annotated = new HashMap<>();
        for (Field field : type.getFields()) {
            Optional.ofNullable(field.getAnnotation(JsonProperty.class))
                    .ifPresent(word -> annotated.put(field.getName(), word.value()));
        }
        Map<String, E> constants = new LinkedHashMap<>();
        Map<E, String> words = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String word = Objects.requireNonNullElse(annotated.get(constant.name()), constant.name());
            constants.put(word, constant);
            words.put(constant, word);
        }
        return scalar(
                Schema.ofWords(constants.keySet()),
                at -> oneOf(at, constants),
                (out, constant) -> out.text(words.getOrDefault(constant, "")));
    }

    /**
     * The codec of a type written as text.
     *
     * @param <T> the type
     * @param parse reads its text form
     * @param print writes it
     * @return the codec; what {@code parse} refuses is reported
     */
    public static <T> Codec<T> text(Function<String, ? extends T> parse, Function<? super T, String> print) {
        return TEXT.map(parse, print);
    }

    /**
     * The codec of codes, such as countries: what the type proposes for a wrong one becomes the suggestion.
     *
     * @param <T> the type
     * @param parse reads a code
     * @param print writes it
     * @return the codec
     */
    public static <T> Codec<T> code(Function<String, ? extends T> parse, Function<? super T, String> print) {
        return scalar(
                Schema.ofType("string"),
                at -> at.text().flatMap(text -> code(at, text, parse)),
                (out, value) -> out.text(print.apply(value)));
    }

    /**
     * The codec of maps, written as objects whose names are the keys.
     *
     * @param <K> the keys' type
     * @param <V> the values' type
     * @param key reads a key from a name; what it refuses is reported at the field
     * @param name writes it
     * @param value the values' codec
     * @return the codec of maps in the order of the document; equal keys are a DUPLICATE_FIELD
     */
    public static <K, V> Codec<Map<K, V>> map(
            Function<String, ? extends K> key, Function<? super K, String> name, Codec<V> value) {
        return new MapCodec<>(key, name, value);
    }

    private static <T> Codec<T> scalar(
            Schema schema, Function<Cursor, Optional<T>> read, BiConsumer<JsonOutput, T> write) {
        return new Codec<>() {
            @Override
            public Optional<T> read(Cursor at) {
                return read.apply(at);
            }

            @Override
            public void write(T value, JsonOutput out) {
                write.accept(out, value);
            }

            @Override
            public Schema schema() {
                return schema;
            }
        };
    }

    private static LocalDate date(String text) {
        try {
            if (text.length() == DATE_LENGTH) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // refused below like every other text
        }
        throw new InvalidValueException(
                ProblemCode.BAD_DATE, "", "not a date of the form 2026-11-23: " + Quoted.of(text));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new InvalidValueException(ProblemCode.BAD_ZONE, "", "not a known time zone: " + Quoted.of(text));
        }
    }

    /** What stands for a word; UNKNOWN_CONSTANT reported, with the nearest as suggestion, if it is none of them. */
    static <V> Optional<V> oneOf(Cursor at, Map<String, V> words) {
        Optional<String> text = at.text();
        Optional<V> found = text.map(words::get);
        if (text.isPresent() && found.isEmpty()) {
            at.refuse(
                    ProblemCode.UNKNOWN_CONSTANT,
                    Quoted.of(text.get()) + " is none of " + String.join(", ", words.keySet()),
                    Facts.of("value", text.get(), Nearest.to(text.get(), words.keySet())));
        }
        return found;
    }

    /** The codec of a field that says one word only. */
    static Codec<String> word(String word) {
        return scalar(Schema.ofWords(List.of(word)), at -> oneOf(at, Map.of(word, word)), JsonOutput::text);
    }

    /** Reads a code; passes on what its type proposes instead. */
    private static <T> Optional<T> code(Cursor at, String text, Function<String, ? extends T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidValueException e) {
            at.refuse(e.code(), String.valueOf(e.getMessage()), Facts.of("value", text, e.suggestion()));
            return Optional.empty();
        }
    }
}
