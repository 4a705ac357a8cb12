package io.github.fairquote.pricing.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.price.Percent;
import io.github.fairquote.pricing.reputation.ReputationModel;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryPlanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({"0, 20", "1, 20", "2, 10", "4, 10", "5, 0", "46, 0"})
    void endsByReviews(int reviews, String percent) {
        EntryPlan plan = EntryPlan.byReviews(reviews);
        assertThat(plan.current().discount()).isEqualTo(Percent.of(percent));
        assertThat(plan.progress()).isEqualTo(reviews);
        assertThat(plan.measure()).isEqualTo("reviews");
    }

    @Test
    void endsByReputation() {
        EntryPlan newcomer = EntryPlan.byReputation(after(0), 0.9);
        EntryPlan known = EntryPlan.byReputation(after(60), 0.9);
        assertThat(newcomer.current().discount()).isGreaterThan(known.current().discount());
        assertThat(known.current().discount()).isEqualTo(Percent.ZERO);
        assertThat(known.progress()).isEqualTo(after(60).probabilityAtLeast(0.9));
        assertThat(known.measure()).isEqualTo("probability that at least 90 % of contracts end well");
        assertThatThrownBy(() -> EntryPlan.byReputation(after(0), 1)).hasMessageContaining("level");
    }

    @Test
    void takesStepsThatEnd() {
        List<EntryStep> steps = List.of(EntryStep.of(0, "50"), EntryStep.of(3, "0"));
        EntryPlan plan = EntryPlan.byReviews(3).with(steps);
        assertThat(plan.steps()).isEqualTo(steps);
        assertThat(plan.current()).isEqualTo(EntryStep.of(3, "0"));
        assertThat(plan).hasToString("EntryPlan[by reviews, at 3.0, " + steps + "]");
        assertThat(plan)
                .isEqualTo(EntryPlan.byReviews(3).with(steps))
                .hasSameHashCodeAs(EntryPlan.byReviews(3).with(steps));
        assertThat(plan)
                .isNotEqualTo(EntryPlan.byReviews(2).with(steps))
                .isNotEqualTo(EntryPlan.byReviews(3))
                .isNotEqualTo("plan");
        assertThat(EntryPlan.byReputation(after(0), 0.9)).isNotEqualTo(plan);
    }

    @Test
    void refusesADiscountThatIsNoPlan() {
        refused("steps hold no step");
        refused("steps do not start at 0", EntryStep.of(1, "10"), EntryStep.of(2, "0"));
        refused("steps do not end without a discount", EntryStep.of(0, "10"));
        refused("steps do not follow each other", EntryStep.of(0, "10"), EntryStep.of(0, "0"));
        refused("steps raise the discount", EntryStep.of(0, "10"), EntryStep.of(1, "20"), EntryStep.of(2, "0"));
        assertThatThrownBy(() -> EntryStep.of(0, "50.1")).hasMessage("discount is outside [0, 50] percent: 50.1 %");
        assertThatThrownBy(() -> EntryStep.of(-1, "0")).hasMessageContaining("from is outside");
        assertThatThrownBy(() -> EntryPlan.byReviews(-1)).hasMessageContaining("soFar");
    }

    private static void refused(String words, EntryStep... steps) {
        assertThatThrownBy(() -> EntryPlan.byReviews(0).with(List.of(steps)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(words);
    }

    private static ReputationPosterior after(int successes) {
        List<ContractEvidence> contracts = IntStream.range(0, successes)
                .mapToObj(i -> ContractEvidence.builder()
                        .contract("c" + i)
                        .client("k" + i)
                        .day(DAY)
                        .outcome(ContractOutcome.SUCCESS)
                        .build())
                .toList();
        return ReputationModel.of(ReputationPolicy.inflated()).posterior(ReputationLedger.of(contracts), DAY);
    }
}
