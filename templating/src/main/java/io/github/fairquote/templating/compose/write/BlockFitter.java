package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockQuery;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.BlockScore;
import io.github.fairquote.templating.block.BlockSelector;
import io.github.fairquote.templating.compose.BlockChoice;
import io.github.fairquote.templating.compose.PassedOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds for a role the best block whose facts are all there. */
final class BlockFitter {
    private final BlockLibrary library;
    private final BlockSelector selector;
    private final BlockQuery query;
    private final Bindings facts;

    BlockFitter(BlockLibrary library, BlockQuery query, Bindings facts) {
        this.library = library;
        this.selector = BlockSelector.of(library);
        this.query = query;
        this.facts = facts;
    }

    BlockChoice choose(BlockRole role) {
        return choose(role, selector.rank(role, query));
    }

    /** The best answer to a screening question, if any block answers it with the facts that are there. */
    Answer answer(ScreeningQuestion question) {
        BlockChoice choice = choose(BlockRole.ANSWER, selector.answers(question, query));
        return new Answer(
                question,
                choice,
                choice.chosen()
                        .map(score -> library.template(score.block().id()).render(facts)));
    }

    private BlockChoice choose(BlockRole role, List<BlockScore> ranked) {
        List<BlockScore> usable = new ArrayList<>();
        List<PassedOver> passedOver = new ArrayList<>();
        for (BlockScore score : ranked) {
            List<Problem> problems = problems(score.block());
            if (problems.isEmpty()) {
                usable.add(score);
            } else {
                passedOver.add(new PassedOver(score, problems));
            }
        }
        Optional<BlockScore> chosen = usable.stream().findFirst();
        return new BlockChoice(role, chosen, usable.stream().skip(1).toList(), passedOver);
    }

    /** What keeps a block from being used: needs that are not met, else whatever its rendering refuses. */
    private List<Problem> problems(Block block) {
        List<Problem> unmet = block.needs().stream()
                .filter(need -> !facts.has(need))
                .map(need -> missing(block, need))
                .toList();
        if (!unmet.isEmpty()) {
            return unmet;
        }
        Partial<Rendering> trial = library.template(block.id()).tryRender(facts);
        return trial.errors();
    }

    private static Problem missing(Block block, String need) {
        return Problem.builder()
                .code(ProblemCode.MISSING_VALUE)
                .message("block " + Quoted.of(block.id()) + " needs " + need + ", which neither profile nor job states")
                .location(Location.builder().field(need).build())
                .putFact("block", block.id())
                .putFact("name", need)
                .build();
    }
}
