package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.compose.BlockChoice;
import io.github.fairquote.templating.compose.DroppedBlock;
import java.util.List;

/** What a letter lacks: roles without a block, better blocks that had to be passed over, questions without an answer. */
final class Shortfalls {
    private Shortfalls() {}

    static void of(LetterPlan plan, List<Problem> problems) {
        plan.choices().forEach(choice -> of(choice, plan.request().language(), problems));
        for (int i = 0; i < plan.answers().size(); i++) {
            if (plan.answers().get(i).choice().chosen().isEmpty()) {
                problems.add(unanswered(plan.answers().get(i), i));
            }
        }
    }

    static Problem dropped(DroppedBlock dropped) {
        String id = dropped.block().block().id();
        return Problem.builder()
                .code(ProblemCode.LONG_LETTER)
                .severity(Severity.WARNING)
                .message("block " + Quoted.of(id) + " went because the letter was too long; that saved "
                        + dropped.codePoints() + " characters")
                .location(Location.builder()
                        .field(dropped.block().block().role().word())
                        .build())
                .putFact("block", id)
                .build();
    }

    static Problem noTone(String tone, String language) {
        return Problem.builder()
                .code(ProblemCode.NO_BLOCK)
                .severity(Severity.WARNING)
                .message("no block in " + language + " has the tone " + Quoted.of(tone)
                        + "; the letter has no regard for it")
                .location(Location.builder().field("tone").build())
                .putFact("tone", tone)
                .build();
    }

    static Problem noVariant(String variant, String experiment, String language) {
        return Problem.builder()
                .code(ProblemCode.NO_BLOCK)
                .severity(Severity.WARNING)
                .message("no block in " + language + " has the variant " + Quoted.of(variant) + " of "
                        + Quoted.of(experiment) + "; its letters are of blocks that belong to no variant")
                .location(Location.builder().field("experiment").build())
                .putFact("variant", variant)
                .build();
    }

    static Problem generic() {
        return Problem.warning(
                ProblemCode.GENERIC_OPENING,
                "the lines that a list shows hold no fact of the job or its client",
                Location.builder().field(BlockRole.OPENER.word()).build());
    }

    private static Problem unanswered(Answer answer, int index) {
        String lack = answer.choice().passedOver().isEmpty()
                ? "no block answers the question "
                : "what would answer lacks a fact, so nobody answers the question ";
        return Problem.warning(
                ProblemCode.UNANSWERED_QUESTION,
                lack + Quoted.of(answer.question().text()),
                Location.builder().field(BlockRole.ANSWER.word()).index(index).build());
    }

    private static void of(BlockChoice choice, String language, List<Problem> problems) {
        if (choice.chosen().isEmpty() && choice.role().isRequired()) {
            problems.add(none(choice.role(), language, Problem::error));
        } else if (choice.chosen().isEmpty() && choice.role() == BlockRole.PROOF) {
            problems.add(none(choice.role(), language, Problem::warning));
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

    private static Problem none(BlockRole role, String language, Kind kind) {
        return kind.of(
                ProblemCode.NO_BLOCK,
                "no block in " + language + " for the role " + role.word() + " fits the job with the facts at hand",
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
