package io.github.fairquote.templating.compose;

import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.proposal.ScreeningAnswer;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.block.BlockScore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A screening question with what was found to answer it, and why. Immutable and thread-safe. */
public final class AnswerChoice {
    private final ScreeningQuestion question;
    private final BlockChoice choice;
    private final Optional<Rendering> rendering;

    AnswerChoice(ScreeningQuestion question, BlockChoice choice, Optional<Rendering> rendering) {
        this.question = Objects.requireNonNull(question, "question");
        this.choice = Objects.requireNonNull(choice, "choice");
        this.rendering = Objects.requireNonNull(rendering, "rendering");
    }

    /**
     * What is asked.
     *
     * @return the question as posted
     */
    public ScreeningQuestion question() {
        return question;
    }

    /**
     * What is answered.
     *
     * @return the question with its answer; empty if no block of the library answers it with the facts at hand
     */
    public Optional<ScreeningAnswer> answer() {
        return rendering.map(text -> ScreeningAnswer.of(question.text(), text.text()));
    }

    /**
     * Where every part of the answer comes from.
     *
     * @return spans that tile the answer; empty if there is none
     */
    public List<Span> spans() {
        return rendering.map(Rendering::spans).orElse(List.of());
    }

    /**
     * The block of the answer.
     *
     * @return the block with its points and reasons, if one could be used
     */
    public Optional<BlockScore> chosen() {
        return choice.chosen();
    }

    /**
     * The blocks that could stand in its place.
     *
     * @return the blocks, best first
     */
    public List<BlockScore> alternatives() {
        return choice.alternatives();
    }

    /**
     * The blocks that answer the question but lack a fact.
     *
     * @return the blocks, best first
     */
    public List<PassedOver> passedOver() {
        return choice.passedOver();
    }

    /** The question's size and whether it is answered, not the texts. */
    @Override
    public String toString() {
        return "AnswerChoice[" + question.text().length() + " characters, "
                + (rendering.isPresent() ? "answered" : "unanswered") + "]";
    }
}
