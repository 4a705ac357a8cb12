package io.github.fairquote.pricing.variant;

import io.github.fairquote.pricing.funnel.ProposalRecord;
import io.github.fairquote.pricing.funnel.StageShare;
import java.util.List;

/**
 * One variant that takes part.
 *
 * @param name its name
 * @param members its proposals in the order in which they were sent
 * @param share how many of them came so far
 */
record Competitor(String name, List<ProposalRecord> members, StageShare share) {
    int hits() {
        return share.reached();
    }

    int misses() {
        return share.sent() - share.reached();
    }
}
