package io.github.fairquote.templating.block.check;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds blocks of one language that say the same in the same words, or nearly so: of the runs of three words that either has, at
 * least four fifths are in both (Jaccard). Variants and tones may be near each other, that is what they are for, but not the
 * same. Runs that more than a hundred blocks share tell nothing and are not followed.
 */
final class SameTextCheck {
    private static final int RUN = 3;
    private static final double NEAR = 0.8;
    private static final int COMMON = 100;

    private final List<Block> seen = new ArrayList<>();
    private final List<Set<String>> runsSeen = new ArrayList<>();
    private final Map<String, Integer> whole = new HashMap<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private SameTextCheck() {}

    static List<Problem> of(BlockLibrary library) {
        SameTextCheck check = new SameTextCheck();
        library.blocks().forEach(check::add);
        return check.problems;
    }

    private void add(Block block) {
        List<String> words = words(block.text());
        Set<String> runs = runs(block, words);
        Integer same = whole.putIfAbsent(block.language() + "\n" + String.join(" ", words), seen.size());
        if (same != null) {
            report(block, seen.get(same), "says the same as ");
        } else {
            near(block, runs);
        }
        runs.forEach(
                run -> holders.computeIfAbsent(run, key -> new ArrayList<>()).add(seen.size()));
        seen.add(block);
        runsSeen.add(runs);
    }

    private void near(Block block, Set<String> runs) {
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String run : runs) {
            List<Integer> with = holders.getOrDefault(run, List.of());
            if (with.size() <= COMMON) {
                with.forEach(index -> shared.merge(index, 1, Integer::sum));
            }
        }
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            Block other = seen.get(entry.getKey());
            int common = entry.getValue();
            int all = runs.size() + runsSeen.get(entry.getKey()).size() - common;
            if (common >= NEAR * all
                    && block.tone().equals(other.tone())
                    && block.variant().equals(other.variant())) {
                report(block, other, "says nearly the same as ");
                return;
            }
        }
    }

    private void report(Block block, Block other, String what) {
        problems.add(BlockProblem.warning(ProblemCode.DUPLICATE_TEXT, block, "text", what + Quoted.of(other.id()))
                .putFact("first", other.id())
                .putFact(Problem.SUGGESTION, "one block with the niches of both")
                .build());
    }

    private static Set<String> runs(Block block, List<String> words) {
        Set<String> runs = new LinkedHashSet<>();
        for (int i = 0; i + RUN <= words.size(); i++) {
            runs.add(block.language() + "\n" + String.join(" ", words.subList(i, i + RUN)));
        }
        return runs;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        (Texts.lower(text) + " ").codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        return words;
    }
}
