package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.compose.BlockChoice;
import io.github.fairquote.templating.compose.CaseChoice;
import io.github.fairquote.templating.compose.DroppedBlock;
import io.github.fairquote.templating.compose.FactGain;
import io.github.fairquote.templating.compose.LetterRequest;
import io.github.fairquote.templating.compose.experiment.Assignment;
import java.util.List;
import java.util.Optional;

/** What a letter is put together from: the facts, the choices, and what was found on the way. */
record LetterPlan(
        LetterRequest request,
        Bindings facts,
        List<BlockChoice> choices,
        List<Answer> answers,
        Optional<CaseChoice> proof,
        Optional<Assignment> assignment,
        List<FactGain> gains) {

    /** The longest letter in UTF-16 units, by the writer's wish and by the platform's limit. */
    int longest() {
        int own = request.maxCharacters().orElse(Integer.MAX_VALUE);
        return Math.min(own, request.limits().map(ProposalLimits::letterLength).orElse(Integer.MAX_VALUE));
    }

    /** A letter that fits, with what had to go for it and what is worth a look. */
    record Fitted(Rendering rendering, List<BlockChoice> choices, List<DroppedBlock> dropped, List<Problem> problems) {}
}
