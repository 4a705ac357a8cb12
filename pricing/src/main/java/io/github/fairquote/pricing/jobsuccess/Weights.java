package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.policy.standing.JobWeighting;
import io.github.fairquote.core.policy.standing.WeightCombination;
import java.math.BigDecimal;

/** The weight of a contract under each reading of how its parts combine. */
final class Weights {
    private Weights() {}

    static BigDecimal of(ContractAsOf contract, JobWeighting weighting, WeightCombination combination) {
        return combine(
                weighting.weightOf(contract.earned()),
                new BigDecimal(contract.paidPeriods(weighting.monthsPerExtraJob())),
                weighting.mostJobs(),
                combination);
    }

    private static BigDecimal combine(BigDecimal base, BigDecimal extra, BigDecimal most, WeightCombination reading) {
        BigDecimal factor = extra.max(BigDecimal.ONE);
        BigDecimal combined = switch (reading) {
            case BASE_PLUS_QUARTERS -> base.add(extra).min(most);
            case PRODUCT_CAPPED -> base.multiply(factor).min(most);
            case PRODUCT_OF_CAPPED_QUARTERS -> base.multiply(factor.min(most));
            case LARGER -> base.max(extra.min(most));
        };
        BigDecimal plain = combined.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
