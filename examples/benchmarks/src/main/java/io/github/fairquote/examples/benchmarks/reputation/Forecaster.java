package io.github.fairquote.examples.benchmarks.reputation;

import io.github.fairquote.pricing.reputation.ReputationModel;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.ContractOutcome;
import io.github.fairquote.pricing.reputation.evidence.ReputationLedger;
import io.github.fairquote.pricing.reputation.policy.PopulationPrior;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Foretells the next rating of a subject from those before. */
interface Forecaster {
    /** What tables call it. */
    String title();

    /** The probability that the next rating is good. */
    double probability(List<RatingStream.Event> before, LocalDate day);

    /** What is believed, if it believes anything beyond a number. */
    default Optional<ReputationPosterior> belief(List<RatingStream.Event> before, LocalDate day) {
        return Optional.empty();
    }

    /** Ours and its order-free relatives, which differ in their policies only, and the rules of thumb. */
    static List<Forecaster> all(PopulationPrior prior) {
        double mean = prior.successes() / (prior.successes() + prior.failures());
        ReputationPolicy.Builder fitted =
                ReputationPolicy.builder().priorSuccesses(prior.successes()).priorFailures(prior.failures());
        ReputationPolicy.Builder orderFree = ReputationPolicy.builder()
                .priorSuccesses(prior.successes())
                .priorFailures(prior.failures())
                .halfLifeDays(100_000)
                .clientCorrelation(0);
        ReputationPolicy.Builder uniform = ReputationPolicy.builder()
                .priorSuccesses(1)
                .priorFailures(1)
                .halfLifeDays(100_000)
                .clientCorrelation(0);
        return List.of(
                new Model("fairquote, fitted prior", ReputationModel.of(fitted.build())),
                new Model("fitted beta, order-free", ReputationModel.of(orderFree.build())),
                new Model("beta(1, 1)", ReputationModel.of(uniform.build())),
                new Rule("raw mean", before -> before.isEmpty() ? mean : share(before)),
                new Rule("Wilson lower bound", before -> before.isEmpty() ? mean : wilson(before)),
                new Rule("best of the last 5, 10 and 20", before -> before.isEmpty() ? mean : best(before)),
                new Rule("drifting beta (each rating forgets 5 %)", before -> drifting(before, prior)));
    }

    private static double share(List<RatingStream.Event> events) {
        return (double) events.stream().filter(RatingStream.Event::success).count() / events.size();
    }

    private static double wilson(List<RatingStream.Event> events) {
        double z = 1.96;
        double n = events.size();
        double p = share(events);
        double centre = p + z * z / (2 * n);
        double reach = z * StrictMath.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        return (centre - reach) / (1 + z * z / n);
    }

    private static double best(List<RatingStream.Event> events) {
        double best = 0;
        for (int window : new int[] {5, 10, 20}) {
            best = Math.max(best, share(events.subList(Math.max(events.size() - window, 0), events.size())));
        }
        return best;
    }

    private static double drifting(List<RatingStream.Event> events, PopulationPrior prior) {
        double successes = 0;
        double all = 0;
        for (RatingStream.Event event : events) {
            successes = 0.95 * successes + (event.success() ? 1 : 0);
            all = 0.95 * all + 1;
        }
        return (successes + prior.successes()) / (all + prior.successes() + prior.failures());
    }

    /**
     * A rule of thumb.
     *
     * @param title what tables call it
     * @param rule the rule
     */
    record Rule(String title, Function<List<RatingStream.Event>, Double> rule) implements Forecaster {
        @Override
        public double probability(List<RatingStream.Event> before, LocalDate day) {
            return rule.apply(before);
        }
    }

    /**
     * The reputation model with some policy.
     *
     * @param title what tables call it
     * @param model the model
     */
    record Model(String title, ReputationModel model) implements Forecaster {
        @Override
        public double probability(List<RatingStream.Event> before, LocalDate day) {
            return posterior(before, day).mean();
        }

        @Override
        public Optional<ReputationPosterior> belief(List<RatingStream.Event> before, LocalDate day) {
            return Optional.of(posterior(before, day));
        }

        private ReputationPosterior posterior(List<RatingStream.Event> before, LocalDate day) {
            List<ContractEvidence> contracts = new ArrayList<>();
            for (RatingStream.Event event : before) {
                contracts.add(ContractEvidence.builder()
                        .contract("k" + contracts.size())
                        .client(event.rater())
                        .day(event.day())
                        .outcome(event.success() ? ContractOutcome.SUCCESS : ContractOutcome.FAILURE)
                        .build());
            }
            return model.posterior(ReputationLedger.of(contracts), day);
        }
    }
}
