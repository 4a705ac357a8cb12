package io.github.fairquote.pricing.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.PriceBands;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceBandsTest {
    private static final PriceBands.Band LOW = new PriceBands.Band(80, -.2);
    private static final PriceBands.Band HIGH = new PriceBands.Band(90, .1);

    @Test
    void effectsLieBetweenTheMiddlesAndAreLevelBeyond() {
        PriceBands bands = PriceBands.of(List.of(LOW, HIGH));

        assertThat(bands.logEffect(80)).isEqualTo(-.2);
        assertThat(bands.logEffect(85)).isCloseTo(-.05, within(1e-12));
        assertThat(bands.logEffect(90)).isCloseTo(.1, within(1e-12));
        assertThat(bands.logEffect(-50)).isEqualTo(-.2);
        assertThat(bands.logEffect(100)).isEqualTo(.1);
        assertThat(PriceBands.of(List.of(LOW)).logEffect(99)).isEqualTo(-.2);
    }

    @Test
    void bandsRise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriceBands.of(List.of(HIGH, LOW)))
                .withMessage("bands do not rise at 80.0");
        assertThatIllegalArgumentException().isThrownBy(() -> PriceBands.of(List.of(LOW, LOW)));
        assertThatIllegalArgumentException().isThrownBy(() -> PriceBands.of(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new PriceBands.Band(100.1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PriceBands.Band(50, Double.NaN));
    }

    @Test
    void bandsAreComparedByValue() {
        PriceBands one = PriceBands.of(List.of(LOW, HIGH));

        assertThat(one)
                .isEqualTo(PriceBands.of(List.of(LOW, HIGH)))
                .hasSameHashCodeAs(PriceBands.of(List.of(LOW, HIGH)));
        assertThat(one).isNotEqualTo(PriceBands.REGRESSION).isNotEqualTo("bands");
        assertThat(one.bands()).containsExactly(LOW, HIGH);
        assertThat(one)
                .hasToString(
                        "PriceBands[Band[jobSuccess=80.0, logEffect=-0.2], " + "Band[jobSuccess=90.0, logEffect=0.1]]");
    }

    @Test
    void anotherPolicyGivesAnotherFactor() {
        ReputationPolicy flat = ReputationPolicy.builder()
                .priceBands(PriceBands.of(List.of(new PriceBands.Band(50, 0))))
                .build();

        assertThat(ReputationModel.of(flat)
                        .posterior(ReputationLedger.empty(), Histories.TODAY)
                        .priceEffect()
                        .banded())
                .isCloseTo(1, within(1e-12));
    }
}
