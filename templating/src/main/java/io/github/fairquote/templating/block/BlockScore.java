package io.github.fairquote.templating.block;

import java.util.List;
import java.util.Objects;

/**
 * How well a block fits, and why.
 *
 * @param block the block
 * @param score the sum of the points; higher fits better
 * @param reasons where the points come from, in words, such as {@code niche insurance/lead-generation +100}
 */
public record BlockScore(Block block, int score, List<String> reasons) {

    /** Copies the reasons. */
    public BlockScore {
        Objects.requireNonNull(block, "block");
        reasons = List.copyOf(reasons);
    }
}
