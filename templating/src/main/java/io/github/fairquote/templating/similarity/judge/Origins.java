package io.github.fairquote.templating.similarity.judge;

import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.SpanKind;
import io.github.fairquote.templating.similarity.OriginShares;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Which of a letter's characters were filled in from the job. */
final class Origins {
    /** The records of a letter's facts; see {@link io.github.fairquote.templating.compose.LetterFacts}. */
    private static final Set<String> JOB = Set.of("job", "client", "match");

    private static final Set<String> PROFILE = Set.of("profile", "case");

    private final BitSet fromJob = new BitSet();
    private int stored;
    private int job;
    private int profile;
    private int other;

    private Origins() {}

    static Origins of(List<Span> spans) {
        Origins origins = new Origins();
        spans.forEach(origins::add);
        return origins;
    }

    private void add(Span span) {
        int length = span.end() - span.start();
        String root = root(span.path().orElse(""));
        if (span.kind() != SpanKind.VALUE) {
            stored += length;
        } else if (JOB.contains(root)) {
            job += length;
            fromJob.set(span.start(), span.end());
        } else if (PROFILE.contains(root)) {
            profile += length;
        } else {
            other += length;
        }
    }

    private static String root(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return path.substring(0, end);
    }

    /** Whether any of the characters is the job's. */
    boolean isFromJob(int start, int end) {
        for (int i = start; i < end; i++) {
            if (fromJob.get(i)) {
                return true;
            }
        }
        return false;
    }

    OriginShares shares() {
        int all = Math.max(1, stored + job + profile + other);
        return new OriginShares(
                (double) stored / all, (double) job / all, (double) profile / all, (double) other / all);
    }
}
