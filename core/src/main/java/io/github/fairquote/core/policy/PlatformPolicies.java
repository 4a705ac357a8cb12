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
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The policies of one platform, each looked up by the date that governs it.
 *
 * <p>There is no latest policy here: every look-up names a date, and a date that no policy covers is refused. Within a section
 * policies never overlap; gaps are allowed, since not every era is documented. Immutable and thread-safe.
 */
public final class PlatformPolicies {
    private final Platform platform;
    private final Map<String, List<Policy<?>>> sections;

    private PlatformPolicies(Platform platform, Map<String, List<Policy<?>>> sections) {
        this.platform = platform;
        this.sections = sections;
    }

    /**
     * Starts a builder.
     *
     * @param platform the platform
     * @return a new builder without any policy
     */
    public static Builder builder(Platform platform) {
        return new Builder(Objects.requireNonNull(platform, "platform"));
    }

    /**
     * The platform.
     *
     * @return the platform whose policies these are
     */
    public Platform platform() {
        return platform;
    }

    /**
     * Every policy of a section.
     *
     * @param <T> what the policies say
     * @param section the section
     * @return the policies in the order of their dates; empty if the section has none
     */
    @SuppressWarnings("unchecked") // the builder files policies of T under their own section only
    public <T> List<Policy<T>> all(PolicySection<T> section) {
        return (List<Policy<T>>) (List<?>) sections.getOrDefault(section.name(), List.of());
    }

    /**
     * The policy of a section that governs a date.
     *
     * @param <T> what the policy says
     * @param section the section
     * @param date the date, of the kind that {@link PolicySection#governingDate()} says
     * @return the policy
     * @throws NoPolicyException if none governs the date; it names the nearest
     */
    public <T> Policy<T> at(PolicySection<T> section, LocalDate date) {
        Objects.requireNonNull(date, "date");
        return all(section).stream()
                .filter(policy -> policy.governs(date))
                .findFirst()
                .orElseThrow(() -> new NoPolicyException(platform, section, date, nearest(section, date)));
    }

    /**
     * These policies with others laid over them, such as one's own over the bundled ones.
     *
     * @param own the policies that win on every day that they cover, of the same platform
     * @return the policies of both, and for each which won and why
     * @throws InvalidValueException INCONSISTENT if they are of another platform
     */
    public PolicyOverlay overlaidBy(PlatformPolicies own) {
        return PolicyOverlay.of(this, Objects.requireNonNull(own, "own"));
    }

    /**
     * The fee of a contract on the marketplace.
     *
     * @param contractStart the day on which the contract starts
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<FeeTerms> serviceFee(LocalDate contractStart) {
        return at(PolicySection.SERVICE_FEE, contractStart);
    }

    /**
     * The fee of a contract with a client whom the freelancer brought.
     *
     * @param contractStart the day on which the contract starts
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<FeeTerms> directContractFee(LocalDate contractStart) {
        return at(PolicySection.DIRECT_CONTRACT_FEE, contractStart);
    }

    /**
     * What clients pay on top of a price.
     *
     * @param contractStart the day on which the contract starts
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<BuyerFees> buyerFees(LocalDate contractStart) {
        return at(PolicySection.BUYER_FEES, contractStart);
    }

    /**
     * What clients pay for each new contract.
     *
     * @param contractStart the day on which the contract starts
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<ContractInitiationFee> contractInitiationFee(LocalDate contractStart) {
        return at(PolicySection.CONTRACT_INITIATION_FEE, contractStart);
    }

    /**
     * How and when earnings leave the platform.
     *
     * @param paidOut the day on which money is paid out
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<PayoutRules> payouts(LocalDate paidOut) {
        return at(PolicySection.PAYOUTS, paidOut);
    }

    /**
     * The least that work may cost.
     *
     * @param contractStart the day on which the contract starts
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<RateFloors> rateFloors(LocalDate contractStart) {
        return at(PolicySection.RATE_FLOORS, contractStart);
    }

    /**
     * What a profile may hold.
     *
     * @param evaluated the day for which the profile is judged
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<ProfileLimits> profileLimits(LocalDate evaluated) {
        return at(PolicySection.PROFILE_LIMITS, evaluated);
    }

    /**
     * What makes a profile complete.
     *
     * @param evaluated the day for which profiles are counted
     * @return the policy that holds on it
     * @throws NoPolicyException if none does
     */
    public Policy<CompletenessRules> profileCompleteness(LocalDate evaluated) {
        return at(PolicySection.PROFILE_COMPLETENESS, evaluated);
    }

