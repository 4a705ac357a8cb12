package io.github.fairquote.templating.compose;

import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.proposal.ScreeningAnswer;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.block.BlockScore;
import io.github.fairquote.templating.compose.write.Answer;
import java.util.List;
import java.util.Optional;

/** A screening question with what was found to answer it, and why. Immutable and thread-safe. */
public final class AnswerChoice {
    private final Answer found;

    AnswerChoice(Answer found) {
        this.found = found;
    }

    /**
     * What is asked.
     *
     * @return the question as posted
     */
    public ScreeningQuestion question() {
        return found.question();
    }

    /**
     * What is answered.
     *
     * @return the question with its answer; empty if no block of the library answers it with the facts at hand
     */
    public Optional<ScreeningAnswer> answer() {
        return found.rendering().map(text -> ScreeningAnswer.of(question().text(), text.text()));
    }

    /**
     * Where every part of the answer comes from.
     *
     * @return spans that tile the answer; empty if there is none
     */
    public List<Span> spans() {
        return found.rendering().map(Rendering::spans).orElse(List.of());
    }

    /**
     * The block of the answer.
     *
     * @return the block with its points and reasons, if one could be used
     */
    public Optional<BlockScore> chosen() {
        return found.choice().chosen();
    }

    /**
     * The blocks that could stand in its place.
     *
     * @return the blocks, best first
     */
    public List<BlockScore> alternatives() {
        return found.choice().alternatives();
    }

    /**
     * The blocks that answer the question but lack a fact.
     *
     * @return the blocks, best first
     */
    public List<PassedOver> passedOver() {
        return found.choice().passedOver();
    }

    /** The question's size and whether it is answered, not the texts. */
    @Override
    public String toString() {
        return "AnswerChoice[" + question().text().length() + " characters, "
                + (found.rendering().isPresent() ? "answered" : "unanswered") + "]";
    }
}
