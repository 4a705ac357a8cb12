package io.github.fairquote.pricing.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.pricing.numeric.Distributions;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateComparisonTest {
    private static final RateModel MODEL = Samples.FITTER.fit(Samples.ten());

    @Test
    void factorIsTheRatioOfTheTypicalRates() {
        RateComparison comparison = MODEL.compare(Samples.UA_PPC_EXPERT, Samples.US_PPC_EXPERT);

        assertThat(comparison.from().query()).isEqualTo(Samples.UA_PPC_EXPERT);
        assertThat(comparison.to().query()).isEqualTo(Samples.US_PPC_EXPERT);
        assertThat(comparison.factor())
                .isEqualTo(MODEL.estimate(Samples.US_PPC_EXPERT).typicalRate()
                        / MODEL.estimate(Samples.UA_PPC_EXPERT).typicalRate());
        assertThat(comparison).asString().contains("->");
    }

    @Test
    void whatBothShareIsNoUncertainty() {
        RateComparison comparison = MODEL.compare(Samples.UA_PPC_EXPERT, Samples.US_PPC_EXPERT);
        double apart = StrictMath.hypot(
                comparison.from().logSdOfTypical(), comparison.to().logSdOfTypical());

        assertThat(comparison.logSd()).isPositive().isLessThan(0.9 * apart);
        RateComparison same = MODEL.compare(Samples.UA_PPC_EXPERT, Samples.UA_PPC_EXPERT);
        assertThat(same.factor()).isEqualTo(1);
        assertThat(same.logSd()).isZero();
    }

    @Test
    void aNicheThatNobodyHasIsTheSameUnknownInBothCountries() {
        Niche unheard = Niche.ofService("ghost-hunting");
        double sameNiche = MODEL.compare(RateQuery.of(Samples.UA, unheard), RateQuery.of(Samples.US, unheard))
                .logSd();
        double otherNiche = MODEL.compare(
                        RateQuery.of(Samples.UA, unheard), RateQuery.of(Samples.US, Niche.ofService("ghost-writing")))
                .logSd();

        assertThat(sameNiche).isLessThan(otherNiche);
    }

    @Test
    void betweenScoresOnlyTheSlopeIsUncertain() {
        List<RateSample> samples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            samples.add(RateSample.builder()
                    .rate(Samples.ten().get(i % 2).rate())
                    .country(Samples.UA)
                    .niche(Samples.PPC)
                    .jobSuccess(JobSuccessScore.ofPercent(80 + i % 20))
                    .build());
        }
        RateModel model = Samples.FITTER.fit(samples);
        double ten = model.compare(score(85), score(95)).logSd();
        double five = model.compare(score(85), score(90)).logSd();

        assertThat(ten).isCloseTo(2 * five, within(1e-9));
    }

    @Test
    void intervalIsTheFactorTimesNormalQuantiles() {
        RateComparison comparison =
                MODEL.compare(Samples.UA_PPC_EXPERT, Samples.UA_PPC_EXPERT.with(ExperienceLevel.INTERMEDIATE));
        double reach = StrictMath.exp(Distributions.normalQuantile(0.9) * comparison.logSd());

        assertThat(comparison.low(0.8)).isCloseTo(comparison.factor() / reach, within(1e-12));
        assertThat(comparison.high(0.8)).isCloseTo(comparison.factor() * reach, within(1e-12));
        assertThatIllegalArgumentException().isThrownBy(() -> comparison.low(1));
        assertThatIllegalArgumentException().isThrownBy(() -> comparison.high(Double.NaN));
    }

    private static RateQuery score(int percent) {
        return Samples.plainQuery().with(JobSuccessScore.ofPercent(percent));
    }
}
