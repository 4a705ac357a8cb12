package io.github.fairquote.templating.contact.scan;

import io.github.fairquote.core.policy.letter.ContactKind;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.templating.contact.fold.Folded;
import io.github.fairquote.templating.contact.read.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the scanners find and settles overlaps. */
public final class Finds {
    /** A find in tokens of one reading of the text, already in offsets of the original. */
    public record Find(int start, int end, ContactKind kind, Severity severity, String how, String key) {
        private boolean beats(Find other) {
            return severity != other.severity ? severity == Severity.ERROR : end - start > other.end - other.start;
        }
    }

    private final List<Find> finds = new ArrayList<>();

    /** Adds what lies between two tokens. */
    public void add(Tokens tokens, int from, int to, ContactKind kind, Severity severity, String how) {
        Folded folded = tokens.folded();
        int begin = tokens.begin(from);
        int end = tokens.begin(to);
        boolean hidden = tokens.has(from, to, Folded.HIDDEN | Folded.STYLED);
        String key = folded.text(begin, end);
        finds.add(new Find(
                folded.start(begin, end),
                folded.end(begin, end),
                kind,
                severity,
                hidden ? how + ", in disguised characters" : how,
                key));
    }

    /**
     * The finds in the order of their places; of two that overlap the surer, then the longer, then the earlier found
     * stays.
     */
    List<Find> settled() {
        finds.sort(Comparator.comparingInt(Find::start));
        List<Find> settled = new ArrayList<>();
        for (Find find : finds) {
            Find last = settled.isEmpty() ? null : settled.get(settled.size() - 1);
            if (last == null || find.start() >= last.end()) {
                settled.add(find);
            } else if (find.beats(last)) {
                settled.set(settled.size() - 1, find);
            }
        }
        return settled;
    }
}
