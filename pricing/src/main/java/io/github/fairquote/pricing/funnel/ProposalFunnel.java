package io.github.fairquote.pricing.funnel;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts how far proposals came, every stage as a share of those sent.
 *
 * <p>A proposal counts once it has been out for some days, and until then not at all: counting the young ones that were
 * answered, but not those that still may be, would make every share too high, and counting both too low. A stage counts as
 * passed if it or a later one is on record: a hire implies a reply, and who was hired without an interview is past that stage;
 * how many are implied so is told. Immutable and thread-safe.
 */
public final class ProposalFunnel {
    private static final int DEFAULT_MATURITY = 30;
    private static final double DEFAULT_COVERAGE = 0.95;
    private static final int DEFAULT_MINIMUM = 30;

    private final LocalDate asOf;
    private final FunnelPrior prior;
    private final int maturity;
    private final double coverage;
    private final int minimum;

    private ProposalFunnel(LocalDate asOf, FunnelPrior prior, int maturity, double coverage, int minimum) {
        this.asOf = asOf;
        this.prior = prior;
        this.maturity = maturity;
        this.coverage = coverage;
        this.minimum = minimum;
    }

    /**
     * Counts for a day, with the prior of Jeffreys, 30 days until a proposal counts, intervals of 95 %, and a warning below 30
     * proposals.
     *
     * @param asOf the day; what is dated later is not counted
     * @return the funnel
     */
    public static ProposalFunnel at(LocalDate asOf) {
        return new ProposalFunnel(
                Objects.requireNonNull(asOf, "asOf"),
                FunnelPrior.jeffreys(),
                DEFAULT_MATURITY,
                DEFAULT_COVERAGE,
                DEFAULT_MINIMUM);
    }

    /**
     * Starts from another belief.
     *
     * @param belief what is believed of every share before anything is counted
     * @return this funnel with that prior
     */
    public ProposalFunnel with(FunnelPrior belief) {
        return new ProposalFunnel(asOf, Objects.requireNonNull(belief, "belief"), maturity, coverage, minimum);
    }

    /**
     * Waits longer or shorter until a proposal counts.
     *
     * @param days the days between sending and the day of the count, in [0, 365]
     * @return this funnel with that maturity
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public ProposalFunnel withMaturity(int days) {
        return new ProposalFunnel(asOf, prior, Check.inRange("days", days, 0, 365), coverage, minimum);
    }

    /**
     * Makes intervals wider or narrower.
     *
     * @param probability how probable it shall be that a share lies in its interval, in [0.01, 0.9999]
     * @return this funnel with that coverage
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public ProposalFunnel withCoverage(double probability) {
        double checked = Check.inRange("probability", probability, 0.01, 0.9999);
        return new ProposalFunnel(asOf, prior, maturity, checked, minimum);
    }

    /**
     * Warns of thin evidence earlier or later.
     *
     * @param proposals below how many counted proposals to warn, in [1, 1,000,000]
     * @return this funnel with that minimum
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public ProposalFunnel withMinimum(int proposals) {
        return new ProposalFunnel(asOf, prior, maturity, coverage, Check.inRange("proposals", proposals, 1, 1_000_000));
    }

    /**
     * The belief that counting starts from.
     *
     * @return the prior
     */
    public FunnelPrior prior() {
        return prior;
    }

    /**
     * The proposals that count, in the order in which they were sent.
     *
     * @param proposals the proposals, in any order
     * @return those that were out long enough, by date and then by id
     * @throws InvalidValueException DUPLICATE_ELEMENT if an id stands twice
     */
    public List<ProposalRecord> mature(Collection<ProposalRecord> proposals) {
        Check.distinct("proposals", proposals.stream().map(ProposalRecord::id).toList());
        return proposals.stream()
                .filter(this::isMature)
                .sorted(Comparator.comparing(ProposalRecord::sentOn).thenComparing(ProposalRecord::id))
                .toList();
    }

