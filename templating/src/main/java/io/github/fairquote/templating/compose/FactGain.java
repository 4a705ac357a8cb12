package io.github.fairquote.templating.compose;

import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.BlockScore;
import java.util.List;
import java.util.Objects;

/**
 * Facts that are missing, and the better block that they would have brought into the letter.
 *
 * @param facts the names of the facts, all of them needed, in the block's order
 * @param inProfile whether the freelancer can supply them; otherwise the job post or the bid says too little
 * @param role the role
 * @param block the block with its points
 * @param points by how much it fits better than what is in the letter; all its points if the letter has nothing in that role
 */
public record FactGain(List<String> facts, boolean inProfile, BlockRole role, BlockScore block, int points) {

    /** Copies the facts. */
    public FactGain {
        facts = List.copyOf(facts);
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(block, "block");
    }
}
