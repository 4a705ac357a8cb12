package io.github.fairquote.templating.similarity;

import io.github.fairquote.templating.similarity.judge.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * How personal a letter is, with everything that led to it. Spans are UTF-16 offsets into the letter as it was handed in. Immutable
 * and thread-safe.
 */
public final class Personalization {
    private final Verdict verdict;

    Personalization(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * The terms of the job, used and unused.
     *
     * @return the terms by source and, within one, in the job's order, each word once by its stem; empty if no job was given
     */
    public List<JobTerm> terms() {
        return verdict.terms();
    }

    /**
     * The terms that the letter uses.
     *
     * @return those of {@link #terms()} that stand in the letter
     */
    public List<JobTerm> used() {
        return terms().stream().filter(JobTerm::isUsed).toList();
    }

    /**
     * The key terms that the letter could still take up.
     *
     * @return those of {@link #terms()} that it does not use, without words of the description
     */
    public List<JobTerm> unused() {
        return terms().stream()
                .filter(term -> !term.isUsed() && term.source().isKey())
                .toList();
    }

    /**
     * How much of the letter is specific to the job.
     *
     * @return the share of its words, in [0, 1]; 0 if no job was given or the letter has no word
     */
    public double specificShare() {
        return verdict.specificShare();
    }

    /**
     * What of the letter is specific to the job.
     *
     * @return runs of specific words in the letter's order
     */
    public List<Passage> specific() {
        return verdict.specific();
    }

    /**
     * How much of the letter stands in letters sent before, in whichever of them.
     *
     * @return the share of its words, in [0, 1]; 0 if no letters were given
     */
    public double repeatedShare() {
        return verdict.repeatedShare();
    }

    /**
     * What of the letter stands in letters sent before.
     *
     * @return runs of at least four words in the letter's order
     */
    public List<Passage> repeated() {
        return verdict.repeated();
    }

    /**
     * How much was filled in and how much is stored text.
     *
     * @return the shares; empty for a letter of unknown origin
     */
    public Optional<OriginShares> origins() {
        return verdict.origins();
    }

    /**
     * The earlier letters that it repeats most.
     *
     * @return the nearest first; empty if there are none
     */
    public List<Likeness> nearest() {
        return verdict.nearest();
    }

    /**
     * What the score is made of.
     *
     * @return the parts that could be judged: without a job, or a job without a term, only NEW_TEXT; without earlier letters no
     *     NEW_TEXT
     */
    public List<ScorePart> parts() {
        return verdict.parts();
    }

    /**
     * How personal the letter is.
     *
     * @return the sum of the points of {@link #parts()}, in [0, {@link #outOf()}]
     */
    public int score() {
        return parts().stream().mapToInt(ScorePart::points).sum();
    }

    /**
     * What a letter could score at most, given what could be judged.
     *
     * @return the sum of what the parts are worth: 100 if a job and earlier letters were given, 0 if neither
     */
    public int outOf() {
        return parts().stream().mapToInt(part -> part.kind().points()).sum();
    }

    /**
     * What speaks against sending it as it is.
     *
     * @return the warnings; empty if there are none
     */
    public List<PersonalizationWarning> warnings() {
        return verdict.warnings();
    }

    /**
     * The gravest warning.
     *
     * @return the level; NONE if there is no warning
     */
    public WarningLevel level() {
        return warnings().stream()
                .map(PersonalizationWarning::level)
                .max(WarningLevel::compareTo)
                .orElse(WarningLevel.NONE);
    }

    /** The score and the level, not the letter. */
    @Override
    public String toString() {
        return "Personalization[" + score() + " of " + outOf() + ", " + level() + "]";
    }
}