    /**
     * What a proposal letter may be.
     *
     * @param sent the day on which the proposal is sent
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<ProposalLimits> proposalLimits(LocalDate sent) {
        return at(PolicySection.PROPOSAL_LIMITS, sent);
    }

    /**
     * How a letter is judged before it is sent.
     *
     * @param sent the day on which the letter is sent
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<LetterRules> letterRules(LocalDate sent) {
        return at(PolicySection.LETTER_RULES, sent);
    }

    /**
     * How the job success score is made.
     *
     * @param evaluated the day for which the score is estimated
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<JobSuccessRules> jobSuccess(LocalDate evaluated) {
        return at(PolicySection.JOB_SUCCESS, evaluated);
    }

    /**
     * What the badges ask for.
     *
     * @param evaluated the day for which badges are judged
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<BadgeRules> badges(LocalDate evaluated) {
        return at(PolicySection.BADGES, evaluated);
    }

    /**
     * What proposals cost in the platform's own currency.
     *
     * @param sent the day on which the proposal is sent
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<ConnectsRules> connects(LocalDate sent) {
        return at(PolicySection.CONNECTS, sent);
    }

    /**
     * What others claim that proposals bring.
     *
     * @param evaluated the day for which one's own are judged
     * @return the policy
     * @throws NoPolicyException if none is known for that day
     */
    public Policy<ReplyBenchmarks> replyBenchmarks(LocalDate evaluated) {
        return at(PolicySection.REPLY_BENCHMARKS, evaluated);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlatformPolicies that
                && platform.equals(that.platform)
                && sections.equals(that.sections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(platform, sections);
    }

    /** The platform and its sections; not for parsing. */
    @Override
    public String toString() {
        return "PlatformPolicies[" + platform + ", " + sections.keySet() + "]";
    }

    private List<ValidityPeriod> nearest(PolicySection<?> section, LocalDate date) {
        List<ValidityPeriod> periods = sections.getOrDefault(section.name(), List.of()).stream()
                .map(Policy::period)
                .toList();
        Optional<ValidityPeriod> before =
                periods.stream().filter(p -> p.from().isBefore(date)).reduce((first, last) -> last);
        Optional<ValidityPeriod> after =
                periods.stream().filter(p -> p.from().isAfter(date)).findFirst();
        return Stream.of(before, after).flatMap(Optional::stream).toList();
    }

    /** Builds the policies of a platform. Not thread-safe. */
    public static final class Builder {
        private final Platform platform;
        private final Map<String, List<Policy<?>>> sections = new TreeMap<>();

        Builder(Platform platform) {
            this.platform = platform;
        }

        /**
         * Adds a policy, in any order of dates.
         *
         * @param <T> what the policy says
         * @param section the section
         * @param policy the policy
         * @return this builder
         * @throws InvalidValueException INCONSISTENT if the section has a policy for one of the days already
         */
        public <T> Builder add(PolicySection<T> section, Policy<? extends T> policy) {
            List<Policy<?>> policies = sections.computeIfAbsent(section.name(), name -> new ArrayList<>());
            for (Policy<?> known : policies) {
                if (known.period().overlaps(policy.period())) {
                    throw new InvalidValueException(
                            ProblemCode.INCONSISTENT,
                            section.name(),
                            section + " has two policies for some days: valid " + known.period() + " and "
                                    + policy.period());
                }
            }
            policies.add(policy);
            policies.sort(Comparator.comparing(Policy::validFrom));
            return this;
        }

        /**
         * Builds the policies.
         *
         * @return the policies added so far
         */
        public PlatformPolicies build() {
            Map<String, List<Policy<?>>> copy = new TreeMap<>();
            sections.forEach((name, policies) -> copy.put(name, List.copyOf(policies)));
            return new PlatformPolicies(platform, copy);
        }
    }
}
