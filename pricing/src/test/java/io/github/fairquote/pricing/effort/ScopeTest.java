package io.github.fairquote.pricing.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.terms.TierLevel;
import io.github.fairquote.pricing.JsonTrip;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final TierScope STARTER = tier(TierLevel.STARTER, 1);
    private static final TierScope ADVANCED = tier(TierLevel.ADVANCED, 3);

    @Test
    void eachTierHoldsAllBelowIt() {
        CatalogScope scope = scope(STARTER, ADVANCED);
        assertThat(scope.tasksUpTo(TierLevel.STARTER)).hasSize(1);
        assertThat(scope.tasksUpTo(TierLevel.STANDARD)).hasSize(1);
        assertThat(scope.tasksUpTo(TierLevel.ADVANCED)).hasSize(2);
        assertThat(scope(ADVANCED).tasksUpTo(TierLevel.STANDARD)).isEmpty();
    }

    @Test
    void isReadAndWrittenAlike() {
        CatalogScope scope = CatalogScope.builder()
                .title("Landing pages")
                .addTiers(STARTER, ADVANCED)
                .addAddOn(new AddOnScope("a fourth page", ThreePointHours.of(2, 3, 5)))
                .build();
        assertThat(JsonTrip.bothWays(scope, CatalogScope.class))
                .contains("{\"name\":\"page\",\"hours\":{\"low\":1.0,\"likely\":2.0,\"high\":4.0}}");
        JsonTrip.bothWays(
                EffortTask.builder()
                        .name("page")
                        .hours(ThreePointHours.exactly(2))
                        .milestone("the page is live")
                        .build(),
                EffortTask.class);
    }

    @Test
    void refusesWhatIsNoScope() {
        refused("tiers hold no tier", () -> scope());
        refused("tiers holds an element twice", () -> scope(STARTER, STARTER));
        refused("tiers are not in order", () -> scope(ADVANCED, STARTER));
        refused(
                "hold fewer units in a larger tier: [2, 1]",
                () -> scope(tier(TierLevel.STARTER, 2), tier(TierLevel.STANDARD, 1)));
        refused(
                "tasks hold no task",
                () -> TierScope.builder().level(TierLevel.STARTER).scope("x").build());
        refused("units is outside [1, 10000]: 0", () -> tier(TierLevel.STARTER, 0));
        refused(
                "revisions is outside [0, 100]: -1",
                () -> TierScope.builder()
                        .level(TierLevel.STARTER)
                        .scope("x")
                        .addTask(EffortTask.of("a", 1, 2, 3))
                        .revisions(-1)
                        .build());
        refused("name is blank", () -> new AddOnScope(" ", ThreePointHours.exactly(1)));
        refused(
                "milestone is blank",
                () -> EffortTask.builder()
                        .name("a")
                        .hours(ThreePointHours.exactly(1))
                        .milestone(" ")
                        .build());
    }

    private static CatalogScope scope(TierScope... tiers) {
        return CatalogScope.builder().title("Landing pages").addTiers(tiers).build();
    }

    private static TierScope tier(TierLevel level, int units) {
        return TierScope.builder()
                .level(level)
                .scope("pages")
                .units(units)
                .addTask(EffortTask.of("page", 1, 2, 4))
                .build();
    }

    private static void refused(String words, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(InvalidValueException.class).hasMessageContaining(words);
    }
}
