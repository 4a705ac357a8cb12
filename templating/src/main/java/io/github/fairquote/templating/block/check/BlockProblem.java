package io.github.fairquote.templating.block.check;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.block.Block;

/** Warnings about one block of a library, located at the block and one of its fields. */
final class BlockProblem {
    private BlockProblem() {}

    static Problem.Builder warning(ProblemCode code, Block block, String field, String what) {
        return warning(
                code, block, Location.builder().source(block.id()).field(field).build(), what);
    }

    static Problem.Builder warning(ProblemCode code, Block block, Location place, String what) {
        return Problem.builder()
                .code(code)
                .severity(Severity.WARNING)
                .message("block " + Quoted.of(block.id()) + " " + what)
                .location(place);
    }
}
