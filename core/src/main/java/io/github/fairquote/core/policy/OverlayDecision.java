package io.github.fairquote.core.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which of two packs' policies holds for some days, and why. Immutable and thread-safe.
 *
 * @param section the section's name
 * @param stated the days for which the policy was stated
 * @param holds the days on which it holds now; empty if it was covered whole
 * @param isOwn whether it is one of the own policies, which win
 * @param source where the policy can be read
 */
public record OverlayDecision(
        String section, ValidityPeriod stated, Optional<ValidityPeriod> holds, boolean isOwn, String source) {
    /** Checks that nothing is null. */
    public OverlayDecision {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(holds, "holds");
        Objects.requireNonNull(source, "source");
    }

    static OverlayDecision own(PolicySection<?> section, ValidityPeriod period, String source) {
        return new OverlayDecision(section.name(), period, Optional.of(period), true, source);
    }

    /** One decision for each part that is left, or one that nothing is. */
    static List<OverlayDecision> below(
            PolicySection<?> section, ValidityPeriod stated, String source, List<ValidityPeriod> rest) {
        return rest.isEmpty()
                ? List.of(new OverlayDecision(section.name(), stated, Optional.empty(), false, source))
                : rest.stream()
                        .map(part -> new OverlayDecision(section.name(), stated, Optional.of(part), false, source))
                        .toList();
    }

    LocalDate firstDay() {
        return holds.orElse(stated).from();
    }

    /** The decision in words; not for parsing. */
    @Override
    public String toString() {
        String whose = section + ", " + (isOwn ? "own" : "other") + " policy stated " + stated + " (" + source + "): ";
        if (holds.isEmpty()) {
            return whose + "own policies cover all of its days";
        }
        if (isOwn) {
            return whose + "wins on all of its days";
        }
        return whose + (holds.get().equals(stated) ? "holds unchanged" : "cut, holds " + holds.get());
    }
}
