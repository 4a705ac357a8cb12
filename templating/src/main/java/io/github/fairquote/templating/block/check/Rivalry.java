package io.github.fairquote.templating.block.check;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockSelector;
import io.github.fairquote.templating.block.fit.LanguageFallback;
import io.github.fairquote.templating.block.fit.NichePoints;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Whether other blocks of a role, one alone or several between them, come before a block for every job that it fits.
 *
 * <p>Tried is what suits the block best: a letter in its language, its tone and its variant, with the facts that it needs and no
 * others. For each niche it is left to find up to five of its own skills, more never count, that a job could ask for so that
 * no other block has as many points. Whoever is kept out for sure is found, but for what this passes over: facts that only come
 * together, and questions that hold several topics.
 */
final class Rivalry {
    /** Stands for an industry, and for a service, of which no block knows. */
    private static final String OTHER = "other-than-any-named";

    private static final int MOST_SKILLS = BlockSelector.SKILLS_LIMIT / BlockSelector.SHARED_SKILL;
    /** Beyond it the block counts as reachable: no false alarm, and no search without an end. */
    private static final int MOST_STEPS = 20_000;

    private final Block block;
    private final List<Block> others;
    private final List<SkillTag> skills;
    private int steps;

    Rivalry(Block block, List<Block> ofItsRole) {
        this.block = block;
        this.others =
                ofItsRole.stream().filter(other -> canStandFor(other, block)).toList();
        this.skills = block.skills().stream().distinct().toList();
    }

    /**
     * Another block in one niche.
     *
     * @param other the block
     * @param foreign which of the skills, by bits, it does not have
     * @param needed how many of these a job must ask for before it is behind
     */
    private record Rival(Block other, long foreign, int needed) {
        boolean winsAlone() {
            return needed > Math.min(MOST_SKILLS, Long.bitCount(foreign));
        }

        int lacking(long chosen) {
            return needed - Long.bitCount(foreign & chosen);
        }
    }

    /** Whether the other block can stand wherever this one could, niches aside. */
    private static boolean canStandFor(Block other, Block block) {
        return !other.id().equals(block.id())
                && LanguageFallback.takes(block.language(), other.language())
                && (other.variant().isEmpty() || other.variant().equals(block.variant()))
                && block.needs().containsAll(other.needs())
                && other.topics().containsAll(block.topics());
    }

    /** The blocks that keep it out, the one alone if one does it everywhere; empty if some letter takes it. */
    List<Block> winners() {
        List<List<Rival>> everywhere = new ArrayList<>();
        for (Optional<Niche> niche : niches()) {
            List<Rival> rivals = rivals(niche, block.priority());
            if (isFree(rivals)) {
                return List.of();
            }
            everywhere.add(rivals);
        }
        TreeSet<Block> winners = new TreeSet<>(Comparator.comparing(Block::id));
        everywhere.forEach(rivals -> winners.addAll(winners(rivals)));
        return others.stream()
                .filter(other -> everywhere.stream()
                        .allMatch(rivals ->
                                rivals.stream().anyMatch(rival -> rival.other().equals(other) && rival.winsAlone())))
                .findFirst()
                .map(List::of)
                .orElseGet(() -> List.copyOf(winners));
    }

    /** One that wins alone is enough. */
    private static List<Block> winners(List<Rival> rivals) {
        return rivals.stream()
                .filter(Rival::winsAlone)
                .findFirst()
                .map(rival -> List.of(rival.other()))
                .orElseGet(() -> rivals.stream().map(Rival::other).toList());
    }

    /** The least priority with which some letter would take it; empty if none is high enough. */
    Optional<Integer> enough() {
        int low = block.priority() + 1;
        int high = Block.PRIORITY_LIMIT + 1;
        while (low < high) {
            int middle = Math.floorDiv(low + high, 2);
            if (niches().stream().anyMatch(niche -> isFree(rivals(niche, middle)))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > Block.PRIORITY_LIMIT ? Optional.empty() : Optional.of(low);
    }

    /** Those that come before it unless a job asks for skills that they lack. */
    private List<Rival> rivals(Optional<Niche> niche, int priority) {
        List<Rival> rivals = new ArrayList<>();
        for (Block other : others) {
            int points = NichePoints.of(other, niche).points();
            int lead = points - NichePoints.of(block, niche).points() + lead(other) - priority;
            int needed = needed(other, lead);
            if (points > 0 && needed > 0) {
                rivals.add(new Rival(other, foreign(other), needed));
            }
        }
        return rivals;
    }

    private int lead(Block other) {
        int wider = LanguageFallback.distance(block.language(), other.language());
        int tone = block.tone().isPresent() && !block.tone().equals(other.tone()) ? BlockSelector.SAME_TONE : 0;
        int variant = block.variant().equals(other.variant()) ? 0 : BlockSelector.SAME_VARIANT;
        return other.priority() - tone - variant - BlockSelector.WIDER_LANGUAGE * wider;
    }

    private int needed(Block other, int lead) {
        int even = other.id().compareTo(block.id()) < 0 ? 1 : 0;
        return Math.floorDiv(Math.max(0, lead + even + BlockSelector.SHARED_SKILL - 1), BlockSelector.SHARED_SKILL);
    }

    private long foreign(Block other) {
        long foreign = 0;
        for (int i = 0; i < skills.size(); i++) {
            foreign |= other.skills().contains(skills.get(i)) ? 0 : 1L << i;
        }
        return foreign;
    }

    private boolean isFree(List<Rival> rivals) {
        steps = 0;
        return rivals.stream().noneMatch(Rival::winsAlone) && isFree(rivals, 0, 0, MOST_SKILLS);
    }

    /** Whether skills can be chosen beside those that are, none of the barred ones, so that every rival is behind. */
    private boolean isFree(List<Rival> rivals, long chosen, long barred, int left) {
        if (++steps > MOST_STEPS) {
            return true;
        }
        Optional<Rival> ahead =
                rivals.stream().filter(rival -> rival.lacking(chosen) > 0).findFirst();
        if (ahead.isEmpty()) {
            return true;
        }
        if (ahead.get().lacking(chosen) > left) {
            return false;
        }
        long open = ahead.get().foreign() & ~chosen & ~barred;
        for (long rest = open; rest != 0; rest &= rest - 1) {
            long skill = Long.lowestOneBit(rest);
            if (isFree(rivals, chosen | skill, barred | open & skill - 1, left - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Niches of jobs that stand for all that the block fits: its own, and others of its services. */
    private List<Optional<Niche>> niches() {
        List<Optional<Niche>> niches = new ArrayList<>();
        block.niches().forEach(niche -> {
            niches.add(Optional.of(niche));
            if (niche.industry().isEmpty()) {
                niches.add(Optional.of(Niche.of(OTHER, niche.service())));
            }
        });
        if (niches.isEmpty()) {
            niches.add(Optional.empty());
            niches.add(Optional.of(Niche.ofService(OTHER)));
        }
        return niches;
    }
}
