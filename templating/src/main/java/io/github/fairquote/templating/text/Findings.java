package io.github.fairquote.templating.text;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects problems up to a cap, one per kind of fault and name, and gives them in the order they were found or placed. */
public final class Findings {
    private final int cap;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int errors;
    private int dropped;

    public Findings(int cap) {
        this.cap = cap;
    }

    /** Adds an error with facts given as name, value, name, value... */
    public void error(ProblemCode code, Source source, int offset, String message, String... facts) {
        errors++;
        add(new Entry(code, Severity.ERROR, source, offset, message, List.of(facts)));
    }

    /** Adds a warning with facts given as name, value, name, value... */
    public void warning(ProblemCode code, Source source, int offset, String message, String... facts) {
        add(new Entry(code, Severity.WARNING, source, offset, message, List.of(facts)));
    }

    /** Whether a fault is met for the first time. */
    public boolean isNew(String key) {
        if (seen.contains(key)) {
            return false;
        }
        if (seen.size() >= 2 * cap) {
            dropped++;
            return false;
        }
        return seen.add(key);
    }

    public boolean isFull() {
        return entries.size() >= cap;
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    /** The problems in the order of their places in one source. */
    public List<Problem> sorted() {
        entries.sort((a, b) -> Integer.compare(a.offset, b.offset));
        return problems();
    }

    /** The problems in the order they were found. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(entries.size() + 1);
        Source.Cursors cursors = new Source.Cursors();
        for (Entry entry : entries) {
            problems.add(entry.problem(cursors.place(entry.source, entry.offset)));
        }
        if (dropped > 0) {
            problems.add(Problem.builder()
                    .code(ProblemCode.TOO_MANY_PROBLEMS)
                    .severity(errors > 0 ? Severity.ERROR : Severity.WARNING)
                    .message(dropped + " more problems are not listed")
                    .location(Location.unknown())
                    .build());
        }
        return problems;
    }

    private void add(Entry entry) {
        if (isFull()) {
            dropped++;
        } else {
            entries.add(entry);
        }
    }

    private record Entry(
            ProblemCode code, Severity severity, Source source, int offset, String message, List<String> facts) {

        Problem problem(Location place) {
            Problem.Builder problem = Problem.builder();
            problem.code(code).severity(severity).message(message).location(place);
            for (int i = 0; i < facts.size(); i += 2) {
                problem.putFact(facts.get(i), facts.get(i + 1));
            }
            return problem.build();
        }
    }
}
