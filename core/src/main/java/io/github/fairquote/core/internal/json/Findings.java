package io.github.fairquote.core.internal.json;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The problems of one document while it is read: collected by offset, told by line and column. Not thread-safe. */
final class Findings {
    private final int limit;
    private final List<Finding> findings = new ArrayList<>();
    private int count;

    Findings(int limit) {
        this.limit = limit;
    }

    /** Takes a problem down; beyond the limit it is only counted. */
    void add(int offset, Pointer pointer, ProblemCode code, String message, Map<String, String> facts) {
        count++;
        if (count <= limit) {
            findings.add(new Finding(offset, pointer.toString(), code, message, facts));
        }
    }

    /** How many there were so far, the unlisted ones included. */
    int count() {
        return count;
    }

    /** The problems in the order of their places; the document's first line bears the given number. */
    List<Problem> located(String text, int firstLine) {
        findings.sort(Comparator.comparingInt(Finding::offset));
        LineCounter lines = new LineCounter(text, firstLine);
        List<Problem> problems = new ArrayList<>();
        for (Finding finding : findings) {
            problems.add(finding.at(lines));
        }
        if (count > limit) {
            problems.add(overflow(lines));
        }
        return problems;
    }

    private Problem overflow(LineCounter lines) {
        return Problem.builder()
                .code(ProblemCode.TOO_MANY_PROBLEMS)
                .message("only the first " + limit + " problems are listed; there are " + count)
                .location(lines.at(lines.offset(), ""))
                .putAllFacts(Facts.of(
                        "limit", "json.problems", "max", Integer.toString(limit), "actual", Integer.toString(count)))
                .build();
    }

    private record Finding(int offset, String pointer, ProblemCode code, String message, Map<String, String> facts) {
        Problem at(LineCounter lines) {
            Location place = lines.at(offset, pointer);
            return Problem.builder()
                    .code(code)
                    .message(message)
                    .location(place)
                    .putAllFacts(facts)
                    .build();
        }
    }
}
