package io.github.fairquote.templating.compose.experiment;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;

/**
 * To which variant of an experiment a letter was assigned, and how, so that it can be checked by hand.
 *
 * @param experiment the experiment's name
 * @param unit what was assigned, usually the id of the job post
 * @param variant the variant
 * @param ticket the number that the unit drew, in [0, {@code tickets})
 * @param tickets the sum of all shares
 */
@JsonPropertyOrder({"experiment", "unit", "variant", "ticket", "tickets"})
public record Assignment(String experiment, String unit, String variant, int ticket, int tickets) {

    /** Checks that nothing is null. */
    public Assignment {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(variant, "variant");
    }
}
