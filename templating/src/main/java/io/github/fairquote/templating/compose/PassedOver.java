package io.github.fairquote.templating.compose;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.block.BlockScore;
import java.util.List;
import java.util.Objects;

/**
 * A block that fits but could not be used.
 *
 * @param block the block with its points
 * @param problems why: usually MISSING_VALUE with the fact's name
 */
public record PassedOver(BlockScore block, List<Problem> problems) {

    /** Copies the problems. */
    public PassedOver {
        Objects.requireNonNull(block, "block");
        problems = List.copyOf(problems);
    }
}
