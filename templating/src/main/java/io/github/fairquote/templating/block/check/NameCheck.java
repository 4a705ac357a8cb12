package io.github.fairquote.templating.block.check;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.FactCatalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Holds what blocks use and need against the facts that letters have. */
final class NameCheck {
    private static final double ALIKE = 0.9;

    private final FactCatalog facts;
    private final List<String> names;

    NameCheck(FactCatalog facts) {
        this.facts = facts;
        this.names = facts.names();
    }

    List<Problem> of(BlockLibrary library) {
        List<Problem> problems = new ArrayList<>();
        for (Block block : library.blocks()) {
            block.needs().stream()
                    .filter(need -> !names.contains(need))
                    .forEach(need -> problems.add(unknown(block, need)));
            problems.addAll(library.template(block.id()).check(facts.given(block.needs())));
        }
        return problems;
    }

    private Problem unknown(Block block, String need) {
        Problem.Builder problem = Problem.builder()
                .code(ProblemCode.UNKNOWN_PLACEHOLDER)
                .location(Location.builder().source(block.id()).field("needs").build())
                .putFact("name", need);
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        Optional<String> like = names.stream()
                .filter(name -> similarity.apply(name, need) >= ALIKE)
                .max(Comparator.comparing(name -> similarity.apply(name, need)));
        like.ifPresent(name -> problem.putFact(Problem.SUGGESTION, name));
        problem.message("block " + Quoted.of(block.id()) + " needs " + Quoted.of(need) + ", which no letter has"
                + like.map(name -> "; did you mean " + Quoted.of(name) + "?").orElse(""));
        return problem.build();
    }
}
