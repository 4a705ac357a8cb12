package io.github.fairquote.templating.similarity;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.compose.Draft;
import io.github.fairquote.templating.similarity.judge.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges how personal a letter is.
 *
 * <p>Words are runs of letters and digits of any script, compared without case and by simple stems: the longest common ending of
 * English, German or Ukrainian is cut if four characters are left, three of a Cyrillic word. Stop words of the three languages, and what every post says,
 * are no terms. A sentence ends at a full stop, question or exclamation mark before a blank, and at a line end.
 *
 * <p>A word of the letter is specific to the job if it was filled in from the job, or if its sentence names a term of the job
 * beyond the client's name and the word is not part of a run that an earlier letter holds. Where a letter's origin is not known, only the second can be told;
 * where no earlier letters are given, nothing counts as repeated. All work is linear in the letter, the job and the earlier letters
 * that share runs of words with it. Immutable and thread-safe.
 */
public final class PersonalizationAssessor {
    private static final PersonalizationAssessor DEFAULTS =
            new PersonalizationAssessor(PersonalizationThresholds.defaults(), LetterIndex.of(List.of()));

    private final PersonalizationThresholds thresholds;
    private final LetterIndex earlier;

    private PersonalizationAssessor(PersonalizationThresholds thresholds, LetterIndex earlier) {
        this.thresholds = thresholds;
        this.earlier = earlier;
    }

    /**
     * An assessor with the default thresholds that knows no earlier letter.
     *
     * @return the assessor
     */
    public static PersonalizationAssessor withDefaults() {
        return DEFAULTS;
    }

    /**
     * The same with other thresholds.
     *
     * @param others the thresholds
     * @return the changed copy
     */
    public PersonalizationAssessor with(PersonalizationThresholds others) {
        return new PersonalizationAssessor(Objects.requireNonNull(others, "others"), earlier);
    }

    /**
     * The same beside earlier letters.
     *
     * @param letters the letters sent before, without the one that is judged
     * @return the changed copy
     */
    public PersonalizationAssessor beside(LetterIndex letters) {
        return new PersonalizationAssessor(thresholds, Objects.requireNonNull(letters, "letters"));
    }

    /**
     * Judges a letter by the earlier ones only: nothing is known of the job.
     *
     * @param letter the text
     * @return the judgement, with no part but the one for new text
     */
    public Personalization assess(String letter) {
        return assess(letter, Optional.empty(), Optional.empty());
    }

    /**
     * Judges a letter of unknown origin.
     *
     * @param job the job it answers
     * @param letter the text
     * @return the judgement
     */
    public Personalization assess(JobPost job, String letter) {
        return assess(letter, Optional.of(job), Optional.empty());
    }

    /**
     * Judges a filled template whose values bear the names of a letter's facts: {@code job}, {@code client} and {@code match} are
     * the job's, {@code profile} and {@code case} the writer's.
     *
     * @param job the job it answers
     * @param letter the filled template
     * @return the judgement, which knows stored text from what was filled in
     */
    public Personalization assess(JobPost job, Rendering letter) {
        return assess(letter.text(), Optional.of(job), Optional.of(letter.spans()));
    }

    /**
     * Judges a composed letter.
     *
     * @param job the job it answers
     * @param letter the draft
     * @return the judgement, which knows stored text from what was filled in
     */
    public Personalization assess(JobPost job, Draft letter) {
        return assess(letter.text(), Optional.of(job), Optional.of(letter.spans()));
    }

    private Personalization assess(String letter, Optional<JobPost> job, Optional<List<Span>> spans) {
        Objects.requireNonNull(letter, "letter");
        return new Personalization(Verdict.of(thresholds, letter, job, spans, earlier.segments()));
    }
}
