package io.github.fairquote.pricing.jobsuccess;

import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.core.policy.standing.MissingFeedback;
import io.github.fairquote.core.policy.standing.OutcomeThresholds;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows the rules; the worst of what is known decides, since any one signal suffices to spoil an outcome. */
enum RuleClassifier implements OutcomeClassifier {
    BY_RULES,
    PUBLIC_FEEDBACK;

    @Override
    public Classification classify(ContractAsOf contract, JobSuccessRules rules) {
        if (contract.contract().client().flagged()) {
            return Classification.of(Outcome.EXCLUDED, "the client is flagged");
        }
        return contract.feedback()
                .map(said -> paid(contract, rules, byFeedback(contract, said, rules)))
                .orElseGet(() -> withoutFeedback(contract, rules));
    }

    private static Classification withoutFeedback(ContractAsOf contract, JobSuccessRules rules) {
        if (contract.isLongTerm(rules)) {
            return Classification.of(Outcome.POSITIVE, "long and paid regularly");
        }
        if (contract.endedOn().isEmpty()) {
            return Classification.of(Outcome.EXCLUDED, "still runs");
        }
        return rules.missingFeedback() == MissingFeedback.EXCLUDED
                ? Classification.of(Outcome.EXCLUDED, "ended without feedback")
                : new Classification(
                        Outcome.EXCLUDED,
                        Outcome.NEGATIVE,
                        "ended without feedback, which hurts if it happens often; how often is not published");
    }

    /** Takes out what is positive but unpaid, if the rules say so. */
    private static Classification paid(ContractAsOf contract, JobSuccessRules rules, Classification found) {
        if (found.best() != Outcome.POSITIVE || rules.unpaidPositivesCount() || contract.isPaid()) {
            return found;
        }
        return found.isKnown()
                ? Classification.of(Outcome.EXCLUDED, "positive, but nothing was earned")
                : new Classification(
                        Outcome.EXCLUDED,
                        found.worst(),
                        found.because() + "; nothing was earned, so that no positive counts");
    }

    private Classification byFeedback(ContractAsOf contract, Feedback said, JobSuccessRules rules) {
        OutcomeThresholds thresholds = rules.thresholds();
        Optional<Outcome> stars = said.stars()
                .map(given -> given.compareTo(thresholds.positiveStars()) >= 0
                        ? Outcome.POSITIVE
                        : given.compareTo(thresholds.negativeStars()) <= 0 ? Outcome.NEGATIVE : Outcome.NEUTRAL);
        Optional<Outcome> recommendation = said.recommendation()
                .map(answer -> answer >= thresholds.positiveRecommendation()
                        ? Outcome.POSITIVE
                        : answer <= thresholds.negativeRecommendation() ? Outcome.NEGATIVE : Outcome.NEUTRAL);
        Optional<EndReason> bad = Stream.of(said.reason(), contract.endReason())
                .flatMap(Optional::stream)
                .filter(thresholds.negativeReasons()::contains)
                .findFirst();
        Optional<Outcome> known = Stream.of(stars, recommendation, bad.map(reason -> Outcome.NEGATIVE))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one.compareTo(other) > 0 ? one : other);
        boolean certain = known.isPresent() && !hides(said, rules);
        return judged(known, certain, words(said, bad));
    }

    /** Whether clients were asked in private and what they said is unknown. */
    private boolean hides(Feedback said, JobSuccessRules rules) {
        boolean asked =
                rules.privateFeedbackUntil().map(said.givenOn()::isBefore).orElse(true);
        return this == BY_RULES && asked && said.recommendation().isEmpty();
    }

    private static Classification judged(Optional<Outcome> known, boolean certain, String words) {
        Outcome best = known.orElse(Outcome.POSITIVE);
        return certain || best == Outcome.NEGATIVE
                ? Classification.of(best, words)
                : new Classification(best, Outcome.NEGATIVE, words + "; what else the client said is unknown");
    }

    private static String words(Feedback said, Optional<EndReason> bad) {
        return Stream.of(
                        said.stars().map(stars -> stars + " stars"),
                        said.recommendation().map(answer -> "recommended with " + answer),
                        bad.map(reason -> "ended for the reason " + reason))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("feedback without a rating");
    }
}
