package io.github.fairquote.pricing.reputation;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.numeric.ThetaGrid;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.util.OptionalInt;

/**
 * How many further contracts it takes until a platform's score reaches a level for the first time: a distribution, because some of them
 * will fail.
 *
 * <p>Each further contract ends as a success with probability {@code theta}; of the others a share is neutral and the rest negative. What
 * leaves the window meanwhile is not counted here; see {@link ReputationModel#leavingNegatives}. Immutable and thread-safe.
 */
public final class ContractsToScore {
    /** The most contracts that are looked ahead. */
    public static final int HORIZON = ReputationOutlook.HORIZON;

    private static final double NEVER_MIND = 1e-12;
    private static final double ROUNDING = 1e-9;

    private final OptionalInt atBest;
    private final double[] within;

    private ContractsToScore(OptionalInt atBest, double[] within) {
        this.atBest = atBest;
        this.within = within;
    }

    static ContractsToScore of(ReputationPolicy policy, double[] probability, ScoreStanding standing, double percent) {
        Way way = new Way(standing, percent / 100, policy.neutralShare());
        double[] within = new double[HORIZON + 1];
        for (int cell = 0; cell < probability.length; cell++) {
            if (probability[cell] > NEVER_MIND) {
                way.add(within, ThetaGrid.node(cell), probability[cell]);
            }
        }
        for (int contracts = 1; contracts <= HORIZON; contracts++) {
            within[contracts] = Math.min(within[contracts - 1] + within[contracts], 1);
        }
        return new ContractsToScore(way.atBest(), within);
    }

    /**
     * How many it takes if all of them succeed: {@code ceil((tau T - A) / (w (1 - tau)))} for points {@code A} of weight {@code T}.
     *
     * @return the number, 0 if the level is reached already; empty if 500 are not enough
     */
    public OptionalInt atBest() {
        return atBest;
    }

    /**
     * The probability that the level is reached within some contracts.
     *
     * @param contracts the number of contracts, in [0, 500]
     * @return a number in [0, 1]; never falls as the number rises
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds
     */
    public double probabilityWithin(int contracts) {
        return within[Check.inRange("contracts", contracts, 0, HORIZON)];
    }

    /**
     * How many contracts suffice with a probability.
     *
     * @param probability the probability, in (0, 1)
     * @return the fewest; empty if 500 are not enough
     * @throws InvalidValueException NUMBER_OUT_OF_RANGE outside the bounds, NaN included
     */
    public OptionalInt quantile(double probability) {
        Check.inRange("probability", probability, Double.MIN_VALUE, Math.nextDown(1.0));
        for (int contracts = 0; contracts <= HORIZON; contracts++) {
            if (within[contracts] >= probability - NEVER_MIND) {
                return OptionalInt.of(contracts);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * How many contracts it takes in the mean of the ways that reach the level within 500.
     *
     * @return a number not below 0; NaN if no way does
     */
    public double meanIfReached() {
        double sum = 0;
        for (int contracts = 1; contracts <= HORIZON; contracts++) {
            sum += contracts * (within[contracts] - within[contracts - 1]);
        }
        return sum / within[HORIZON];
    }

    /** When the level is reached, for the median and 9 in 10 ways; not for parsing. */
    @Override
    public String toString() {
        return "ContractsToScore[at best " + atBest + ", median " + quantile(.5) + ", 9 in 10 " + quantile(.9) + "]";
    }

    /** The walk of the score: at every step what succeeded less what failed, as a whole number. */
    private record Way(ScoreStanding standing, double target, double neutralShare) {
        OptionalInt atBest() {
            for (int contracts = 0; contracts <= HORIZON; contracts++) {
                if (isThere(contracts, contracts)) {
                    return OptionalInt.of(contracts);
                }
            }
            return OptionalInt.empty();
        }

        /** Adds the probability of arriving at each number of contracts for one {@code theta}. */
        void add(double[] arrivals, double theta, double probability) {
            if (isThere(0, 0)) {
                arrivals[0] += probability;
                return;
            }
            double[] onTheWay = new double[2 * HORIZON + 3];
            onTheWay[HORIZON + 1] = probability;
            for (int contracts = 1; contracts <= HORIZON; contracts++) {
                onTheWay = step(onTheWay, theta, contracts);
                for (int net = contracts; net >= -contracts && isThere(contracts, net); net--) {
                    arrivals[contracts] += onTheWay[HORIZON + 1 + net];
                    onTheWay[HORIZON + 1 + net] = 0;
                }
            }
        }

        private double[] step(double[] before, double theta, int contracts) {
            double lost = standing.form() == OutcomeForm.DIFFERENCE ? 1 - neutralShare : 0;
            double[] after = new double[before.length];
            for (int net = -contracts; net <= contracts; net++) {
                int at = HORIZON + 1 + net;
                after[at] = theta * before[at - 1] + (1 - theta) * ((1 - lost) * before[at] + lost * before[at + 1]);
            }
            return after;
        }

        private boolean isThere(int contracts, int net) {
            double weight = standing.weight() + standing.next() * contracts;
            return weight > 0 && standing.points() + standing.next() * net >= target * weight - ROUNDING;
        }
    }
}
