package io.github.fairquote.pricing.reputation.weigh;

import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import java.util.List;
import java.util.Map;

/** What evidence says of {@code theta}: its density over the grid, what each source adds, and what a reader must be told. */
public final class Belief {
    private final EvidenceTerms terms;
    private final double[] density;
    private final List<Problem> warnings;

    Belief(EvidenceTerms terms, List<Problem> warnings) {
        this.terms = terms;
        this.warnings = List.copyOf(warnings);
        density = terms.posterior(terms.sources());
    }

    /** The probability of each cell of the grid; not to be changed. */
    public double[] density() {
        return density;
    }

    /** Each source's share in the distance of the mean from the prior's; computed on demand. */
    public Map<EvidenceSource, Double> contributions() {
        return terms.contributions();
    }

    /** What to be careful about. */
    public List<Problem> warnings() {
        return warnings;
    }
}
