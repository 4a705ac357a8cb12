package io.github.fairquote.core.policy;

import static io.github.fairquote.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.FlatFeeTerms;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyOverlayTest {
    private static final LocalDate JAN = LocalDate.of(2024, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    /** My contracts of 2024 were charged 8 %, says the contract. */
    private final PlatformPolicies mine = PlatformPolicies.builder(Platform.UPWORK)
            .add(PolicySection.SERVICE_FEE, fee("8", JAN, LocalDate.of(2025, 1, 1)))
            .build();

    private final PolicyOverlay overlay = PolicyPacks.upwork().overlaidBy(mine);

    @Test
    void onesOwnPolicyWinsOnItsDays() {
        assertThat(rate(overlay.policies(), JAN)).isEqualTo("8 %");
        assertThat(rate(overlay.policies(), LocalDate.of(2024, 12, 31))).isEqualTo("8 %");
        assertThat(overlay.decisionAt(PolicySection.SERVICE_FEE, JAN).orElseThrow())
                .hasToString(
                        "service-fee, own policy stated from 2024-01-01 until 2025-01-01 (https://example.org/mine):"
                                + " wins on all of its days");
    }

    @Test
    void theBundledOneKeepsTheDaysBeforeAndAfter() {
        assertThat(rate(overlay.policies(), JAN.minusDays(1))).isEqualTo("10 %");
        assertThat(rate(overlay.policies(), MAY.minusDays(1))).isEqualTo("10 %");
        assertThat(overlay.policies().all(PolicySection.SERVICE_FEE))
                .extracting(policy -> policy.period().toString())
                .containsExactly(
                        "from 2015-05-05 until 2016-06-21",
                        "from 2016-06-21 until 2023-05-03",
                        "from 2023-05-03 until 2024-01-01",
                        "from 2024-01-01 until 2025-01-01",
                        "from 2025-01-01 until 2025-05-01",
                        "from 2025-05-01");
        assertThat(overlay.decisionAt(PolicySection.SERVICE_FEE, MAY.minusDays(1))
                        .orElseThrow()
                        .toString())
                .endsWith("cut, holds from 2025-01-01 until 2025-05-01");
        assertThat(overlay.decisionAt(PolicySection.SERVICE_FEE, MAY)
                        .orElseThrow()
                        .toString())
                .endsWith("holds unchanged");
        assertThat(overlay.policies().serviceFee(JAN.minusDays(1)).provenance())
                .isEqualTo(PolicyPacks.upwork().serviceFee(JAN).provenance());
    }

    @Test
    void otherSectionsStayAsTheyAre() {
        assertThat(overlay.policies().payouts(TODAY))
                .isEqualTo(PolicyPacks.upwork().payouts(TODAY));
        assertThat(overlay.decisionAt(PolicySection.PAYOUTS, TODAY)
                        .orElseThrow()
                        .isOwn())
                .isFalse();
        assertThat(overlay.decisionAt(PolicySection.HOURLY_SERVICE_FEE, TODAY)).isEmpty();
        assertThat(overlay.decisionAt(PolicySection.SERVICE_FEE, LocalDate.of(2000, 1, 1)))
                .isEmpty();
    }

    @Test
    void aPolicyThatIsCoveredWholeIsGoneAndSaidToBeSo() {
        PlatformPolicies all = PlatformPolicies.builder(Platform.UPWORK)
                .add(PolicySection.SERVICE_FEE, fee("7", LocalDate.of(2020, 1, 1), null))
                .build();
        PolicyOverlay both = PolicyPacks.upwork().overlaidBy(all);
        assertThat(both.policies().all(PolicySection.SERVICE_FEE))
                .extracting(policy -> policy.period().toString())
                .containsExactly(
                        "from 2015-05-05 until 2016-06-21", "from 2016-06-21 until 2020-01-01", "from 2020-01-01");
        assertThat(both.decisions())
                .filteredOn(decision -> decision.holds().isEmpty())
                .extracting(decision -> decision.stated().from())
                .containsExactly(LocalDate.of(2023, 5, 3), MAY);
        assertThat(both.decisions())
                .filteredOn(decision -> decision.holds().isEmpty())
                .first()
                .asString()
                .endsWith("own policies cover all of its days");
        assertThat(both.toString()).startsWith("PolicyOverlay[upwork, 1 own of ");
    }

    @Test
    void nothingLaidOverChangesNothing() {
        PlatformPolicies none = PlatformPolicies.builder(Platform.UPWORK).build();
        assertThat(PolicyPacks.upwork().overlaidBy(none).policies()).isEqualTo(PolicyPacks.upwork());
        assertThat(none.overlaidBy(PolicyPacks.upwork()).policies()).isEqualTo(PolicyPacks.upwork());
    }

    @Test
    void anotherPlatformsPoliciesAreRefused() {
        assertRefused(() -> PolicyPacks.fiverr().overlaidBy(mine), ProblemCode.INCONSISTENT, "platform");
        assertThatNullPointerException()
                .isThrownBy(() -> PolicyPacks.fiverr().overlaidBy(null))
                .withMessage("own");
    }

    private static String rate(PlatformPolicies policies, LocalDate start) {
        return ((FlatFeeTerms) policies.serviceFee(start).value()).rate().toString();
    }

    static Policy<FeeTerms> fee(String percent, LocalDate from, LocalDate until) {
        Policy.Builder<FeeTerms> builder = Policy.builder();
        builder.value(FlatFeeTerms.of(FeeRate.ofPercent(percent)))
                .validFrom(from)
                .provenance(Provenance.builder()
                        .source("https://example.org/mine")
                        .asOf(TODAY)
                        .confidence(Confidence.OFFICIAL)
                        .build());
        Optional.ofNullable(until).ifPresent(builder::validUntil);
        return builder.build();
    }
}
