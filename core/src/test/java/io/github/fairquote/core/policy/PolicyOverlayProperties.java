package io.github.fairquote.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.policy.fee.FeeTerms;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PolicyOverlayProperties {
    private static final LocalDate EPOCH = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 60;

    @Property
    void everyDayIsTheOwnPolicysElseTheOthers(
            @ForAll("packs") PlatformPolicies below,
            @ForAll("packs") PlatformPolicies own,
            @ForAll @IntRange(max = DAYS + 10) int day) {
        LocalDate date = EPOCH.plusDays(day);
        PolicyOverlay overlay = below.overlaidBy(own);
        Optional<FeeTerms> expected = fee(own, date).or(() -> fee(below, date));
        assertThat(fee(overlay.policies(), date)).isEqualTo(expected);
        assertThat(overlay.decisionAt(PolicySection.SERVICE_FEE, date).map(OverlayDecision::isOwn))
                .isEqualTo(expected.map(terms -> fee(own, date).isPresent()));
    }

    @Property
    void layingTheSameTwiceChangesNothing(
            @ForAll("packs") PlatformPolicies below, @ForAll("packs") PlatformPolicies own) {
        PlatformPolicies once = below.overlaidBy(own).policies();
        assertThat(once.overlaidBy(own).policies()).isEqualTo(once);
    }

    /** Policies between pairs of days; every other one may adjoin the one before, the last may have no end. */
    @Provide
    Arbitrary<PlatformPolicies> packs() {
        return Arbitraries.integers().between(0, DAYS).set().ofMaxSize(9).map(days -> {
            PlatformPolicies.Builder builder = PlatformPolicies.builder(Platform.UPWORK);
            Optional<Integer> from = Optional.empty();
            for (int day : new TreeSet<>(days)) {
                if (from.isPresent() && (day + from.get()) % 3 != 0) {
                    builder.add(PolicySection.SERVICE_FEE, policy(from.get(), Optional.of(day)));
                }
                from = Optional.of(day);
            }
            from.filter(day -> day % 2 == 0)
                    .ifPresent(day -> builder.add(PolicySection.SERVICE_FEE, policy(day, Optional.empty())));
            return builder.build();
        });
    }

    private static Policy<FeeTerms> policy(int from, Optional<Integer> until) {
        return PolicyOverlayTest.fee(
                Integer.toString(from % 100),
                EPOCH.plusDays(from),
                until.map(EPOCH::plusDays).orElse(null));
    }

    private static Optional<FeeTerms> fee(PlatformPolicies policies, LocalDate date) {
        return policies.all(PolicySection.SERVICE_FEE).stream()
                .filter(policy -> policy.governs(date))
                .map(Policy::value)
                .findFirst();
    }
}
