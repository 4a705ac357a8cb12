package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.compose.BlockChoice;
import io.github.fairquote.templating.compose.CaseChoice;
import io.github.fairquote.templating.compose.Demand;
import io.github.fairquote.templating.compose.Draft;
import io.github.fairquote.templating.compose.DroppedBlock;
import io.github.fairquote.templating.compose.FactGain;
import io.github.fairquote.templating.compose.Preview;
import io.github.fairquote.templating.compose.experiment.Assignment;
import java.util.List;
import java.util.Optional;

/** A letter as it was written; what its parts are {@link Draft} says. */
public final class Composition {
    private final LetterPlan plan;
    private final ProfileView view;
    private final LetterPlan.Fitted letter;
    private final Optional<Preview> preview;
    private final List<Demand> demands;
    private final List<Problem> warnings;

    Composition(
            LetterPlan plan,
            ProfileView view,
            LetterPlan.Fitted letter,
            Optional<Preview> preview,
            List<Demand> demands,
            List<Problem> warnings) {
        this.plan = plan;
        this.view = view;
        this.letter = letter;
        this.preview = preview;
        this.demands = demands;
        this.warnings = warnings;
    }

    public Rendering rendering() {
        return letter.rendering();
    }

    public ProfileView view() {
        return view;
    }

    public List<BlockChoice> choices() {
        return letter.choices();
    }

    /** Of the nearest case study nothing is told where no block of proof is left. */
    public Optional<CaseChoice> proof() {
        boolean proven = choices().stream()
                .anyMatch(choice ->
                        choice.role() == BlockRole.PROOF && choice.chosen().isPresent());
        return proven ? plan.proof() : Optional.empty();
    }

    public List<Answer> answers() {
        return plan.answers();
    }

    public List<DroppedBlock> dropped() {
        return letter.dropped();
    }

    public List<FactGain> gains() {
        return plan.gains();
    }

    public Optional<Assignment> assignment() {
        return plan.assignment();
    }

    public Optional<Preview> preview() {
        return preview;
    }

    public List<Demand> demands() {
        return demands;
    }

    public List<Problem> warnings() {
        return warnings;
    }
}
