package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Cursor;
import io.github.fairquote.core.internal.json.JsonOutput;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.SampleColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one object of JSON Lines after the other. What is wrong with a value goes to its place in the document, so that it is told
 * with its column; what is not there, and warnings, are kept beside. Not thread-safe.
 */
final class JsonFields implements Codec<Optional<RateSample>>, RowFields {
    /** How many names of surplus fields are remembered, so that each is told once. */
    private static final int REMEMBERED = 1_000;

    private final FormatRules format;
    private final SampleMapper mapper;
    private final Set<String> told = new HashSet<>();
    private final Map<SampleColumn, String> texts = new EnumMap<>(SampleColumn.class);
    private final List<String> skills = new ArrayList<>();
    private final Map<String, Cursor> places = new HashMap<>();
    private final List<Problem> beside = new ArrayList<>();
    private long line;

    JsonFields(FormatRules format) {
        this.format = format;
        this.mapper = new SampleMapper(format);
    }

    /** Starts a line. */
    void begin(long atLine) {
        line = atLine;
        texts.clear();
        skills.clear();
        places.clear();
        beside.clear();
    }

    /** What the document itself was not told. */
    List<Problem> beside() {
        return beside;
    }

    @Override
    public Optional<Optional<RateSample>> read(Cursor at) {
        // No sample is an answer, too: what is wrong may not be in the document at all.
        return at.members().flatMap(members -> Optional.of(sample(at, members)));
    }

    @Override
    public boolean hasField(String name) {
        return true; // a field of any name is data, also one that documents use for their version
    }

    @Override
    public void write(Optional<RateSample> value, JsonOutput out) {
        throw new UnsupportedOperationException("samples are written as CSV");
    }

    private Optional<RateSample> sample(Cursor at, Map<String, Cursor> members) {
        int most = format.limits().columns();
        if (members.size() > most) {
            at.refuse(
                    ProblemCode.TOO_MANY_COLUMNS,
                    "the object has more than " + most + " fields",
                    Map.of(Problems.LIMIT, "jsonl.columns"));
        }
        Set<String> surplus = new HashSet<>();
        for (SampleColumn column : SampleColumn.values()) {
            format.column(column).ifPresent(name -> {
                surplus.add(name);
                take(column, name, members);
            });
        }
        members.keySet().stream().filter(name -> !surplus.contains(name)).forEach(this::tellSurplus);
        return mapper.map(this, this::report);
    }

    private void take(SampleColumn column, String name, Map<String, Cursor> members) {
        Cursor value = members.get(name);
        if (value != null) {
            places.put(pointer(name), value);
            text(column, value).ifPresent(text -> texts.put(column, text));
        } else if (column.isRequired()) {
            beside.add(Problem.error(
                    ProblemCode.MISSING_FIELD, Problems.cut(name) + " is missing in sample", place(column)));
        }
    }

    private Optional<String> text(SampleColumn column, Cursor value) {
        return switch (column) {
            case RATE, WEIGHT, JSS, STARS -> value.number().map(BigDecimal::toPlainString);
            case REVIEWS -> value.integer().map(count -> Integer.toString(count));
            case SKILLS -> {
                value.elements().ifPresent(elements -> elements.forEach(this::skill));
                yield Optional.empty();
            }
            default -> value.text().filter(text -> isSaid(column, text, value));
        };
    }

    private void skill(Cursor element) {
        element.text()
                .filter(text -> isSaid(SampleColumn.SKILLS, text, element))
                .ifPresent(skills::add);
    }

    /** JSON can leave a field out, so an empty text is not taken for that. */
    private static boolean isSaid(SampleColumn column, String text, Cursor value) {
        if (text.isBlank()) {
            String message = column.header() + " holds no visible character; leave it out instead";
            value.refuse(ProblemCode.BLANK_TEXT, message, Map.of(Problems.VALUE, Problems.cut(text)));
        }
        return !text.isBlank();
    }

    private void tellSurplus(String name) {
        boolean known = told.size() < REMEMBERED ? !told.add(name) : told.contains(name);
        if (!known && !format.isIgnored(name)) {
            beside.add(Problem.warning(
                    ProblemCode.UNKNOWN_FIELD, "the field is not read: " + Quoted.of(name), place(name)));
        }
    }

    private void report(Problem problem) {
        if (problem.code() == ProblemCode.MISSING_VALUE) {
            return; // told already: as a missing field, or as a value of another kind
        }
        Cursor value =
                problem.isError() ? places.get(problem.location().pointer().orElse("")) : null;
        if (value == null) {
            beside.add(problem);
        } else {
            value.refuse(problem.code(), problem.message(), problem.facts());
        }
    }

    @Override
    public String text(SampleColumn column) {
        return texts.getOrDefault(column, "");
    }

    @Override
    public List<String> skills() {
        return skills;
    }

    @Override
    public Location place(SampleColumn column) {
        return place(format.column(column).orElse(column.header()));
    }

    private Location place(String name) {
        return Location.builder()
                .line(Problems.line(line).line().orElseThrow())
                .pointer(pointer(name))
                .build();
    }

    private static String pointer(String name) {
        return "/" + Problems.cut(name).replace("~", "~0").replace("/", "~1");
    }
}
