package io.github.fairquote.templating.compose;

import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.BlockScore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which block was taken for a role, and what else there was.
 *
 * @param role the role
 * @param chosen the block in the letter with its reasons, if any could be used
 * @param alternatives the blocks that could stand in its place, best first
 * @param passedOver the blocks that fit but lack a fact, best first
 */
public record BlockChoice(
        BlockRole role, Optional<BlockScore> chosen, List<BlockScore> alternatives, List<PassedOver> passedOver) {

    /** Copies the lists. */
    public BlockChoice {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(chosen, "chosen");
        alternatives = List.copyOf(alternatives);
        passedOver = List.copyOf(passedOver);
    }
}
