package io.github.fairquote.core.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CompletenessProperties {
    /** Nine facts: -1 for unknown, else a count. */
    @Provide
    Arbitrary<List<Integer>> facts() {
        return Arbitraries.integers().between(-1, 5).list().ofSize(8);
    }

    @Property
    void linesAddUpWithinTheirBounds(@ForAll("facts") List<Integer> facts) {
        Completeness found = of(facts);
        int low = found.lines().stream().mapToInt(CompletenessLine::low).sum();
        int high = found.lines().stream().mapToInt(CompletenessLine::high).sum();
        assertThat(found.low()).isEqualTo(Math.min(100, low)).isBetween(0, found.high());
        assertThat(found.high()).isEqualTo(Math.min(100, high)).isLessThanOrEqualTo(100);
    }

    @Property
    void whateverIsUnknownLiesInTheRange(@ForAll("facts") List<Integer> facts, @ForAll("facts") List<Integer> truth) {
        List<Integer> settled = new java.util.ArrayList<>(facts);
        for (int i = 0; i < settled.size(); i++) {
            if (settled.get(i) < 0) {
                settled.set(i, Math.max(0, truth.get(i)));
            }
        }
        Completeness open = of(facts);
        Completeness known = of(settled);
        assertThat(known.low()).isGreaterThanOrEqualTo(open.low());
        assertThat(known.high()).isLessThanOrEqualTo(open.high());
        assertThat(known.unknown()).isEmpty();
    }

    @Property
    void oneMoreNeverCosts(@ForAll("facts") List<Integer> facts, @ForAll int which) {
        int place = Math.floorMod(which, facts.size());
        if (facts.get(place) < 0) {
            return;
        }
        List<Integer> more = new java.util.ArrayList<>(facts);
        more.set(place, facts.get(place) + 1);
        assertThat(of(more).low()).isGreaterThanOrEqualTo(of(facts).low());
        assertThat(of(more).high()).isGreaterThanOrEqualTo(of(facts).high());
    }

    @Property
    void everyStepBringsWhatItSays(@ForAll("facts") List<Integer> facts) {
        Completeness found = of(facts);
        assertThat(found.steps()).allSatisfy(step -> {
            assertThat(step.high()).isPositive().isLessThanOrEqualTo(100);
            assertThat(found.unknown()).doesNotContain(step.fact());
        });
        assertThat(found.nextStep()).isEqualTo(found.steps().stream().findFirst());
    }

    private static Completeness of(List<Integer> facts) {
        return Completeness.of(
                CompletenessTest.profile(ProfileContents.builder()
                        .photo(flag(facts.get(0)))
                        .video(flag(facts.get(1)))
                        .linkedAccount(flag(facts.get(2)))
                        .portfolioItems(count(facts.get(3)))
                        .employments(count(facts.get(4)))
                        .educations(count(facts.get(5)))
                        .certifications(count(facts.get(6)))
                        .otherExperiences(count(facts.get(7)))
                        .build()),
                CompletenessTest.TODAY);
    }

    private static Optional<Boolean> flag(int n) {
        return Optional.of(n > 0).filter(there -> n >= 0);
    }

    private static Optional<Integer> count(int n) {
        return Optional.of(n).filter(known -> known >= 0);
    }
}
