package io.github.fairquote.templating.similarity.judge;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.similarity.JobTerm;
import io.github.fairquote.templating.similarity.Likeness;
import io.github.fairquote.templating.similarity.OriginShares;
import io.github.fairquote.templating.similarity.Passage;
import io.github.fairquote.templating.similarity.Personalization;
import io.github.fairquote.templating.similarity.PersonalizationThresholds;
import io.github.fairquote.templating.similarity.PersonalizationWarning;
import io.github.fairquote.templating.similarity.ScorePart;
import io.github.fairquote.templating.similarity.index.Search;
import io.github.fairquote.templating.similarity.index.Segments;
import java.util.List;
import java.util.Optional;

/**
 * What was found in a letter and what follows from it; its parts are told by {@link Personalization}.
 *
 * @param terms the job's terms
 * @param specificShare how much is specific, in [0, 1]
 * @param specific what is
 * @param repeatedShare how much stands in earlier letters, in [0, 1]
 * @param repeated what does
 * @param origins where it is from, if that is known
 * @param nearest the earlier letters that it repeats most
 * @param parts what its score is made of
 * @param warnings what speaks against it
 */
public record Verdict(
        List<JobTerm> terms,
        double specificShare,
        List<Passage> specific,
        double repeatedShare,
        List<Passage> repeated,
        Optional<OriginShares> origins,
        List<Likeness> nearest,
        List<ScorePart> parts,
        List<PersonalizationWarning> warnings) {

    /** Judges a letter by the job and by the spans it was filled from, as far as they are known, and by earlier letters. */
    public static Verdict of(
            PersonalizationThresholds thresholds,
            String letter,
            Optional<JobPost> job,
            Optional<List<Span>> spans,
            Segments earlier) {
        Search search = earlier.search(letter);
        LetterReading reading = new LetterReading(letter, job, spans.map(Origins::of), search.repeated());
        List<Likeness> nearest = search.nearest(thresholds.nearest());
        Judgement judgement = new Judgement(thresholds, reading, nearest, earlier.size() > 0);
        return new Verdict(
                reading.terms(),
                reading.specificShare(),
                List.copyOf(reading.specific()),
                reading.repeatedShare(),
                List.copyOf(reading.repeated()),
                reading.origins().map(Origins::shares),
                List.copyOf(nearest),
                judgement.parts(),
                judgement.warnings());
    }
}
