/**
 * Is a letter about this job, or would any client have got it? The job's own terms in the letter and where they stand, what of
 * the text is specific to the job, how much of it stands in letters sent before, and one score whose parts add up.
 *
 * <p>Start at {@link io.github.fairquote.templating.similarity.PersonalizationAssessor}; earlier letters come in through a
 * {@link io.github.fairquote.templating.similarity.LetterIndex}. Whether and how a platform looks for canned letters is not
 * public: the thresholds are assumptions and can be set.
 */
@NullMarked
package io.github.fairquote.templating.similarity;

import org.jspecify.annotations.NullMarked;
