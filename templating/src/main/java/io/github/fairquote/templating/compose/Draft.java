package io.github.fairquote.templating.compose;

import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.compose.experiment.Assignment;
import io.github.fairquote.templating.compose.write.Composition;
import java.util.List;
import java.util.Optional;

/** A letter before it is checked and sent, with the origin of every word. Immutable and thread-safe. */
public final class Draft {
    private final Composition letter;
    private final List<AnswerChoice> answers;

    Draft(Composition letter) {
        this.letter = letter;
        this.answers = letter.answers().stream().map(AnswerChoice::new).toList();
    }

    /**
     * The letter.
     *
     * @return the text, paragraphs parted by one empty line
     */
    public String text() {
        return rendering().text();
    }

    /**
     * The letter's length as people count.
     *
     * @return the number of Unicode code points
     */
    public int codePoints() {
        return text().codePointCount(0, text().length());
    }

    /**
     * The letter's length as programs count.
     *
     * @return the number of UTF-16 units, never below {@link #codePoints()}
     */
    public int utf16Units() {
        return text().length();
    }

    /**
     * The letter as it was rendered.
     *
     * @return text, spans and the facts that no block asked for
     */
    public Rendering rendering() {
        return letter.rendering();
    }

    /**
     * Where every part of the letter comes from.
     *
     * @return spans that tile the text; each names its block and, for a value, the fact
     */
    public List<Span> spans() {
        return rendering().spans();
    }

    /**
     * The face of the profile that the letter speaks for.
     *
     * @return the specialised profile of the job's niche if there is one, else the general one
     */
    public ProfileView profile() {
        return letter.view();
    }

    /**
     * The blocks by role, in the letter's order, with reasons and alternatives.
     *
     * @return one choice for each role of a letter
     */
    public List<BlockChoice> choices() {
        return letter.choices();
    }

    /**
     * The case study that proof was taken from.
     *
     * @return the nearest case study, empty if none is near or the letter has no proof
     */
    public Optional<CaseChoice> proof() {
        return letter.proof();
    }

    /**
     * The screening questions of the job with their answers.
     *
     * @return one choice for each question, in their order; those without an answer are for the freelancer to write
     */
    public List<AnswerChoice> answers() {
        return answers;
    }

    /**
     * The blocks that the letter was too long for.
     *
     * @return the blocks in the order in which they went; empty if it fitted
     */
    public List<DroppedBlock> dropped() {
        return letter.dropped();
    }

    /**
     * What would have made the letter better: facts that neither profile nor job states, and the block each of them would
     * have brought.
     *
     * @return the gains, the greatest first
     */
    public List<FactGain> gains() {
        return letter.gains();
    }

    /**
     * Which variant of the request's experiment it is.
     *
     * @return the assignment, if the request has an experiment
     */
    public Optional<Assignment> assignment() {
        return letter.assignment();
    }

    /**
     * What a list of proposals shows of it.
     *
     * @return the lines in front of the fold, if the request has the platform's limits
     */
    public Optional<Preview> preview() {
        return letter.preview();
    }

    /**
     * What the post asks every letter to contain, and whether this one does: the job's mentions, and code words that its
     * description asks for in so many words, such as <i>start your reply with the word BANANA</i>. A block that prints {@code
     * job.mentions} puts them in, but for words of the description that are more than three or not plain.
     *
     * @return the demands, those for the letter's start first
     */
    public List<Demand> demands() {
        return letter.demands();
    }

    /**
     * What is worth a look: facts that better blocks would have needed, a missing proof, questions without an answer, variants of
     * the experiment that no block has, blocks that the letter was too long for, opening lines without a fact of the job, words
     * that the post asks for and the letter does not have, facts in another language than the letter's, clock changes.
     *
     * @return the warnings in the letter's order
     */
    public List<Problem> warnings() {
        return letter.warnings();
    }

    /** The draft's size, not its text. */
    @Override
    public String toString() {
        return "Draft[" + codePoints() + " characters]";
    }
}
