package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.BlockScore;
import io.github.fairquote.templating.compose.FactGain;
import io.github.fairquote.templating.compose.PassedOver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out which missing facts would have made a letter better, and by how much. */
final class FactGains {
    private static final Comparator<FactGain> MOST_FIRST = Comparator.comparingInt(FactGain::points)
            .reversed()
            .thenComparingInt(gain -> gain.facts().size())
            .thenComparing(FactGain::role)
            .thenComparing(gain -> gain.block().block().id());

    private final Bindings facts;
    private final FreelancerProfile profile;
    private final List<FactGain> gains = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    FactGains(Bindings facts, FreelancerProfile profile) {
        this.facts = facts;
        this.profile = profile;
    }

    /** Those of one role or question: of blocks that lack the same facts only the best. */
    void add(BlockRole role, Optional<BlockScore> chosen, List<PassedOver> passedOver) {
        seen.clear();
        int reached = chosen.map(BlockScore::score).orElse(0);
        for (PassedOver passed : passedOver) {
            List<String> missing = missing(passed.block());
            boolean better = chosen.isEmpty() || passed.block().score() > reached;
            if (better && !missing.isEmpty() && seen.add(missing)) {
                gains.add(new FactGain(
                        missing,
                        missing.stream().allMatch(this::isOfProfile),
                        role,
                        passed.block(),
                        passed.block().score() - reached));
            }
        }
    }

    List<FactGain> sorted() {
        return gains.stream().sorted(MOST_FIRST).toList();
    }

    private List<String> missing(BlockScore block) {
        return block.block().needs().stream()
                .filter(need -> !facts.has(need))
                .distinct()
                .toList();
    }

    /** Shared hours need both sides; the freelancer's comes first. */
    private boolean isOfProfile(String fact) {
        return fact.startsWith("profile.")
                || fact.startsWith("case.")
                || fact.startsWith("review.")
                || (fact.startsWith("overlap.") && profile.availability().isEmpty());
    }
}
