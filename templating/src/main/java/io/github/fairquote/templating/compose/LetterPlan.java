package io.github.fairquote.templating.compose;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Rendering;
import java.util.List;
import java.util.Optional;

/** What a letter is put together from: the facts, the choices, and what was found on the way. */
record LetterPlan(
        LetterRequest request,
        Bindings facts,
        List<BlockChoice> choices,
        List<AnswerChoice> answers,
        Optional<CaseChoice> proof,
        Optional<Assignment> assignment,
        List<FactGain> gains) {

    /** A letter that fits, with what had to go for it and what is worth a look. */
    record Fitted(Rendering rendering, List<BlockChoice> choices, List<DroppedBlock> dropped, List<Problem> problems) {}
}
