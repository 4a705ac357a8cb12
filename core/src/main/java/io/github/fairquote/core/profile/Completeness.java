package io.github.fairquote.core.profile;

import io.github.fairquote.core.policy.profile.CompletenessItem;
import io.github.fairquote.core.policy.profile.CompletenessRules;
import io.github.fairquote.core.policy.profile.ProfileFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How complete a platform would call a profile, with its breakdown and what to add next.
 *
 * <p>The sum of the lines, cut at 100, is the completeness: {@code low = min(100, sum of low)}, {@code high = min(100, sum of high)}.
 * What is not known of the profile widens the range and is never taken for present or missing. Tables give the required facts one
 * figure together; if one of them is missing, all that is said here is that the profile has less than that. Immutable and
 * thread-safe.
 */
public final class Completeness {
    private static final int WHOLE = 100;

    private final List<CompletenessLine> lines;
    private final List<CompletenessStep> steps;
    private final List<ProfileFact> unknown;

    private Completeness(List<CompletenessLine> lines, List<CompletenessStep> steps, List<ProfileFact> unknown) {
        this.lines = List.copyOf(lines);
        this.steps = List.copyOf(steps);
        this.unknown = List.copyOf(unknown);
    }

    /**
     * Counts a profile.
     *
     * @param profile the profile; what a platform shows beside the profile's own facts is in its
     *     {@linkplain FreelancerProfile#contents() contents}
     * @param rules the platform's table on the day that matters
     * @return the completeness
     */
    public static Completeness of(FreelancerProfile profile, CompletenessRules rules) {
        return new Count(Objects.requireNonNull(profile, "profile"), Objects.requireNonNull(rules, "rules")).result();
    }

    /**
     * What each entry of the table gives.
     *
     * @return the required facts first, then the others in the table's order
     */
    public List<CompletenessLine> lines() {
        return lines;
    }

    /**
     * How complete it is for certain.
     *
     * @return percent, in [0, {@link #high()}]
     */
    public int low() {
        return Math.min(WHOLE, lines.stream().mapToInt(CompletenessLine::low).sum());
    }

    /**
     * How complete it is at most.
     *
     * @return percent, in [{@link #low()}, 100]
     */
    public int high() {
        return Math.min(WHOLE, lines.stream().mapToInt(CompletenessLine::high).sum());
    }

    /**
     * What would make it more complete, of what is known to be missing.
     *
     * @return required facts first in the table's order, then the others by what they bring at most, in the table's order among
     *     equals; empty if nothing is missing or the profile is complete for certain
     */
    public List<CompletenessStep> steps() {
        return steps;
    }

    /**
     * The best thing to add next.
     *
     * @return the first of {@link #steps()}, if there is one
     */
    public Optional<CompletenessStep> nextStep() {
        return steps.stream().findFirst();
    }

    /**
     * What must be known to say more.
     *
     * @return the facts of the table that are not known, in its order
     */
    public List<ProfileFact> unknown() {
        return unknown;
    }

    /** The range in percent. */
    @Override
    public String toString() {
        return "Completeness[" + low() + " to " + high() + " %]";
    }

    /** One count. */
    private static final class Count {
        private final CompletenessRules rules;
        private final FactCounts counts;
        private final List<ProfileFact> unknown = new ArrayList<>();

        Count(FreelancerProfile profile, CompletenessRules rules) {
            this.rules = rules;
            this.counts = new FactCounts(profile);
        }

        Completeness result() {
            List<CompletenessLine> lines = new ArrayList<>();
            lines.add(base());
            rules.items().forEach(item -> lines.add(line(item)));
            Completeness bare = new Completeness(lines, List.of(), unknown);
            return new Completeness(lines, steps(bare.low(), bare.high()), unknown);
        }

        private CompletenessLine base() {
            List<ProfileFact> missing = new ArrayList<>();
            List<ProfileFact> open = new ArrayList<>();
            for (ProfileFact fact : rules.required()) {
                counts.of(fact).ifPresentOrElse(n -> addIf(n == 0, fact, missing), () -> open.add(fact));
            }
            unknown.addAll(open);
            int base = rules.base();
            if (!missing.isEmpty()) {
                return line(0, base - 1, "missing: " + names(missing) + "; how a part counts is not said");
            }
            return open.isEmpty()
                    ? line(base, base, "all required facts are there")
                    : line(0, base, "unknown: " + names(open));
        }

        private CompletenessLine line(int low, int high, String reason) {
            return new CompletenessLine(rules.required(), low, high, rules.base(), reason);
        }

        private CompletenessLine line(CompletenessItem item) {
            Optional<Integer> count = counts.of(item.fact());
            if (count.isEmpty()) {
                unknown.add(item.fact());
                return new CompletenessLine(List.of(item.fact()), 0, item.most(), item.most(), "unknown");
            }
            int points = points(item, count.get());
            return new CompletenessLine(
                    List.of(item.fact()), points, points, item.most(), count.get() + " at " + item.each() + " each");
        }

        private static int points(CompletenessItem item, int count) {
            return Math.min(item.most(), item.each() * count);
        }

        private List<CompletenessStep> steps(int low, int high) {
            List<CompletenessStep> steps = new ArrayList<>();
            if (low == WHOLE) {
                return steps;
            }
            for (ProfileFact fact : rules.required()) {
                if (counts.of(fact).filter(n -> n == 0).isPresent()) {
                    steps.add(required(fact));
                }
            }
            rules.items().stream()
                    .flatMap(item -> step(item, low, high).stream())
                    .sorted(Comparator.comparingInt(CompletenessStep::high).reversed())
                    .forEach(steps::add);
            return steps;
        }

        private CompletenessStep required(ProfileFact fact) {
            return new CompletenessStep(
                    fact, 0, rules.base(), "required: without it the first " + rules.base() + " points are not given");
        }

        /** One more of an item, as far as there is room below its own bound and below 100. */
        private Optional<CompletenessStep> step(CompletenessItem item, int low, int high) {
            return counts.of(item.fact())
                    .map(count -> points(item, count + 1) - points(item, count))
                    .filter(gain -> gain > 0)
                    .map(gain -> new CompletenessStep(
                            item.fact(),
                            Math.min(gain, WHOLE - high),
                            Math.min(gain, WHOLE - low),
                            "one more gives " + gain + ", up to " + item.most() + " in all"));
        }

        private static void addIf(boolean holds, ProfileFact fact, List<ProfileFact> facts) {
            if (holds) {
                facts.add(fact);
            }
        }

        private static String names(List<ProfileFact> facts) {
            return String.join(", ", facts.stream().map(ProfileFact::word).toList());
        }
    }
}
