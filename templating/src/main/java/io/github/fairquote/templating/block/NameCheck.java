package io.github.fairquote.templating.block;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.Placeholder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Holds the names that blocks use against those that a letter has values for. */
final class NameCheck {
    private static final double ALIKE = 0.9;

    private final Set<String> known;

    NameCheck(Collection<String> names) {
        known = new TreeSet<>(names);
    }

    List<Problem> of(BlockLibrary library) {
        List<Problem> problems = new ArrayList<>();
        for (Block block : library.blocks()) {
            for (Placeholder placeholder : library.template(block.id()).placeholders()) {
                if (!isKnown(placeholder.path())) {
                    problems.add(unknown(
                            block, placeholder.path(), placeholder.places().get(0)));
                }
            }
            block.needs().stream()
                    .filter(need -> !isKnown(need))
                    .forEach(need -> problems.add(unknown(block, need, Location.unknown())));
        }
        return problems;
    }

    /** A record is known if one of its fields is. */
    private boolean isKnown(String path) {
        return known.contains(path) || known.stream().anyMatch(name -> name.startsWith(path + "."));
    }

    private Problem unknown(Block block, String path, Location place) {
        Problem.Builder problem = Problem.builder()
                .code(ProblemCode.UNKNOWN_PLACEHOLDER)
                .message("block " + Quoted.of(block.id()) + " asks for " + Quoted.of(path) + ", which no letter has")
                .location(place)
                .putFact("block", block.id())
                .putFact("name", path);
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        known.stream()
                .filter(name -> similarity.apply(name, path) >= ALIKE)
                .max(Comparator.comparing(name -> similarity.apply(name, path)))
                .ifPresent(name -> problem.putFact(Problem.SUGGESTION, name));
        return problem.build();
    }
}
