package io.github.fairquote.pricing.reputation;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.PublishedScore;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Short ways to write histories in tests. */
public final class Histories {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final ReputationModel MODEL = ReputationModel.of(ReputationPolicy.inflated());

    private Histories() {}

    public static ReputationPosterior of(ReputationLedger ledger) {
        return MODEL.posterior(ledger, TODAY);
    }

    public static ContractEvidence.Builder contract(String id, String client, int age) {
        return ContractEvidence.builder().contract(id).client(client).day(TODAY.minusDays(age));
    }

    public static ContractEvidence stars(String id, String client, int age, String stars) {
        return contract(id, client, age)
                .stars(StarRating.of(new BigDecimal(stars)))
                .build();
    }

    public static ContractEvidence outcome(String id, int age, ContractOutcome outcome) {
        return contract(id, "client of " + id, age).outcome(outcome).build();
    }

    /** So many contracts of different clients with these stars. */
    public static ReputationLedger starred(int count, int age, String stars) {
        ReputationLedger ledger = ReputationLedger.empty();
        for (int i = 0; i < count; i++) {
            ledger = ledger.with(stars("s" + i, "c" + i, age, stars));
        }
        return ledger;
    }

    public static PublishedScore score(int percent, int contracts) {
        return new PublishedScore("me", TODAY, JobSuccessScore.ofPercent(percent), Optional.of(contracts));
    }

    public static PublishedScore score(int percent) {
        return new PublishedScore("me", TODAY, JobSuccessScore.ofPercent(percent), Optional.empty());
    }
}