    /**
     * Whether a proposal had come so far by the day of the count.
     *
     * @param proposal the proposal
     * @param stage the stage
     * @return true if this stage or a later one is on record
     */
    public boolean reached(ProposalRecord proposal, ProposalStage stage) {
        return proposal.stageAt(asOf).filter(at -> at.hasReached(stage)).isPresent();
    }

    /**
     * Counts all of them together.
     *
     * @param proposals the proposals, in any order
     * @return the report
     * @throws InvalidValueException DUPLICATE_ELEMENT if an id stands twice
     */
    public FunnelReport of(Collection<ProposalRecord> proposals) {
        List<ProposalRecord> counted = mature(proposals);
        int later = (int) proposals.stream()
                .filter(proposal -> proposal.sentOn().isAfter(asOf))
                .count();
        FunnelReport.Builder report = FunnelReport.builder()
                .asOf(asOf)
                .maturityDays(maturity)
                .sent(counted.size())
                .tooYoung(proposals.size() - counted.size() - later)
                .later(later)
                .addAllWarnings(warnings(counted.size()))
                .addAllAssumptions(assumptions());
        for (ProposalStage stage : ProposalStage.values()) {
            if (stage != ProposalStage.SENT) {
                report.addStage(share(stage, counted));
            }
        }
        return report.build();
    }

    /**
     * Counts those of each kind apart.
     *
     * @param dimension by what to put them together
     * @param proposals the proposals, in any order
     * @return one group a kind by name, that of which it is not known last; kinds without a proposal have none
     * @throws InvalidValueException DUPLICATE_ELEMENT if an id stands twice
     */
    public List<FunnelGroup> by(FunnelDimension dimension, Collection<ProposalRecord> proposals) {
        Map<String, List<ProposalRecord>> named = new TreeMap<>();
        List<ProposalRecord> unnamed = new ArrayList<>();
        for (ProposalRecord proposal : proposals) {
            dimension
                    .of(proposal)
                    .map(name -> named.computeIfAbsent(name, key -> new ArrayList<>()))
                    .orElse(unnamed)
                    .add(proposal);
        }
        List<FunnelGroup> groups = new ArrayList<>();
        named.forEach((name, members) -> groups.add(group(dimension, Optional.of(name), members)));
        if (!unnamed.isEmpty()) {
            groups.add(group(dimension, Optional.empty(), unnamed));
        }
        return groups;
    }

    /**
     * The share of a stage among proposals that were counted elsewhere.
     *
     * @param stage a stage behind {@link ProposalStage#SENT}
     * @param counted proposals as {@link #mature} gives them
     * @return the share
     */
    public StageShare share(ProposalStage stage, List<ProposalRecord> counted) {
        int reached = 0;
        int implied = 0;
        for (ProposalRecord proposal : counted) {
            if (reached(proposal, stage)) {
                reached++;
                implied += proposal.isOnRecord(stage) ? 0 : 1;
            }
        }
        return StageShare.of(stage, reached, implied, counted.size(), prior, coverage);
    }

    private boolean isMature(ProposalRecord proposal) {
        return !proposal.sentOn().plusDays(maturity).isAfter(asOf);
    }

    private FunnelGroup group(FunnelDimension dimension, Optional<String> name, List<ProposalRecord> members) {
        FunnelGroup.Builder group = FunnelGroup.builder().dimension(dimension).report(of(members));
        name.ifPresent(group::name);
        return group.build();
    }

    private List<Problem> warnings(int sent) {
        if (sent == 0) {
            return List.of(Problem.warning(
                    ProblemCode.PRIOR_ONLY, "no proposal counts; shares are the prior alone", Location.unknown()));
        }
        return sent >= minimum
                ? List.of()
                : List.of(Problem.warning(
                        ProblemCode.LOW_EVIDENCE,
                        sent + " proposals count, fewer than " + minimum + "; shares may be far off",
                        Location.unknown()));
    }

    private List<String> assumptions() {
        return List.of(
                "A proposal counts once it has been out for " + maturity
                        + " days, whatever became of it; younger ones are left out, answered or not.",
                "A later stage implies the earlier ones: a hire without a reply on record counts as a reply.",
                "Before counting, every share is believed to be " + prior + ".");
    }
}
