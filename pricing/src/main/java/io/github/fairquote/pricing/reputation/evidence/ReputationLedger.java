package io.github.fairquote.pricing.reputation.evidence;

import io.github.fairquote.core.contract.WorkHistory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything known about somebody's contracts, each contract once, and the newest published score of each account.
 *
 * <p>Merging is a union: of two states of one contract, or of two scores of one account, the newer stands. It is commutative,
 * associative and idempotent, so that reports may come twice and in any order. Immutable and thread-safe.
 */
public final class ReputationLedger {
    private static final ReputationLedger EMPTY = new ReputationLedger(new TreeMap<>(), new TreeMap<>());

    /** Of equal versions the greater text stands, so that the order of merging never matters. */
    private static final Comparator<ContractEvidence> NEWER =
            Comparator.comparingInt(ContractEvidence::version).thenComparing(ContractEvidence::toString);

    private static final Comparator<PublishedScore> LATER =
            Comparator.comparing(PublishedScore::day).thenComparing(PublishedScore::toString);

    private final SortedMap<String, ContractEvidence> contracts;
    private final SortedMap<String, PublishedScore> scores;

    private ReputationLedger(SortedMap<String, ContractEvidence> contracts, SortedMap<String, PublishedScore> scores) {
        this.contracts = Collections.unmodifiableSortedMap(contracts);
        this.scores = Collections.unmodifiableSortedMap(scores);
    }

    /**
     * The ledger of a newcomer.
     *
     * @return a ledger of nothing
     */
    public static ReputationLedger empty() {
        return EMPTY;
    }

    /**
     * The ledger of given contracts.
     *
     * @param contracts the contracts; of two states of one contract the newer stands
     * @return the ledger
     */
    public static ReputationLedger of(Collection<ContractEvidence> contracts) {
        Builder builder = builder();
        contracts.forEach(builder::add);
        return builder.build();
    }

    /**
     * The ledger of a history, as it was known on a day.
     *
     * <p>Of a contract that has ended count the reason if it blames the freelancer, as a known failure, else the private answer, else the
     * stars, else the composite of the categories; a contract that still runs and the word or silence of a flagged client say nothing. A review counts
     * unless its contract is recorded; one that names no client is by a client of its own, called by the
     * day, {@code review of 2026-03-01}.
     *
     * @param history the contracts, reviews and the published score, whose account is {@code own}
     * @param weights how much each category counts where a client gave no stars for the whole
     * @param day the day: feedback given later is not known yet; a score of which the day is not told is of this day
     * @return the ledger; what lies after the day is in it, so that {@link io.github.fairquote.pricing.reputation.ReputationModel#posterior} refuses it by its name
     */
    public static ReputationLedger of(WorkHistory history, CategoryWeights weights, LocalDate day) {
        Objects.requireNonNull(weights, "weights");
        return new RecordedEvidence(weights, Objects.requireNonNull(day, "day")).of(history);
    }

    /**
     * Starts a ledger that is written contract by contract.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * This ledger with one more contract, or a newer state of one; copies the ledger, so that many contracts are better built.
     *
     * @param evidence the contract
     * @return the ledger
     */
    public ReputationLedger with(ContractEvidence evidence) {
        SortedMap<String, ContractEvidence> more = new TreeMap<>(contracts);
        more.merge(evidence.contract(), evidence, ReputationLedger::newer);
        return new ReputationLedger(more, scores);
    }

    /**
     * This ledger with a published score; an older one of the same account no longer counts.
     *
     * @param score the score
     * @return the ledger
     */
    public ReputationLedger with(PublishedScore score) {
        SortedMap<String, PublishedScore> more = new TreeMap<>(scores);
        more.merge(score.account(), score, ReputationLedger::later);
        return new ReputationLedger(contracts, more);
    }

    /**
     * What of this ledger lies on or before a day, to see how a belief came about. An older score of an account is not known any more.
     *
     * @param day the day
     * @return the ledger without later contracts and scores
     */
    public ReputationLedger until(LocalDate day) {
        Builder builder = builder();
        contracts.values().stream().filter(each -> !each.day().isAfter(day)).forEach(builder::add);
        scores.values().stream().filter(each -> !each.day().isAfter(day)).forEach(builder::add);
        return builder.build();
    }

    /**
     * Both ledgers together.
     *
     * @param other the other ledger
     * @return the union
     */
    public ReputationLedger merge(ReputationLedger other) {
        SortedMap<String, ContractEvidence> union = new TreeMap<>(contracts);
        other.contracts.forEach((id, each) -> union.merge(id, each, ReputationLedger::newer));
        SortedMap<String, PublishedScore> newest = new TreeMap<>(scores);
        other.scores.forEach((account, each) -> newest.merge(account, each, ReputationLedger::later));
        return new ReputationLedger(union, newest);
    }

    /**
     * The contracts.
     *
     * @return the contracts in the order of their identifiers; can't be changed
     */
    public Collection<ContractEvidence> contracts() {
        return contracts.values();
    }

    /**
     * The newest score of each account.
     *
     * @return the scores in the order of the accounts; can't be changed
     */
    public Collection<PublishedScore> scores() {
        return scores.values();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReputationLedger that && contracts.equals(that.contracts) && scores.equals(that.scores);
    }

    @Override
    public int hashCode() {
        return Objects.hash(contracts, scores);
    }

    /** The numbers of contracts and scores; not for parsing. */
    @Override
    public String toString() {
        return "ReputationLedger[" + contracts.size() + " contracts, " + scores.size() + " scores]";
    }

    private static ContractEvidence newer(ContractEvidence first, ContractEvidence second) {
        return first.equals(second) || NEWER.compare(first, second) >= 0 ? first : second;
    }

    private static PublishedScore later(PublishedScore first, PublishedScore second) {
        return first.equals(second) || LATER.compare(first, second) >= 0 ? first : second;
    }

    /** Writes ledgers; not thread-safe. */
    public static final class Builder {
        private final SortedMap<String, ContractEvidence> contracts = new TreeMap<>();
        private final SortedMap<String, PublishedScore> scores = new TreeMap<>();

        Builder() {}

        /**
         * Adds a contract, or a newer state of one; in time logarithmic in what is there.
         *
         * @param evidence the contract
         * @return this builder
         */
        public Builder add(ContractEvidence evidence) {
            contracts.merge(evidence.contract(), evidence, ReputationLedger::newer);
            return this;
        }

        /**
         * Adds a published score, or a later one of the same account.
         *
         * @param score the score
         * @return this builder
         */
        public Builder add(PublishedScore score) {
            scores.merge(score.account(), score, ReputationLedger::later);
            return this;
        }

        /**
         * Everything added so far.
         *
         * @return the ledger; the builder may go on
         */
        public ReputationLedger build() {
            return new ReputationLedger(new TreeMap<>(contracts), new TreeMap<>(scores));
        }
    }
}
