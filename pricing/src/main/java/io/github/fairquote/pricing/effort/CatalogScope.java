package io.github.fairquote.pricing.effort;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.terms.TierLevel;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a catalogue offer holds, tier by tier. Each tier holds all of the tier below it, so that effort, days and price rise with the
 * tiers. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"title", "tiers", "addOns"})
public abstract class CatalogScope {

    CatalogScope() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CatalogScope fromJson(ImmutableCatalogScope.Json json) {
        return ImmutableCatalogScope.fromJson(json);
    }

    /**
     * What is offered.
     *
     * @return one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract String title();

    /**
     * The tiers.
     *
     * @return one to three, from the smallest level to the largest, each level once; where units are stated they never fall
     */
    @JsonProperty
    public abstract List<TierScope> tiers();

    /**
     * What may be bought on top.
     *
     * @return at most 50 with distinct names; may be empty
     */
    @JsonProperty
    public abstract List<AddOnScope> addOns();

    /**
     * Everything that has to be done for a tier.
     *
     * @param level the tier
     * @return the tasks of all tiers up to it; empty if the lowest tier is above it
     */
    public final List<EffortTask> tasksUpTo(TierLevel level) {
        List<EffortTask> tasks = new ArrayList<>();
        tiers().stream().filter(tier -> tier.level().compareTo(level) <= 0).forEach(tier -> tasks.addAll(tier.tasks()));
        return List.copyOf(tasks);
    }

    private void checkLevels() {
        List<TierLevel> levels = tiers().stream().map(TierScope::level).toList();
        Check.that(!levels.isEmpty(), ProblemCode.MISSING_VALUE, "tiers", "hold no tier");
        Check.distinct("tiers", levels);
        Check.that(
                levels.equals(levels.stream().sorted().toList()),
                ProblemCode.INCONSISTENT,
                "tiers",
                "are not in order from starter to advanced: " + levels);
    }

    private void checkUnits() {
        List<Integer> units =
                tiers().stream().flatMap(tier -> tier.units().stream()).toList();
        Check.that(
                units.equals(units.stream().sorted().toList()),
                ProblemCode.INCONSISTENT,
                "tiers",
                "hold fewer units in a larger tier: " + units);
    }

    @Value.Check
    final void check() {
        Check.line("title", title(), 200);
        checkLevels();
        checkUnits();
        Check.atMost("addOns", addOns().size(), 50);
        Check.distinct("addOns", addOns().stream().map(AddOnScope::name).toList());
    }

    /** Builds scopes; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableCatalogScope.Builder {
        Builder() {}
    }
}
