package io.github.fairquote.core.proposal;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * A screening question of a job post with the freelancer's answer. Immutable and thread-safe.
 *
 * @param question the question as posted, at most 2,000 UTF-16 units; lines are allowed
 * @param answer the answer, at most 16,384 UTF-16 units; lines are allowed
 */
@JsonPropertyOrder({"question", "answer"})
public record ScreeningAnswer(String question, String answer) {

    /**
     * Checks the texts.
     *
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE
     */
    public ScreeningAnswer {
        Check.prose("question", Objects.requireNonNull(question, "question"), 2_000);
        Check.prose("answer", Objects.requireNonNull(answer, "answer"), Check.TEXT_LIMIT);
    }

    /**
     * An answered question.
     *
     * @param question the question as posted
     * @param answer the answer
     * @return both together
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE
     */
    public static ScreeningAnswer of(String question, String answer) {
        return new ScreeningAnswer(question, answer);
    }
}
