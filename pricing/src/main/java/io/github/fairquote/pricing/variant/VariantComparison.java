package io.github.fairquote.pricing.variant;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.funnel.FunnelDimension;
import io.github.fairquote.pricing.funnel.ProposalFunnel;
import io.github.fairquote.pricing.funnel.ProposalRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Says which wording of letters or which profile works better, without fooling itself by looking again and again.
 *
 * <p>A variant takes part once it was sent a minimum of times. One is said to be better only if two things hold: choosing it is
 * expected to lose little, and the evidence against its being equal to each other variant has reached {@code pairs / alpha} at some
 * time. The second holds for any of equal variants with probability {@code alpha} at most, however often one looks and whenever one
 * stops, because that evidence is an e-process and the pairs share {@code alpha} (Bonferroni). Proposals count in the order in which
 * they were sent, so that a later look only ever adds to an earlier one. Immutable and thread-safe.
 */
public final class VariantComparison {
    private static final int MOST_VARIANTS = 20;
    private static final int DEFAULT_MINIMUM = 30;
    private static final double DEFAULT_ERROR = 0.05;
    private static final double DEFAULT_LOSS = 0.01;

    private final ProposalStage stage;
    private final ProposalFunnel funnel;
    private final int minimum;
    private final double errorRate;
    private final double tolerableLoss;

    private VariantComparison(
            ProposalStage stage, ProposalFunnel funnel, int minimum, double errorRate, double tolerableLoss) {
        this.stage = stage;
        this.funnel = funnel;
        this.minimum = minimum;
        this.errorRate = errorRate;
        this.tolerableLoss = tolerableLoss;
    }

    /**
     * Compares by the share of a stage, with a minimum of 30 proposals a variant, an error rate of 5 % and a tolerable loss of one
     * in a hundred proposals.
     *
     * @param stage the stage, behind {@link ProposalStage#SENT}
     * @param funnel which proposals count, and from which prior
     * @return the comparison
     * @throws InvalidValueException INCONSISTENT for {@link ProposalStage#SENT}
     */
    public static VariantComparison by(ProposalStage stage, ProposalFunnel funnel) {
        Check.that(stage != ProposalStage.SENT, ProblemCode.INCONSISTENT, "stage", "is that of every proposal: sent");
        return new VariantComparison(
                stage, Objects.requireNonNull(funnel, "funnel"), DEFAULT_MINIMUM, DEFAULT_ERROR, DEFAULT_LOSS);
    }

    /**
     * Asks for more or fewer proposals.
     *
     * @param proposals how many counted proposals a variant needs, in [1, 1,000,000]
     * @return this comparison with that minimum
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public VariantComparison withMinimum(int proposals) {
        int checked = Check.inRange("proposals", proposals, 1, 1_000_000);
        return new VariantComparison(stage, funnel, checked, errorRate, tolerableLoss);
    }

    /**
     * Bounds the chance to call one of equal variants better.
     *
     * @param alpha the chance over all looks and pairs together, in [0.000001, 0.5]
     * @return this comparison with that error rate
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public VariantComparison withErrorRate(double alpha) {
        double checked = Check.inRange("alpha", alpha, 0.000_001, 0.5);
        return new VariantComparison(stage, funnel, minimum, checked, tolerableLoss);
    }

    /**
     * Says what loss does not matter.
     *
     * @param share by how much a chosen share may be expected to fall short of the highest, in [0, 1]
     * @return this comparison with that loss
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE
     */
    public VariantComparison withTolerableLoss(double share) {
        return new VariantComparison(stage, funnel, minimum, errorRate, Check.inRange("share", share, 0, 1));
    }

    /**
     * Compares wordings of letters. Proposals without one are left out.
     *
     * @param proposals the proposals, in any order
     * @return the report
     * @throws InvalidValueException DUPLICATE_ELEMENT if an id stands twice; TOO_MANY_ELEMENTS above 20 variants
     */
    public VariantReport ofVariants(Collection<ProposalRecord> proposals) {
        return compare(grouped(FunnelDimension.VARIANT, proposals), Order.AS_SENT, List.of());
    }

    /**
     * Compares profiles. Proposals that showed the general profile are left out. Profiles are shown to different clients, so that
     * the report warns.
     *
     * @param proposals the proposals, in any order
     * @return the report
     * @throws InvalidValueException DUPLICATE_ELEMENT if an id stands twice; TOO_MANY_ELEMENTS above 20 profiles
     */
    public VariantReport ofProfiles(Collection<ProposalRecord> proposals) {
        return compare(
                grouped(FunnelDimension.PROFILE, proposals),
                Order.AS_SENT,
                List.of(notRandomized(
                        "profiles are shown to clients of different kinds; that, and not the profile, may be"
                                + " what makes the difference")));
    }

    /**
     * Compares what was sent before a change, such as of the profile, with what was sent from then on; they are called
     * {@code before} and {@code after}. Nothing was drawn by lot here: season, market and one's own practice changed too, and the
     * report warns of it. The n-th before is set beside the n-th after.
     *
     * @param change the first day of the change
     * @param proposals the proposals, in any order
     * @return the report
     * @throws InvalidValueException DUPLICATE_ELEMENT if an id stands twice
     */
    public VariantReport beforeAndAfter(LocalDate change, Collection<ProposalRecord> proposals) {
        Map<String, List<ProposalRecord>> groups = new LinkedHashMap<>();
        for (ProposalRecord proposal : funnel.mature(proposals)) {
            String side = proposal.sentOn().isBefore(change) ? "before" : "after";
            groups.computeIfAbsent(side, name -> new ArrayList<>()).add(proposal);
        }
        return compare(
                groups,
                Order.SIDE_BY_SIDE,
                List.of(notRandomized(
                        "before and after differ in more than the change: season, market and practice changed"
                                + " too; only variants sent by turns show what a change does")));
    }

    private Map<String, List<ProposalRecord>> grouped(FunnelDimension dimension, Collection<ProposalRecord> proposals) {
        Map<String, List<ProposalRecord>> groups = new TreeMap<>();
        for (ProposalRecord proposal : funnel.mature(proposals)) {
            dimension
                    .of(proposal)
                    .ifPresent(name -> groups.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(proposal));
        }
        Check.atMost("variants", groups.size(), MOST_VARIANTS);
        return groups;
    }

    private VariantReport compare(Map<String, List<ProposalRecord>> groups, Order order, List<Problem> cautions) {
        List<Problem> warnings = new ArrayList<>(cautions);
        List<Competitor> competitors = new ArrayList<>();
        groups.forEach((name, members) -> {
            if (members.size() >= minimum) {
                competitors.add(new Competitor(name, members, funnel.share(stage, members)));
            } else {
                warnings.add(Problem.warning(
                        ProblemCode.LOW_EVIDENCE,
                        name + " is left out: " + members.size() + " of at least " + minimum + " proposals",
                        Location.unknown()));
            }
        });
        return new Race(competitors, order, this::reached, funnel.prior(), errorRate, tolerableLoss)
                .report(stage, minimum)
                .addAllWarnings(warnings)
                .build();
    }

    private boolean reached(ProposalRecord proposal) {
        return funnel.reached(proposal, stage);
    }

    private static Problem notRandomized(String why) {
        return Problem.warning(ProblemCode.NOT_RANDOMIZED, why, Location.unknown());
    }
}
