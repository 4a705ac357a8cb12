package io.github.fairquote.pricing.funnel;

import io.github.fairquote.core.proposal.ProposalOutcome;
import io.github.fairquote.core.proposal.ProposalStage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invented proposals. */
public final class Proposals {
    public static final LocalDate START = LocalDate.of(2026, 1, 1);

    private Proposals() {}

    /** One a day from the start, of which the first so many came to a stage. */
    public static List<ProposalRecord> of(String variant, int sent, int reached, ProposalStage stage) {
        List<ProposalRecord> proposals = new ArrayList<>();
        for (int i = 0; i < sent; i++) {
            proposals.add(one(variant, i, i < reached ? stage : ProposalStage.SENT));
        }
        return proposals;
    }

    public static ProposalRecord one(String variant, int day, ProposalStage stage) {
        return ProposalRecord.builder()
                .id(variant + "-" + day)
                .sentOn(START.plusDays(day))
                .variant(variant)
                .outcome(ProposalOutcome.of(stage))
                .build();
    }
}
