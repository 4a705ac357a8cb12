package io.github.fairquote.templating.compose;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.block.BlockRole;
import java.util.List;

/** What a letter lacks: roles without a block, and better blocks that had to be passed over. */
final class Shortfalls {
    private Shortfalls() {}

    static void of(BlockChoice choice, List<Problem> problems) {
        if (choice.chosen().isEmpty() && choice.role().isRequired()) {
            problems.add(none(choice.role(), Problem::error));
        } else if (choice.chosen().isEmpty() && choice.role() == BlockRole.PROOF) {
            problems.add(none(choice.role(), Problem::warning));
        }
        int reached = choice.chosen().map(score -> score.score()).orElse(Integer.MIN_VALUE);
        choice.passedOver().stream()
                .filter(passed -> passed.block().score() > reached)
                .flatMap(passed -> passed.problems().stream())
                .map(Shortfalls::asWarning)
                .forEach(problems::add);
    }

    private interface Kind {
        Problem of(ProblemCode code, String message, Location place);
    }

    private static Problem none(BlockRole role, Kind kind) {
        return kind.of(
                ProblemCode.NO_BLOCK,
                "no block for the role " + role.word() + " fits the job with the facts at hand",
                Location.builder().field(role.word()).build());
    }

    private static Problem asWarning(Problem problem) {
        return Problem.builder()
                .code(problem.code())
                .severity(Severity.WARNING)
                .message(problem.message())
                .location(problem.location())
                .putAllFacts(problem.facts())
                .build();
    }
}
