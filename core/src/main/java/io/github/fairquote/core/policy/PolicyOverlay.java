package io.github.fairquote.core.policy;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One's own policies laid over others, such as the bundled ones: section by section and day by day, the own ones win.
 *
 * <p>A policy below keeps the days that no own policy of its section covers; one that is cut in two holds before and after. So
 * the result covers every day that one of both covers, and no day twice. Immutable and thread-safe.
 */
public final class PolicyOverlay {
    private final PlatformPolicies policies;
    private final List<OverlayDecision> decisions;

    private PolicyOverlay(PlatformPolicies policies, List<OverlayDecision> decisions) {
        this.policies = policies;
        this.decisions = decisions;
    }

    /** Lays policies of one platform over others. */
    static PolicyOverlay of(PlatformPolicies below, PlatformPolicies own) {
        if (!below.platform().equals(own.platform())) {
            throw new InvalidValueException(
                    ProblemCode.INCONSISTENT,
                    "platform",
                    "platform of the own policies is not " + below.platform() + ": " + own.platform());
        }
        PlatformPolicies.Builder builder = PlatformPolicies.builder(below.platform());
        List<OverlayDecision> decisions = new ArrayList<>();
        for (PolicySection<?> section : PolicySection.all()) {
            decisions.addAll(lay(section, below, own, builder));
        }
        return new PolicyOverlay(builder.build(), List.copyOf(decisions));
    }

    /**
     * The policies of both.
     *
     * @return the policies to look up by date
     */
    public PlatformPolicies policies() {
        return policies;
    }

    /**
     * Which policy holds when, and why.
     *
     * @return one decision for each policy of the result, by section and then by date; a policy below that is covered whole has
     *     one too, of no days
     */
    public List<OverlayDecision> decisions() {
        return decisions;
    }

    /**
     * What was decided for a day.
     *
     * @param section the section
     * @param date the day
     * @return the decision about the policy that governs it, if one does
     */
    public Optional<OverlayDecision> decisionAt(PolicySection<?> section, LocalDate date) {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(date, "date");
        return decisions.stream()
                .filter(decision -> decision.section().equals(section.name()))
                .filter(decision ->
                        decision.holds().filter(days -> days.contains(date)).isPresent())
                .findFirst();
    }

    /** The platform and how many policies are whose; not for parsing. */
    @Override
    public String toString() {
        long own = decisions.stream().filter(OverlayDecision::isOwn).count();
        return "PolicyOverlay[" + policies.platform() + ", " + own + " own of " + decisions.size() + "]";
    }

    private static <T> List<OverlayDecision> lay(
            PolicySection<T> section, PlatformPolicies below, PlatformPolicies own, PlatformPolicies.Builder to) {
        List<Policy<T>> winners = own.all(section);
        List<OverlayDecision> decisions = new ArrayList<>();
        for (Policy<T> winner : winners) {
            to.add(section, winner);
            decisions.add(OverlayDecision.own(section, winner.period(), winner.source()));
        }
        for (Policy<T> policy : below.all(section)) {
            List<Policy<T>> rest = rest(policy, winners);
            rest.forEach(part -> to.add(section, part));
            decisions.addAll(OverlayDecision.below(
                    section,
                    policy.period(),
                    policy.source(),
                    rest.stream().map(Policy::period).toList()));
        }
        decisions.sort(Comparator.comparing(OverlayDecision::firstDay).thenComparing(OverlayDecision::isOwn));
        return decisions;
    }

    /** What is left of a policy on the days that no winner covers. */
    private static <T> List<Policy<T>> rest(Policy<T> policy, List<Policy<T>> winners) {
        List<Policy<T>> parts = List.of(policy);
        for (Policy<T> winner : winners) {
            parts = parts.stream()
                    .flatMap(part -> outside(part, winner.period()))
                    .toList();
        }
        return parts;
    }

    private static <T> Stream<Policy<T>> outside(Policy<T> policy, ValidityPeriod covered) {
        ValidityPeriod period = policy.period();
        if (!period.overlaps(covered)) {
            return Stream.of(policy);
        }
        Optional<Policy<T>> before = period.from().isBefore(covered.from())
                ? Optional.of(policy.within(period.from(), Optional.of(covered.from())))
                : Optional.empty();
        Optional<Policy<T>> after = covered.until()
                .filter(end -> period.until().map(end::isBefore).orElse(true))
                .map(end -> policy.within(end, period.until()));
        return Stream.of(before, after).flatMap(Optional::stream);
    }
}
