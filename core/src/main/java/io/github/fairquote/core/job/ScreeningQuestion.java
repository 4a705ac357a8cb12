package io.github.fairquote.core.job;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.Objects;

/**
 * A question that a job post asks every applicant to answer beside the letter. Written to JSON as its text. Immutable and
 * thread-safe.
 *
 * @param text the question, at most 2,000 UTF-16 units; lines are allowed
 */
public record ScreeningQuestion(@JsonValue String text) {
    private static final int LIMIT = 2_000;

    /**
     * Checks the text.
     *
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE
     */
    public ScreeningQuestion {
        Objects.requireNonNull(text, "text");
        Check.prose("", text, LIMIT);
    }

    /**
     * The question of a text.
     *
     * @param text the question
     * @return the question
     * @throws InvalidValueException BLANK_TEXT, TEXT_TOO_LONG, CONTROL_CHARACTER or LONE_SURROGATE
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScreeningQuestion of(String text) {
        return new ScreeningQuestion(text);
    }

    /** The text itself. */
    @Override
    public String toString() {
        return text;
    }
}
