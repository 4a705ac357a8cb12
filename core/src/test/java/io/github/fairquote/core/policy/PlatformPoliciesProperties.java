package io.github.fairquote.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.FlatFeeTerms;
import io.github.fairquote.core.policy.source.Confidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlatformPoliciesProperties {
    private static final LocalDate EPOCH = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 1_000;

    @Property
    void aDateIsGovernedByTheOnePolicyThatHoldsThenOrRefused(
            @ForAll("policies") List<Policy<FeeTerms>> policies, @ForAll @IntRange(max = DAYS) int day) {
        LocalDate date = EPOCH.plusDays(day);
        PlatformPolicies all = platform(policies);
        List<Policy<FeeTerms>> holding =
                policies.stream().filter(policy -> policy.governs(date)).toList();
        if (holding.isEmpty()) {
            NoPolicyException refusal = catchThrowableOfType(NoPolicyException.class, () -> all.serviceFee(date));
            assertThat(refusal.nearest()).isEqualTo(around(policies, date));
        } else {
            assertThat(holding).containsExactly(all.serviceFee(date));
        }
    }

    @Property
    void theOrderInWhichPoliciesAreAddedDoesNotMatter(
            @ForAll("policies") List<Policy<FeeTerms>> policies, @ForAll long seed) {
        List<Policy<FeeTerms>> shuffled = new ArrayList<>(policies);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(platform(shuffled)).isEqualTo(platform(policies)).hasSameHashCodeAs(platform(policies));
    }

    @Property
    void periodsOverlapExactlyIfTheyShareADay(
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(min = 1, max = 10) int length,
            @ForAll @IntRange(max = 30) int otherFrom,
            @ForAll @IntRange(min = 1, max = 10) int otherLength) {
        ValidityPeriod one = policy(from, from + length).period();
        ValidityPeriod other = policy(otherFrom, otherFrom + otherLength).period();
        boolean shared = EPOCH.datesUntil(EPOCH.plusDays(50)).anyMatch(day -> one.contains(day) && other.contains(day));
        assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
    }

    /** Policies that do not overlap: the first two adjoin, the others leave gaps. */
    @Provide
    Arbitrary<List<Policy<FeeTerms>>> policies() {
        return Arbitraries.integers()
                .between(1, DAYS)
                .set()
                .ofMaxSize(12)
                .map(TreeSet::new)
                .map(PlatformPoliciesProperties::inPairs);
    }

    private static List<Policy<FeeTerms>> inPairs(SortedSet<Integer> days) {
        List<Integer> bounds = List.copyOf(days);
        List<Policy<FeeTerms>> policies = new ArrayList<>();
        for (int i = 0; i + 1 < bounds.size(); i += i % 4 == 0 ? 1 : 2) {
            policies.add(policy(bounds.get(i), bounds.get(i + 1)));
        }
        return policies;
    }

    private static List<ValidityPeriod> around(List<Policy<FeeTerms>> policies, LocalDate date) {
        List<ValidityPeriod> nearest = new ArrayList<>();
        List<ValidityPeriod> periods = policies.stream().map(Policy::period).toList();
        for (int i = 0; i < periods.size(); i++) {
            boolean before = periods.get(i).from().isBefore(date);
            boolean nextBefore =
                    i + 1 < periods.size() && periods.get(i + 1).from().isBefore(date);
            boolean previousBefore = i == 0 || periods.get(i - 1).from().isBefore(date);
            if (before ? !nextBefore : previousBefore) {
                nearest.add(periods.get(i));
            }
        }
        return nearest;
    }

    private static PlatformPolicies platform(List<Policy<FeeTerms>> policies) {
        PlatformPolicies.Builder builder = PlatformPolicies.builder(Platform.of("test"));
        policies.forEach(policy -> builder.add(PolicySection.SERVICE_FEE, policy));
        return builder.build();
    }

    private static Policy<FeeTerms> policy(int from, int until) {
        return Policy.<FeeTerms>builder()
                .value(FlatFeeTerms.of(FeeRate.ofPercent(BigDecimal.valueOf(from, 2))))
                .validFrom(EPOCH.plusDays(from))
                .validUntil(EPOCH.plusDays(until))
                .provenance(PolicyTest.origin(Confidence.OFFICIAL))
                .build();
    }
}
