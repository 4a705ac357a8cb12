package io.github.fairquote.templating.lint.rule;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import io.github.fairquote.templating.lint.read.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines in front of the fold: they speak of the reader's job, and not first of the writer. */
final class OpeningRules {
    private OpeningRules() {}

    static List<Finding> check(ReadLetter letter) {
        List<Finding> findings = new ArrayList<>();
        String preview = letter.linted().preview();
        firstPerson(letter, preview).ifPresent(findings::add);
        letter.linted().job().flatMap(job -> generic(letter, preview, job)).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> firstPerson(ReadLetter letter, String preview) {
        int start = afterGreeting(preview);
        List<Words.Word> words = Words.of(preview.substring(start));
        if (words.isEmpty() || !Words.FIRST_PERSON.contains(words.get(0).key())) {
            return Optional.empty();
        }
        Words.Word first = words.get(0);
        return Optional.of(letter.finding(
                ProblemCode.STARTS_WITH_I,
                start + first.start(),
                start + first.end(),
                "the letter starts with its writer, not with its reader",
                "start with what the client needs"));
    }

    private static Optional<Finding> generic(ReadLetter letter, String preview, JobPost job) {
        Set<String> terms = Words.terms(job);
        boolean specific = Words.of(preview).stream().anyMatch(word -> terms.contains(word.key()));
        if (specific || terms.isEmpty() || preview.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(letter.finding(
                ProblemCode.GENERIC_OPENING,
                0,
                preview.length(),
                "the lines shown in the list name nothing of this job",
                "name the client's need, product or industry in the first sentence"));
    }

    /** Behind a first line or clause such as "Hi Ann," that greets and says no more. */
    private static int afterGreeting(String preview) {
        List<Words.Word> words = Words.of(preview);
        if (words.isEmpty() || !Words.GREETINGS.contains(words.get(0).key())) {
            return 0;
        }
        for (int i = words.get(0).end(); i < preview.length(); i++) {
            char c = preview.charAt(i);
            if (c == ',' || c == '!' || c == '.' || c == '\n') {
                return i + 1;
            }
        }
        return 0;
    }
}
