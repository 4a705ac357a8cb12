package io.github.fairquote.templating.history;

import io.github.fairquote.core.internal.json.JsonOutput;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * The letters that were sent, in the order in which they were written down.
 *
 * <p>As a file it is JSON Lines in UTF-8: one letter a line, each line ended by LF. What {@link #write()} gives is the same for
 * the same letters on every machine, and reading it gives them back. {@link #line(SentLetter)} is what a program appends to the
 * file after sending. Immutable and thread-safe.
 *
 * <p>Limits: a line of 262,144 bytes, a file of 67,108,864 bytes and 100,000 letters.
 */
public final class LetterHistory {
    private static final LetterHistory EMPTY = new LetterHistory(LetterLog.of(List.of()));

    private final LetterLog letters;

    private LetterHistory(LetterLog letters) {
        this.letters = letters;
    }

    /**
     * A history without a letter.
     *
     * @return the empty history
     */
    public static LetterHistory empty() {
        return EMPTY;
    }

    /**
     * The history of some letters.
     *
     * @param letters the letters in their order
     * @return the history
     * @throws InvalidValueException DUPLICATE_ELEMENT if two letters bear one id
     */
    public static LetterHistory of(Collection<SentLetter> letters) {
        return new LetterHistory(LetterLog.of(letters));
    }

    /**
     * Reads a history from UTF-8 to its end. The stream is not closed.
     *
     * <p>Every line becomes a letter or at least one located problem; empty lines are skipped but counted. A second letter of an
     * id is a DUPLICATE_ELEMENT on its line, with the fact {@code firstLine}, and the first one stays. Beyond 1,000 problems the
     * rest is counted only (TOO_MANY_PROBLEMS). A file of nothing is a history of nothing.
     *
     * @param stream the bytes, without byte order mark
     * @return the letters of the good lines with the problems of the others; no history at all only if the stream fails
     *     (READ_FAILED) or a limit is passed (DOCUMENT_TOO_LARGE, TOO_MANY_ROWS)
     */
    public static Partial<LetterHistory> read(InputStream stream) {
        return HistoryReader.read(Objects.requireNonNull(stream, "stream"));
    }

    /**
     * Reads a history from UTF-8, see {@link #read(InputStream)}.
     *
     * @param bytes the lines
     * @return the letters of the good lines with the problems of the others
     */
    public static Partial<LetterHistory> read(byte[] bytes) {
        return HistoryReader.read(Objects.requireNonNull(bytes, "bytes"));
    }

    /**
     * One letter as a file holds it, to be appended.
     *
     * @param letter the letter
     * @return compact JSON, fields in their order, with LF at its end
     */
    public static String line(SentLetter letter) {
        return JsonOutput.compact(HistoryReader.LETTER, Objects.requireNonNull(letter, "letter")) + "\n";
    }

    /**
     * The whole file.
     *
     * @return the lines of all letters in their order; empty if there is none
     */
    public String write() {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(line(letter)));
        return text.toString();
    }

    /**
     * The history with one letter more, in constant time for the one that is made last; adding to an earlier one once more copies
     * its letters. The histories share what they have in common, so that a short one keeps the letters of its longer ones in
     * memory.
     *
     * @param letter the letter sent last
     * @return the longer history
     * @throws InvalidValueException DUPLICATE_ELEMENT if a letter of that id is there already
     */
    public LetterHistory with(SentLetter letter) {
        return new LetterHistory(letters.with(Objects.requireNonNull(letter, "letter")));
    }

    /**
     * The letters.
     *
     * @return them in the order in which they were written down
     */
    public List<SentLetter> letters() {
        return letters;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterHistory that && letters.equals(that.letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    /** The number of letters, not their texts: those may be private. */
    @Override
    public String toString() {
        return "LetterHistory[" + letters.size() + " letters]";
    }
}
