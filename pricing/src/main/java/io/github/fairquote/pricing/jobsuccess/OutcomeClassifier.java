package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.policy.standing.JobSuccessRules;

/**
 * Decides what a contract does to the score. Give your own where you know more than the rules do, such as answers that clients told
 * you; implementations must be deterministic and thread-safe.
 */
@FunctionalInterface
public interface OutcomeClassifier {

    /**
     * Classifies a contract.
     *
     * @param contract the contract as it stood on the day of the estimate
     * @param rules the rules of that day
     * @return what it does, and why
     */
    Classification classify(ContractAsOf contract, JobSuccessRules rules);

    /**
     * The classifier that follows the rules to the letter: where clients were asked in private and the answer is unknown, good public
     * feedback proves nothing, and the outcome stays between the public one and negative.
     *
     * @return the default classifier
     */
    static OutcomeClassifier byRules() {
        return RuleClassifier.BY_RULES;
    }

    /**
     * The classifier that takes clients to have said in private what they said in public. This is an assumption: people with five stars
     * throughout report scores of 67 to 87.
     *
     * @return the classifier
     */
    static OutcomeClassifier publicFeedback() {
        return RuleClassifier.PUBLIC_FEEDBACK;
    }
}
