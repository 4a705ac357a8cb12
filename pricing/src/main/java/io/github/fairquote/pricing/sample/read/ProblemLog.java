package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lists problems up to a number and counts the rest. Not thread-safe. */
final class ProblemLog implements Consumer<Problem> {
    private final int limit;
    private final String limitName;
    private final List<Problem> listed = new ArrayList<>();
    private Location firstUnlisted = Location.unknown();
    private long unlisted;
    private boolean lostErrors;

    ProblemLog(int limit, String limitName) {
        this.limit = limit;
        this.limitName = limitName;
    }

    @Override
    public void accept(Problem problem) {
        if (listed.size() < limit) {
            listed.add(problem);
            return;
        }
        if (unlisted++ == 0) {
            firstUnlisted = problem.location();
        }
        lostErrors |= problem.isError();
    }

    /** The problems, with one more for those that are not listed. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(listed);
        if (unlisted > 0) {
            all.add(Problem.builder()
                    .code(ProblemCode.TOO_MANY_PROBLEMS)
                    .severity(lostErrors ? Severity.ERROR : Severity.WARNING)
                    .message(
                            "there are " + unlisted + " more problems from here on; the first " + limit + " are listed")
                    .location(firstUnlisted)
                    .putFact(Problems.LIMIT, limitName)
                    .putFact(Problems.EXPECTED, Long.toString(limit))
                    .putFact(Problems.ACTUAL, Long.toString(limit + unlisted))
                    .build());
        }
        return all;
    }
}
