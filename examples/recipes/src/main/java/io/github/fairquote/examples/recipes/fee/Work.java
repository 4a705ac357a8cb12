package io.github.fairquote.examples.recipes.fee;

import io.github.fairquote.core.policy.FeeTerms;
import io.github.fairquote.core.policy.PolicySection;
import java.util.Locale;

/** Kinds of work that platforms charge differently. */
enum Work {
    SERVICE(PolicySection.SERVICE_FEE),
    HOURLY(PolicySection.HOURLY_SERVICE_FEE),
    CONTEST(PolicySection.CONTEST_FEE),
    RECRUITER(PolicySection.RECRUITER_FEE),
    ENTERPRISE(PolicySection.ENTERPRISE_FEE),
    DIRECT(PolicySection.DIRECT_CONTRACT_FEE),
    DIRECT_WITH_PLAN(PolicySection.DIRECT_CONTRACT_FEE_WITH_PLAN);

    private final PolicySection<FeeTerms> section;

    Work(PolicySection<FeeTerms> section) {
        this.section = section;
    }

    PolicySection<FeeTerms> section() {
        return section;
    }

    /** The word on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
