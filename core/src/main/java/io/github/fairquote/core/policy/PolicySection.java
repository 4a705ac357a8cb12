package io.github.fairquote.core.policy;

import io.github.fairquote.core.policy.connects.ConnectsRules;
import io.github.fairquote.core.policy.fee.BuyerFees;
import io.github.fairquote.core.policy.fee.ContractInitiationFee;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.PayoutRules;
import io.github.fairquote.core.policy.letter.LetterRules;
import io.github.fairquote.core.policy.profile.CompletenessRules;
import io.github.fairquote.core.policy.standing.BadgeRules;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import java.util.List;

/**
 * A subject on which platforms have a policy, and the key to look it up by. Sections change at different dates, so that each
 * has its own sequence of policies. The sections are constants; immutable and thread-safe.
 *
 * @param <T> what a policy of the section says
 */
public final class PolicySection<T> {
    /** What the platform takes of the freelancer's earnings on the marketplace. */
    public static final PolicySection<FeeTerms> SERVICE_FEE =
            new PolicySection<>("service-fee", FeeTerms.class, GoverningDate.CONTRACT_START);

    /** What the platform takes of work by the hour, where that differs from {@link #SERVICE_FEE}. */
    public static final PolicySection<FeeTerms> HOURLY_SERVICE_FEE =
            new PolicySection<>("hourly-service-fee", FeeTerms.class, GoverningDate.CONTRACT_START);

    /** What the platform takes of a prize in a contest. */
    public static final PolicySection<FeeTerms> CONTEST_FEE =
            new PolicySection<>("contest-fee", FeeTerms.class, GoverningDate.CONTRACT_START);

    /** What the platform takes of projects that its recruiters hand to preferred freelancers. */
    public static final PolicySection<FeeTerms> RECRUITER_FEE =
            new PolicySection<>("recruiter-fee", FeeTerms.class, GoverningDate.CONTRACT_START);

    /** What the platform takes where the client has its plan for large companies. */
    public static final PolicySection<FeeTerms> ENTERPRISE_FEE =
            new PolicySection<>("enterprise-fee", FeeTerms.class, GoverningDate.CONTRACT_START);

    /** What the platform takes where the freelancer brought the client. */
    public static final PolicySection<FeeTerms> DIRECT_CONTRACT_FEE =
            new PolicySection<>("direct-contract-fee", FeeTerms.class, GoverningDate.CONTRACT_START);

    /** The same for freelancers who pay for the platform's plan. */
    public static final PolicySection<FeeTerms> DIRECT_CONTRACT_FEE_WITH_PLAN =
            new PolicySection<>("direct-contract-fee-with-plan", FeeTerms.class, GoverningDate.CONTRACT_START);

    /** What the platform takes of the client on top of the price. */
    public static final PolicySection<BuyerFees> BUYER_FEES =
            new PolicySection<>("buyer-fees", BuyerFees.class, GoverningDate.CONTRACT_START);

    /** What the platform takes of the client for each new contract. */
    public static final PolicySection<ContractInitiationFee> CONTRACT_INITIATION_FEE =
            new PolicySection<>("contract-initiation-fee", ContractInitiationFee.class, GoverningDate.CONTRACT_START);

    /** How and when earnings leave the platform. */
    public static final PolicySection<PayoutRules> PAYOUTS =
            new PolicySection<>("payouts", PayoutRules.class, GoverningDate.PAYOUT);

    /** The least that work may cost. */
    public static final PolicySection<RateFloors> RATE_FLOORS =
            new PolicySection<>("rate-floors", RateFloors.class, GoverningDate.CONTRACT_START);

    /** What a profile may hold. */
    public static final PolicySection<ProfileLimits> PROFILE_LIMITS =
            new PolicySection<>("profile-limits", ProfileLimits.class, GoverningDate.EVALUATION);

    /** What makes a profile complete. */
    public static final PolicySection<CompletenessRules> PROFILE_COMPLETENESS =
            new PolicySection<>("profile-completeness", CompletenessRules.class, GoverningDate.EVALUATION);

    /** What a proposal letter may be. */
    public static final PolicySection<ProposalLimits> PROPOSAL_LIMITS =
            new PolicySection<>("proposal-limits", ProposalLimits.class, GoverningDate.MESSAGE);

    /** How a letter is judged before it is sent. */
    public static final PolicySection<LetterRules> LETTER_RULES =
            new PolicySection<>("letter-rules", LetterRules.class, GoverningDate.MESSAGE);

    /** How the job success score is made. */
    public static final PolicySection<JobSuccessRules> JOB_SUCCESS =
            new PolicySection<>("job-success", JobSuccessRules.class, GoverningDate.EVALUATION);

    /** What the badges ask for. */
    public static final PolicySection<BadgeRules> BADGES =
            new PolicySection<>("badges", BadgeRules.class, GoverningDate.EVALUATION);

    /** What proposals cost in the platform's own currency. */
    public static final PolicySection<ConnectsRules> CONNECTS =
            new PolicySection<>("connects", ConnectsRules.class, GoverningDate.MESSAGE);

    /** What others claim that proposals bring. */
    public static final PolicySection<ReplyBenchmarks> REPLY_BENCHMARKS =
            new PolicySection<>("reply-benchmarks", ReplyBenchmarks.class, GoverningDate.EVALUATION);

    private static final List<PolicySection<?>> ALL = List.of(
            SERVICE_FEE,
            HOURLY_SERVICE_FEE,
            CONTEST_FEE,
            RECRUITER_FEE,
            ENTERPRISE_FEE,
            DIRECT_CONTRACT_FEE,
            DIRECT_CONTRACT_FEE_WITH_PLAN,
            BUYER_FEES,
            CONTRACT_INITIATION_FEE,
            PAYOUTS,
            RATE_FLOORS,
            PROFILE_LIMITS,
            PROFILE_COMPLETENESS,
            PROPOSAL_LIMITS,
            LETTER_RULES,
            JOB_SUCCESS,
            BADGES,
            CONNECTS,
            REPLY_BENCHMARKS);

    private final String name;
    private final Class<T> valueType;
    private final GoverningDate governingDate;

    private PolicySection(String name, Class<T> valueType, GoverningDate governingDate) {
        this.name = name;
        this.valueType = valueType;
        this.governingDate = governingDate;
    }

    /**
     * Every section that this release knows.
     *
     * @return the sections in the order in which packs are written
     */
    public static List<PolicySection<?>> all() {
        return ALL;
    }

    /**
     * The name under which packs file the section.
     *
     * @return the name, such as {@code service-fee}
     */
    public String name() {
        return name;
    }

    /**
     * What a policy of the section says.
     *
     * @return the type of its value
     */
    public Class<T> valueType() {
        return valueType;
    }

    /**
     * Which date decides what policy of the section holds.
     *
     * @return the kind of date to look up by
     */
    public GoverningDate governingDate() {
        return governingDate;
    }

    /** The section's name. */
    @Override
    public String toString() {
        return name;
    }
}
