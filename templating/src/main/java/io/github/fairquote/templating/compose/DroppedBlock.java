package io.github.fairquote.templating.compose;

import io.github.fairquote.templating.block.BlockScore;
import java.util.Objects;

/**
 * A block that was taken out again because the letter was too long.
 *
 * @param block the block with its points
 * @param codePoints by how many code points the letter got shorter
 */
public record DroppedBlock(BlockScore block, int codePoints) {

    /** Checks that nothing is null. */
    public DroppedBlock {
        Objects.requireNonNull(block, "block");
    }
}
