package io.github.fairquote.templating.block.read;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import java.util.function.UnaryOperator;

/**
 * Where a block came from.
 *
 * @param start the place of the whole block
 * @param place the place in the source of a place in the block's template
 */
record Origin(Location start, UnaryOperator<Location> place) {
    /** A block that the caller made. */
    static final Origin CALLER = new Origin(Location.unknown(), UnaryOperator.identity());

    /** A file whose template begins after so many lines; the offset within the template says nothing about the file. */
    static Origin ofFile(String name, int linesBefore) {
        return new Origin(Location.ofRow(1).in(name), place -> {
            Location.Builder moved = Location.builder().source(name);
            place.line().ifPresent(line -> moved.line(line + linesBefore));
            place.column().ifPresent(moved::column);
            place.field().ifPresent(moved::field);
            return moved.build();
        });
    }

    /** An element of a JSON document; line and column stay those of the text that the element's string says. */
    static Origin ofJson(String pointer) {
        return new Origin(Location.builder().pointer(pointer).build(), place -> {
            Location.Builder moved = Location.builder().pointer(pointer + "/text");
            place.line().ifPresent(moved::line);
            place.column().ifPresent(moved::column);
            place.offset().ifPresent(moved::offset);
            place.field().ifPresent(moved::field);
            return moved.build();
        });
    }

    /** A problem of the block's template, at its place in the source. */
    Problem place(Problem problem) {
        return Problem.builder()
                .code(problem.code())
                .severity(problem.severity())
                .message(problem.message())
                .location(place.apply(problem.location()))
                .putAllFacts(problem.facts())
                .build();
    }
}
