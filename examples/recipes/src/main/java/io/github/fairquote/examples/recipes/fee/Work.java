package io.github.fairquote.examples.recipes.fee;

import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.fee.FeeTerms;
import java.util.Locale;

/** Kinds of work that platforms charge differently. */
enum Work {
    SERVICE,
    HOURLY,
    CONTEST,
    RECRUITER,
    ENTERPRISE,
    DIRECT,
    DIRECT_WITH_PLAN;

    /** Under what packs file the fee. */
    PolicySection<FeeTerms> section() {
        return switch (this) {
            case SERVICE -> PolicySection.SERVICE_FEE;
            case HOURLY -> PolicySection.HOURLY_SERVICE_FEE;
            case CONTEST -> PolicySection.CONTEST_FEE;
            case RECRUITER -> PolicySection.RECRUITER_FEE;
            case ENTERPRISE -> PolicySection.ENTERPRISE_FEE;
            case DIRECT -> PolicySection.DIRECT_CONTRACT_FEE;
            case DIRECT_WITH_PLAN -> PolicySection.DIRECT_CONTRACT_FEE_WITH_PLAN;
        };
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
