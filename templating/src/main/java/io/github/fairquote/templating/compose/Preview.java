package io.github.fairquote.templating.compose;

import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.templating.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a list of proposals shows of a letter, and what in it is of this job.
 *
 * @param text the letter's first lines, cut at the platform's number of characters
 * @param facts the names of the job's and the client's facts that stand in it, at least in part, in order
 */
public record Preview(String text, List<String> facts) {

    /** Copies the facts. */
    public Preview {
        Objects.requireNonNull(text, "text");
        facts = List.copyOf(facts);
    }

    /**
     * Whether it names anything of the job.
     *
     * @return true if any fact of the job or its client stands in it
     */
    public boolean isSpecific() {
        return !facts.isEmpty();
    }

    static Preview of(String letter, List<Span> spans, ProposalLimits limits) {
        int end = end(letter, limits);
        List<String> facts = spans.stream()
                .takeWhile(span -> span.start() < end)
                .flatMap(span -> span.path().stream())
                .filter(path ->
                        Stream.of("job.", "client.", "match.", "overlap.").anyMatch(path::startsWith))
                .distinct()
                .toList();
        return new Preview(letter.substring(0, end), facts);
    }

    private static int end(String letter, ProposalLimits limits) {
        int most = Math.min(limits.previewCharacters(), letter.codePointCount(0, letter.length()));
        int end = letter.offsetByCodePoints(0, most);
        int lines = 0;
        for (int i = 0; i < end; i++) {
            if (letter.charAt(i) == '\n' && ++lines == limits.previewLines()) {
                return i;
            }
        }
        return end;
    }
}
