package io.github.fairquote.pricing.reputation.evidence;

import io.github.fairquote.core.contract.AttributeRatings;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.Review;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.contract.WorkHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What records of contracts and reviews say about how contracts ended. */
final class RecordedEvidence {
    private static final Set<EndReason> FAILURES = EnumSet.of(
            EndReason.QUALITY, EndReason.SKILLS, EndReason.DEADLINES, EndReason.UNRESPONSIVE, EndReason.DISPUTE);
    private static final String OWN = "own";

    private final CategoryWeights weights;
    private final LocalDate day;

    RecordedEvidence(CategoryWeights weights, LocalDate day) {
        this.weights = weights;
        this.day = day;
    }

    /** Everything in a history. */
    ReputationLedger of(WorkHistory history) {
        ReputationLedger.Builder ledger = ReputationLedger.builder();
        history.jobSuccess()
                .map(score -> new PublishedScore(
                        OWN, history.jobSuccessOn().orElse(day), score, history.jobSuccessContracts()))
                .ifPresent(ledger::add);
        Set<String> recorded = new TreeSet<>();
        for (ContractRecord contract : history.contracts()) {
            of(contract).ifPresent(ledger::add);
            recorded.add(contract.id());
        }
        List<Review> others = history.reviews().stream()
                .filter(review -> review.contract().filter(recorded::contains).isEmpty())
                .toList();
        others.forEach(review -> review.contract().ifPresent(recorded::add));
        reviews(others, false, recorded).forEach(ledger::add);
        reviews(history.externalReviews(), true, recorded).forEach(ledger::add);
        return ledger.build();
    }

    /** A contract that runs still says nothing, and a flagged client's word or silence does not count. */
    private Optional<ContractEvidence> of(ContractRecord contract) {
        if (contract.endedOn().isEmpty()) {
            return Optional.empty();
        }
        ContractEvidence.Builder evidence = ContractEvidence.builder()
                .contract(contract.id())
                .client(contract.client().id())
                .day(contract.endedOn().get());
        Optional<Feedback> said = contract.feedback()
                .filter(feedback ->
                        !contract.client().flagged() && !feedback.givenOn().isAfter(day));
        if (!contract.client().flagged() && isFailure(contract, said)) {
            evidence.outcome(ContractOutcome.FAILURE);
        }
        if (contract.client().flagged()) {
            evidence.silent(false);
        }
        said.flatMap(Feedback::recommendation).ifPresent(evidence::recommendation);
        said.flatMap(feedback -> stars(feedback.stars(), feedback.attributes())).ifPresent(evidence::stars);
        return Optional.of(evidence.build());
    }

    /** A reason that blames the freelancer is a known failure; no reason is a known success. */
    private static boolean isFailure(ContractRecord contract, Optional<Feedback> said) {
        return Stream.of(contract.endReason(), said.flatMap(Feedback::reason))
                .flatMap(Optional::stream)
                .anyMatch(FAILURES::contains);
    }

    private Optional<StarRating> stars(Optional<StarRating> whole, Optional<AttributeRatings> categories) {
        return whole.or(() -> categories.flatMap(weights::composite));
    }

    /**
     * A review without a client is by a client of its own, and so it is with contracts. They are called by its day, so that a
     * later review renames none.
     */
    private static List<ContractEvidence> reviews(List<Review> reviews, boolean external, Set<String> taken) {
        List<Review> sorted = reviews.stream()
                .sorted(Comparator.comparing(Review::date).thenComparing(Review::toString))
                .toList();
        List<ContractEvidence> evidence = new ArrayList<>();
        Map<LocalDate, Integer> ofDay = new HashMap<>();
        for (Review review : sorted) {
            int number = ofDay.merge(review.date(), 1, Integer::sum);
            String name = (external ? "external review of " : "review of ") + review.date();
            String id = unused(number == 1 ? name : name + ", " + number, taken);
            evidence.add(ContractEvidence.builder()
                    .contract(review.contract().orElse(id))
                    .client(review.client().orElse(id))
                    .day(review.date())
                    .stars(review.rating())
                    .external(external)
                    .build());
        }
        return evidence;
    }

    private static String unused(String id, Set<String> taken) {
        return taken.contains(id) ? unused(id + "'", taken) : id;
    }
}
