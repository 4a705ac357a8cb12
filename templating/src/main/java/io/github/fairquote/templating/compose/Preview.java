package io.github.fairquote.templating.compose;

import java.util.List;
import java.util.Objects;

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
}
