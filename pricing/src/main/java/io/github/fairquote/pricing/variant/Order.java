package io.github.fairquote.pricing.variant;

import io.github.fairquote.pricing.funnel.ProposalRecord;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** In which order proposals of two variants are taken as evidence. */
enum Order {
    /** As they were sent. */
    AS_SENT {
        @Override
        void feed(SequentialEvidence to, Competitor first, Competitor second, Predicate<ProposalRecord> hit) {
            List<ProposalRecord> one = first.members();
            List<ProposalRecord> two = second.members();
            int j = 0;
            for (ProposalRecord proposal : one) {
                while (j < two.size() && SENT.compare(two.get(j), proposal) < 0) {
                    to.add(1, hit.test(two.get(j++)));
                }
                to.add(0, hit.test(proposal));
            }
            for (; j < two.size(); j++) {
                to.add(1, hit.test(two.get(j)));
            }
        }
    },
    /** The first of the one with the first of the other, and so on; what is left over says nothing. */
    SIDE_BY_SIDE {
        @Override
        void feed(SequentialEvidence to, Competitor first, Competitor second, Predicate<ProposalRecord> hit) {
            int pairs = Math.min(first.members().size(), second.members().size());
            for (int i = 0; i < pairs; i++) {
                to.add(0, hit.test(first.members().get(i)));
                to.add(1, hit.test(second.members().get(i)));
            }
        }
    };

    private static final Comparator<ProposalRecord> SENT =
            Comparator.comparing(ProposalRecord::sentOn).thenComparing(ProposalRecord::id);

    abstract void feed(SequentialEvidence to, Competitor first, Competitor second, Predicate<ProposalRecord> hit);
}
