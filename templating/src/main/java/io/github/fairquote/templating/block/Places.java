package io.github.fairquote.templating.block;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;

/** Turns places in a block's template into places in the file that holds it. */
final class Places {
    private Places() {}

    /** The same problem, in the file, as many lines further down; the offset within the template no longer says anything. */
    static Problem moved(Problem problem, String file, int lines) {
        Location place = problem.location();
        Location.Builder moved = Location.builder().source(file);
        place.line().ifPresent(line -> moved.line(line + lines));
        place.column().ifPresent(moved::column);
        place.field().ifPresent(moved::field);
        return Problem.builder()
                .code(problem.code())
                .severity(problem.severity())
                .message(problem.message())
                .location(moved.build())
                .putAllFacts(problem.facts())
                .build();
    }
}
