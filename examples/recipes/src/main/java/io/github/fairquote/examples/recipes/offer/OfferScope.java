package io.github.fairquote.examples.recipes.offer;

import io.github.fairquote.pricing.effort.CatalogScope;
import io.github.fairquote.pricing.effort.EffortTask;
import io.github.fairquote.pricing.plan.CostPlan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is offered, as a file of the user says it.
 *
 * @param tasks what a fixed price is for
 * @param catalog what the tiers hold
 * @param consultationMinutes how long a talk is
 * @param costs what a year of work must bring in, if it is told
 */
record OfferScope(List<EffortTask> tasks, CatalogScope catalog, int consultationMinutes, Optional<CostPlan> costs) {
    OfferScope {
        Objects.requireNonNull(tasks, "tasks");
        Objects.requireNonNull(catalog, "catalog");
        Objects.requireNonNull(costs, "costs");
    }
}
