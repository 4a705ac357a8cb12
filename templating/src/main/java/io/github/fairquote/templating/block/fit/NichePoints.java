package io.github.fairquote.templating.block.fit;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockSelector;
import java.util.Optional;

/**
 * What a block's niches are worth for a job.
 *
 * @param points the points, as {@link BlockSelector} tells them; 0 if the block does not fit
 * @param reason what they are for
 */
public record NichePoints(int points, String reason) {
    private static final NichePoints NONE = new NichePoints(0, "other niches only");

    public static NichePoints of(Block block, Optional<Niche> wanted) {
        if (block.niches().isEmpty()) {
            return new NichePoints(BlockSelector.ANY_NICHE, "for every niche");
        }
        if (wanted.isEmpty()) {
            return NONE;
        }
        if (block.niches().contains(wanted.get())) {
            return new NichePoints(BlockSelector.SAME_NICHE, "niche " + wanted.get());
        }
        Niche anyIndustry = Niche.ofService(wanted.get().service());
        return block.niches().contains(anyIndustry)
                ? new NichePoints(BlockSelector.SAME_SERVICE, "service " + anyIndustry)
                : NONE;
    }
}
