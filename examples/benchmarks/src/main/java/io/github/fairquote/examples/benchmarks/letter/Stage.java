package io.github.fairquote.examples.benchmarks.letter;

/** An engine with a letter to write, known to write the same bytes as the hand. */
public final class Stage {
    private final Engine.Writer writer;

    private Stage(Engine.Writer writer) {
        this.writer = writer;
    }

    /**
     * Sets an engine up.
     *
     * @param engine the engine
     * @param letter the letter
     * @return the stage
     * @throws IllegalStateException if the engine's letter differs from the one written by hand
     */
    public static Stage of(Engine engine, Letter letter) {
        Stage stage = new Stage(engine.writer());
        Engine.Writer hand = Engine.BY_HAND.writer();
        stage.writer.take(letter);
        stage.read();
        hand.take(letter);
        if (!stage.write().equals(hand.write())) {
            throw new IllegalStateException(engine + " writes another letter:\n" + stage.write());
        }
        return stage;
    }

    /**
     * Reads the template again.
     *
     * @return the engine's template
     */
    public Object read() {
        return writer.read();
    }

    /**
     * Writes the letter.
     *
     * @return its text
     */
    public String write() {
        return writer.write();
    }
}
