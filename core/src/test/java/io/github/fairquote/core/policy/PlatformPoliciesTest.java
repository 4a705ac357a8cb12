package io.github.fairquote.core.policy;

import static io.github.fairquote.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.FlatFeeTerms;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlatformPoliciesTest {
    private static final LocalDate JAN = LocalDate.of(2020, 1, 1);
    private static final LocalDate FEB = LocalDate.of(2020, 2, 1);
    private static final LocalDate MAR = LocalDate.of(2020, 3, 1);
    private static final LocalDate APR = LocalDate.of(2020, 4, 1);

    /** Flat fees of 1 % in January and 3 % from March on; nothing is known of February. */
    private final PlatformPolicies gapped = PlatformPolicies.builder(Platform.of("test"))
            .add(PolicySection.SERVICE_FEE, fee("3", MAR, null))
            .add(PolicySection.SERVICE_FEE, fee("1", JAN, FEB))
            .build();

    @Test
    void theGoverningDateDecides() {
        assertThat(gapped.serviceFee(JAN).value()).isEqualTo(flat("1"));
        assertThat(gapped.serviceFee(FEB.minusDays(1)).value()).isEqualTo(flat("1"));
        assertThat(gapped.serviceFee(MAR).value()).isEqualTo(flat("3"));
        assertThat(gapped.serviceFee(LocalDate.of(2100, 1, 1)).value()).isEqualTo(flat("3"));
    }

    @Test
    void aDateInAGapIsRefusedWithBothNeighbours() {
        assertThatExceptionOfType(NoPolicyException.class)
                .isThrownBy(() -> gapped.serviceFee(FEB))
                .withMessage("no service-fee policy of test is known for 2020-02-01; the nearest are valid "
                        + "from 2020-01-01 until 2020-02-01, from 2020-03-01")
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.NO_POLICY))
                .satisfies(e -> assertThat(e.platform()).isEqualTo(Platform.of("test")))
                .satisfies(e -> assertThat(e.section()).isEqualTo("service-fee"))
                .satisfies(e -> assertThat(e.date()).isEqualTo(FEB))
                .satisfies(e -> assertThat(e.nearest())
                        .containsExactly(
                                new ValidityPeriod(JAN, Optional.of(FEB)), new ValidityPeriod(MAR, Optional.empty())));
    }

    @Test
    void aDateBeforeAllIsRefusedWithTheFirst() {
        assertThatExceptionOfType(NoPolicyException.class)
                .isThrownBy(() -> gapped.serviceFee(JAN.minusDays(1)))
                .satisfies(e -> assertThat(e.nearest()).containsExactly(new ValidityPeriod(JAN, Optional.of(FEB))));
    }

    @Test
    void aDateAfterAllIsRefusedWithTheLast() {
        PlatformPolicies ended = PlatformPolicies.builder(Platform.of("test"))
                .add(PolicySection.SERVICE_FEE, fee("1", JAN, FEB))
                .add(PolicySection.SERVICE_FEE, fee("2", FEB, MAR))
                .build();
        assertThatExceptionOfType(NoPolicyException.class)
                .isThrownBy(() -> ended.serviceFee(MAR))
                .satisfies(e -> assertThat(e.nearest()).containsExactly(new ValidityPeriod(FEB, Optional.of(MAR))));
    }

    @Test
    void anEmptySectionIsRefusedToo() {
        assertThatExceptionOfType(NoPolicyException.class)
                .isThrownBy(() -> gapped.proposalLimits(JAN))
                .withMessage("no proposal-limits policy of test is known for 2020-01-01; none is known at all")
                .satisfies(e -> assertThat(e.nearest()).isEmpty());
        assertThat(gapped.all(PolicySection.PROPOSAL_LIMITS)).isEmpty();
    }

    @Test
    void eachSectionHasItsOwnPeriods() {
        PlatformPolicies two = PlatformPolicies.builder(Platform.of("test"))
                .add(PolicySection.SERVICE_FEE, fee("1", JAN, APR))
                .add(PolicySection.DIRECT_CONTRACT_FEE, fee("2", FEB, MAR))
                .build();
        assertThat(two.directContractFee(FEB).value()).isEqualTo(flat("2"));
        assertThat(two.serviceFee(MAR).value()).isEqualTo(flat("1"));
        assertThatExceptionOfType(NoPolicyException.class).isThrownBy(() -> two.directContractFee(MAR));
    }

    @Test
    void policiesOfASectionNeverOverlap() {
        PlatformPolicies.Builder builder =
                PlatformPolicies.builder(Platform.of("test")).add(PolicySection.SERVICE_FEE, fee("1", JAN, MAR));
        assertRefused(
                () -> builder.add(PolicySection.SERVICE_FEE, fee("2", FEB, APR)),
                ProblemCode.INCONSISTENT,
                "service-fee");
        builder.add(PolicySection.SERVICE_FEE, fee("2", MAR, APR));
        assertThat(builder.build().all(PolicySection.SERVICE_FEE))
                .extracting(Policy::validFrom)
                .containsExactly(JAN, MAR);
    }

    @Test
    void whatIsBuiltNoLongerChanges() {
        PlatformPolicies.Builder builder =
                PlatformPolicies.builder(Platform.of("test")).add(PolicySection.SERVICE_FEE, fee("1", JAN, MAR));
        PlatformPolicies before = builder.build();
        builder.add(PolicySection.SERVICE_FEE, fee("2", MAR, APR));
        assertThat(before.all(PolicySection.SERVICE_FEE)).hasSize(1);
    }

    @Test
    void policiesAreValues() {
        PlatformPolicies.Builder builder = PlatformPolicies.builder(Platform.of("test"))
                .add(PolicySection.SERVICE_FEE, fee("1", JAN, FEB))
                .add(PolicySection.SERVICE_FEE, fee("3", MAR, null));
        assertThat(builder.build())
                .isEqualTo(gapped)
                .hasSameHashCodeAs(gapped)
                .hasToString("PlatformPolicies[test, [service-fee]]")
                .isNotEqualTo(PlatformPolicies.builder(Platform.of("test")).build())
                .isNotEqualTo(PlatformPolicies.builder(Platform.UPWORK).build())
                .isNotEqualTo("test");
        assertThat(gapped.platform()).isEqualTo(Platform.of("test"));
    }

    @Test
    void absenceIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> gapped.serviceFee(null))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> PlatformPolicies.builder(null))
                .withMessage("platform");
    }

    private static FlatFeeTerms flat(String percent) {
        return FlatFeeTerms.of(FeeRate.ofPercent(percent));
    }

    private static Policy<FeeTerms> fee(String percent, LocalDate from, LocalDate until) {
        Policy.Builder<FeeTerms> builder = Policy.builder();
        builder.value(flat(percent)).validFrom(from).provenance(PolicyTest.origin(Confidence.OFFICIAL));
        Optional.ofNullable(until).ifPresent(builder::validUntil);
        return builder.build();
    }
}
