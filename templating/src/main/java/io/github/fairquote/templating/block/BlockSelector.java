package io.github.fairquote.templating.block;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Ranks the blocks of a role for a job by points that add up.
 *
 * <ul>
 *   <li>written in the letter's language: otherwise it does not fit at all;
 *   <li>a niche equal to the job's: 100; the job's service in any industry: 70; no niche of its own: 10; only other niches: it
 *       does not fit at all;
 *   <li>each skill that it shares with the job: 5, at most 25;
 *   <li>its priority as it is.
 * </ul>
 *
 * <p>Equal points go by identifier, so that the order never depends on how the library was read. Stateless and thread-safe.
 */
public final class BlockSelector {
    /** The points of a niche equal to the job's. */
    public static final int SAME_NICHE = 100;
    /** The points of the job's service for any industry. */
    public static final int SAME_SERVICE = 70;
    /** The points of a block for every niche. */
    public static final int ANY_NICHE = 10;
    /** The points of one shared skill. */
    public static final int SHARED_SKILL = 5;
    /** The most points for skills. */
    public static final int SKILLS_LIMIT = 25;

    private final BlockLibrary library;

    private BlockSelector(BlockLibrary library) {
        this.library = library;
    }

    /**
     * A selector over a library.
     *
     * @param library the library
     * @return the selector
     */
    public static BlockSelector of(BlockLibrary library) {
        return new BlockSelector(Objects.requireNonNull(library, "library"));
    }

    /**
     * The blocks of a role that fit, best first.
     *
     * @param role the role
     * @param query what the block is wanted for
     * @return the fitting blocks with their points and reasons; empty if none fits
     */
    public List<BlockScore> rank(BlockRole role, BlockQuery query) {
        return library.withRole(role).stream()
                .flatMap(block -> score(block, query).stream())
                .sorted(Comparator.comparingInt(BlockScore::score)
                        .reversed()
                        .thenComparing(score -> score.block().id()))
                .toList();
    }

    private static Optional<BlockScore> score(Block block, BlockQuery query) {
        List<String> reasons = new ArrayList<>();
        int niche = nichePoints(block, query.niche(), reasons);
        if (!block.language().equals(query.language()) || niche == 0) {
            return Optional.empty();
        }
        int score = niche + skillPoints(block, query.skills(), reasons) + block.priority();
        if (block.priority() != 0) {
            reasons.add("priority " + signed(block.priority()));
        }
        return Optional.of(new BlockScore(block, score, reasons));
    }

    private static int nichePoints(Block block, Optional<Niche> wanted, List<String> reasons) {
        if (block.niches().isEmpty()) {
            reasons.add("for every niche +" + ANY_NICHE);
            return ANY_NICHE;
        }
        if (wanted.isEmpty()) {
            return 0;
        }
        if (block.niches().contains(wanted.get())) {
            reasons.add("niche " + wanted.get() + " +" + SAME_NICHE);
            return SAME_NICHE;
        }
        Niche anyIndustry = Niche.ofService(wanted.get().service());
        if (block.niches().contains(anyIndustry)) {
            reasons.add("service " + anyIndustry + " +" + SAME_SERVICE);
            return SAME_SERVICE;
        }
        return 0;
    }

    private static int skillPoints(Block block, List<SkillTag> wanted, List<String> reasons) {
        List<SkillTag> shared =
                block.skills().stream().filter(wanted::contains).distinct().toList();
        int points = Math.min(SKILLS_LIMIT, SHARED_SKILL * shared.size());
        if (points > 0) {
            reasons.add("skills "
                    + String.join(", ", shared.stream().map(SkillTag::label).toList()) + " +" + points);
        }
        return points;
    }

    private static String signed(int points) {
        return points < 0 ? Integer.toString(points) : "+" + points;
    }
}
