package io.github.fairquote.templating.similarity.judge;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.templating.similarity.TermSource;
import io.github.fairquote.templating.text.Stems;
import io.github.fairquote.templating.text.StopWords;
import io.github.fairquote.templating.text.TextWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a job that tell it from others, by their stems, in the order of their sources. */
final class JobTerms {
    private static final int LONG = 3;
    private static final int LONG_IN_DESCRIPTION = 4;

    private final Map<String, Term> terms = new LinkedHashMap<>();

    private JobTerms() {}

    /**
     * A term.
     *
     * @param text the word as the job writes it
     * @param source where it is from
     */
    record Term(String text, TermSource source) {}

    static Map<String, Term> of(JobPost job) {
        JobTerms all = new JobTerms();
        ClientProfile client = job.client();
        all.add(TermSource.SKILL, job.skills().stream().map(SkillTag::label).toList());
        all.add(TermSource.NEED, job.need());
        all.add(TermSource.DELIVERABLE, job.deliverable());
        all.add(TermSource.TITLE, Optional.of(job.title()));
        all.add(TermSource.NICHE, job.niche().map(Niche::toString));
        all.add(TermSource.NICHE, client.industry());
        all.add(TermSource.MENTION, job.mentions());
        all.add(TermSource.CLIENT, client.displayName());
        all.add(TermSource.CLIENT, client.company());
        all.add(TermSource.DESCRIPTION, Optional.of(job.description()));
        return all.terms;
    }

    private void add(TermSource source, Optional<String> text) {
        add(source, text.stream().toList());
    }

    private void add(TermSource source, List<String> texts) {
        for (String text : texts) {
            for (TextWords.Word word : TextWords.of(text)) {
                String written = text.substring(word.start(), word.end());
                if (tells(word.key(), written, source)) {
                    terms.putIfAbsent(Stems.of(word.key()), new Term(written, source));
                }
            }
        }
    }

    /** Names are taken as they are; other words if they are no stop words and long enough, abbreviations such as UX from two on. */
    private static boolean tells(String key, String written, TermSource source) {
        if (StopWords.contains(key)) {
            return false;
        }
        int length = key.codePointCount(0, key.length());
        boolean abbreviation = written.codePoints().noneMatch(Character::isLowerCase);
        int least = source.isKey() ? LONG : LONG_IN_DESCRIPTION;
        return source == TermSource.CLIENT || abbreviation || length >= least;
    }
}
