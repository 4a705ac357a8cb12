package io.github.fairquote.pricing.variant;

import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.pricing.funnel.FunnelPrior;
import io.github.fairquote.pricing.funnel.ProposalRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The competitors beside each other, and what follows from it. */
final class Race {
    private final List<Competitor> competitors;
    private final Order order;
    private final Predicate<ProposalRecord> hit;
    private final FunnelPrior prior;
    private final double errorRate;
    private final double tolerableLoss;

    Race(
            List<Competitor> competitors,
            Order order,
            Predicate<ProposalRecord> hit,
            FunnelPrior prior,
            double errorRate,
            double tolerableLoss) {
        this.competitors = competitors.stream()
                .sorted(Comparator.comparingDouble((Competitor c) -> -c.share().expected())
                        .thenComparing(Competitor::name))
                .toList();
        this.order = order;
        this.hit = hit;
        this.prior = prior;
        this.errorRate = errorRate;
        this.tolerableLoss = tolerableLoss;
    }

    VariantReport.Builder report(ProposalStage stage, int minimum) {
        List<VariantStanding> standings = standings();
        List<VariantPair> pairs = pairs();
        VariantReport.Builder report = VariantReport.builder()
                .stage(stage)
                .addAllStandings(standings)
                .addAllPairs(pairs)
                .addAllAssumptions(assumptions());
        if (standings.size() < 2) {
            return report.status(ComparisonStatus.INSUFFICIENT)
                    .because("Fewer than two variants have " + minimum + " proposals that count.");
        }
        return judge(report, standings, pairs);
    }

    private VariantReport.Builder judge(
            VariantReport.Builder report, List<VariantStanding> standings, List<VariantPair> pairs) {
        VariantStanding leader = standings.get(0);
        double needed = pairs.size() / errorRate;
        double weakest = pairs.stream()
                .filter(pair -> pair.first().equals(leader.name()))
                .mapToDouble(VariantPair::evidence)
                .min()
                .orElseThrow();
        if (weakest >= needed && leader.expectedLoss() <= tolerableLoss) {
            return report.status(ComparisonStatus.DECIDED)
                    .leader(leader.name())
                    .because("The evidence against " + leader.name() + " being equal to any other reached "
                            + rounded(weakest) + ", above the " + rounded(needed) + " that is asked for.");
        }
        boolean same = standings.stream().allMatch(one -> one.expectedLoss() <= tolerableLoss);
        return report.status(same ? ComparisonStatus.EQUIVALENT : ComparisonStatus.UNDECIDED)
                .because("The evidence against " + leader.name() + " being equal to the next best is "
                        + rounded(weakest) + " of the " + rounded(needed) + " that is asked for"
                        + (same ? "; but whichever is chosen, little is lost." : "; go on by turns."));
    }

    private List<VariantStanding> standings() {
        double[] best = {1};
        double[] losses = {0};
        if (competitors.size() == 2) {
            best = ofTwo();
            losses = lossesOfTwo();
        } else if (competitors.size() > 2) {
            BetaRace race = new BetaRace(
                    competitors.stream().mapToDouble(c -> c.share().hits()).toArray(),
                    competitors.stream().mapToDouble(c -> c.share().misses()).toArray());
            best = race.best();
            losses = race.losses();
        }
        List<VariantStanding> standings = new ArrayList<>();
        for (int i = 0; i < competitors.size(); i++) {
            standings.add(VariantStanding.builder()
                    .name(competitors.get(i).name())
                    .share(competitors.get(i).share())
                    .probabilityBest(best[i])
                    .expectedLoss(losses[i])
                    .build());
        }
        return standings;
    }

    private double[] ofTwo() {
        double first = firstBetter(competitors.get(0), competitors.get(1));
        return new double[] {first, 1 - first};
    }

    private double[] lossesOfTwo() {
        Competitor one = competitors.get(0);
        Competitor two = competitors.get(1);
        return new double[] {
            BetaRace.loss(prior.hits(), prior.misses(), one.hits(), one.misses(), two.hits(), two.misses()),
            BetaRace.loss(prior.hits(), prior.misses(), two.hits(), two.misses(), one.hits(), one.misses())
        };
    }

    private double firstBetter(Competitor one, Competitor two) {
        return BetaRace.greater(prior.hits(), prior.misses(), one.hits(), one.misses(), two.hits(), two.misses());
    }

    private List<VariantPair> pairs() {
        List<VariantPair> pairs = new ArrayList<>();
        for (int i = 0; i < competitors.size(); i++) {
            for (int j = i + 1; j < competitors.size(); j++) {
                pairs.add(pair(competitors.get(i), competitors.get(j)));
            }
        }
        return pairs;
    }

    private VariantPair pair(Competitor first, Competitor second) {
        SequentialEvidence evidence = new SequentialEvidence();
        order.feed(evidence, first, second, hit);
        return VariantPair.builder()
                .first(first.name())
                .second(second.name())
                .firstBetter(firstBetter(first, second))
                .evidence(evidence.most())
                .build();
    }

    private List<String> assumptions() {
        return List.of(
                "Which variant a proposal used had nothing to do with how promising the job was.",
                "Shares are believed to be " + prior + " before anything is counted.",
                "The chance to call one of equal variants better, however often one looks, is at most " + errorRate
                        + ".");
    }

    private static String rounded(double evidence) {
        return evidence < 1_000 ? Double.toString(StrictMath.rint(evidence * 10) / 10) : "more than 1000";
    }
}
