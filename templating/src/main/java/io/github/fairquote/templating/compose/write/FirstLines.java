package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.compose.Preview;
import java.util.List;
import java.util.stream.Stream;

/** Cuts out what a list of proposals shows of a letter. */
final class FirstLines {
    private FirstLines() {}

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
