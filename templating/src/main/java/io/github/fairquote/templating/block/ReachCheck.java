package io.github.fairquote.templating.block;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds blocks that no letter can take: always behind one other block, needing facts that exclude each other, in a language
 * without an opener, answers without a topic, fragments that nobody includes. Blocks that several others together keep out are
 * not found.
 */
final class ReachCheck {
    /** Stands for an industry, and for a service, of which no block knows. */
    private static final String OTHER = "other-than-any-named";

    private final BlockLibrary library;
    private final FactCatalog facts;
    private final List<Problem> problems = new ArrayList<>();

    private ReachCheck(BlockLibrary library, FactCatalog facts) {
        this.library = library;
        this.facts = facts;
    }

    static List<Problem> of(BlockLibrary library, FactCatalog facts) {
        ReachCheck check = new ReachCheck(library, facts);
        Set<String> included = check.included();
        for (Block block : library.blocks()) {
            if (block.role() == BlockRole.FRAGMENT) {
                check.fragment(block, included);
            } else {
                check.block(block);
            }
        }
        return check.problems;
    }

    private Set<String> included() {
        Set<String> ids = new HashSet<>();
        library.blocks().forEach(block -> ids.addAll(includedBy(block)));
        return ids;
    }

    static List<String> includedBy(Block block) {
        return BlockParser.of(block.language()).parse(block.text()).blocks();
    }

    private void fragment(Block block, Set<String> included) {
        if (!included.contains(block.id())) {
            add(block, "role", "is a fragment that no block includes", Optional.empty());
        }
    }

    private void block(Block block) {
        if (block.role() == BlockRole.ANSWER && block.topics().isEmpty()) {
            add(block, "topics", "answers questions but has no topic to find them by", Optional.empty());
        }
        facts.excluding().stream()
                .map(group -> group.stream().filter(block.needs()::contains).toList())
                .filter(both -> both.size() > 1)
                .findFirst()
                .ifPresent(both -> add(
                        block,
                        "needs",
                        "needs facts that no letter has at once: " + String.join(", ", both),
                        Optional.empty()));
        if (block.role() != BlockRole.ANSWER
                && RoleCheck.inLanguage(library, BlockRole.OPENER, block.language())
                        .isEmpty()) {
            add(block, "language", "is in " + block.language() + ", in which no letter opens", openerLanguage(block));
        }
        library.withRole(block.role()).stream()
                .filter(other -> keepsOut(other, block))
                .findFirst()
                .ifPresent(other -> outscored(block, other));
    }

    private Optional<String> openerLanguage(Block block) {
        Set<String> languages = new TreeSet<>();
        library.withRole(BlockRole.OPENER).forEach(opener -> languages.add(opener.language()));
        return Optional.ofNullable(new Suggestions().nearest(block.language(), languages));
    }

    private void outscored(Block block, Block other) {
        int behind = lead(other, block).orElseThrow();
        int wanted = block.priority() + behind + (other.id().compareTo(block.id()) < 0 ? 1 : 0);
        add(
                block,
                "priority",
                "is never taken: " + Quoted.of(other.id())
                        + " fits wherever it does and needs no more, with as many points",
                wanted > Block.PRIORITY_LIMIT ? Optional.empty() : Optional.of("priority: " + wanted));
    }

    /** Whether the other block can stand wherever this one could, and always comes before it. */
    private static boolean keepsOut(Block other, Block block) {
        if (other.id().equals(block.id())
                || !other.language().equals(block.language())
                || !other.variant().equals(block.variant())
                || !block.needs().containsAll(other.needs())
                || !other.topics().containsAll(block.topics())) {
            return false;
        }
        OptionalInt lead = lead(other, block);
        return lead.isPresent()
                && (lead.getAsInt() > 0 || (lead.getAsInt() == 0 && other.id().compareTo(block.id()) < 0));
    }

    /** By how many points the other leads where it leads least; empty if it does not fit everywhere. */
    private static OptionalInt lead(Block other, Block block) {
        int least = Integer.MAX_VALUE;
        for (Optional<Niche> niche : niches(block)) {
            int points = BlockSelector.nichePoints(other, niche, new ArrayList<>());
            if (points == 0) {
                return OptionalInt.empty();
            }
            least = Math.min(least, points - BlockSelector.nichePoints(block, niche, new ArrayList<>()));
        }
        long alone = block.skills().stream()
                .filter(skill -> !other.skills().contains(skill))
                .distinct()
                .count();
        int skills = (int) Math.min(BlockSelector.SKILLS_LIMIT, BlockSelector.SHARED_SKILL * alone);
        int tone = block.tone().isPresent() && !block.tone().equals(other.tone()) ? BlockSelector.SAME_TONE : 0;
        return OptionalInt.of(least - skills - tone + other.priority() - block.priority());
    }

    /** Niches of jobs that stand for all that the block fits: its own, and others of its services. */
    private static List<Optional<Niche>> niches(Block block) {
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

    private void add(Block block, String field, String what, Optional<String> suggestion) {
        Problem.Builder problem = BlockProblem.warning(ProblemCode.UNREACHABLE_BLOCK, block, field, what);
        suggestion.ifPresent(words -> problem.putFact(Problem.SUGGESTION, words));
        problems.add(problem.build());
    }
}
