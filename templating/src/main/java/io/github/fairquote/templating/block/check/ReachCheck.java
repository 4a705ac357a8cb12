package io.github.fairquote.templating.block.check;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.FactCatalog;
import io.github.fairquote.templating.block.read.BlockParser;
import io.github.fairquote.templating.text.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds blocks that no letter can take: always behind other blocks ({@link Rivalry}), needing facts that exclude each other, in a
 * language without an opener, answers without a topic, fragments that nobody includes.
 */
final class ReachCheck {
    private static final int MOST_NAMED = 5;

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
        Rivalry rivalry = new Rivalry(block, library.withRole(block.role()));
        List<Block> winners = rivalry.winners();
        if (!winners.isEmpty()) {
            add(block, "priority", outscored(winners), rivalry.enough().map(wanted -> "priority: " + wanted));
        }
    }

    private static String outscored(List<Block> winners) {
        if (winners.size() == 1) {
            return "is never taken: " + Quoted.of(winners.get(0).id())
                    + " fits wherever it does and needs no more, with as many points";
        }
        String names = winners.stream()
                .limit(MOST_NAMED)
                .map(winner -> Quoted.of(winner.id()))
                .collect(Collectors.joining(", "));
        int more = winners.size() - MOST_NAMED;
        return "is never taken: wherever it fits one of " + names + (more > 0 ? " and " + more + " more" : "")
                + " does too and needs no more, with as many points";
    }

    private Optional<String> openerLanguage(Block block) {
        Set<String> languages = new TreeSet<>();
        library.withRole(BlockRole.OPENER).forEach(opener -> languages.add(opener.language()));
        return Optional.ofNullable(new Suggestions().nearest(block.language(), languages));
    }

    private void add(Block block, String field, String what, Optional<String> suggestion) {
        Problem.Builder problem = BlockProblem.warning(ProblemCode.UNREACHABLE_BLOCK, block, field, what);
        suggestion.ifPresent(words -> problem.putFact(Problem.SUGGESTION, words));
        problems.add(problem.build());
    }
}
