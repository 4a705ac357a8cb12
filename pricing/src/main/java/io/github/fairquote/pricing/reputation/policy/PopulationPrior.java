package io.github.fairquote.pricing.reputation.policy;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;

/**
 * A prior fitted to a population: the beta distribution under which the subjects' successes are most likely (beta-binomial maximum
 * likelihood).
 *
 * <p>The strength {@code a + b} is held in [1, 60], because fits diverge where subjects do not differ. Immutable and thread-safe.
 *
 * @param successes the prior's {@code a}
 * @param failures the prior's {@code b}
 * @param logLikelihood the log likelihood reached, binomial coefficients aside
 * @param clamped whether the strength stands at a bound
 */
public record PopulationPrior(double successes, double failures, double logLikelihood, boolean clamped) {
    /** The fewest subjects that a prior is fitted to. */
    public static final int LEAST_SUBJECTS = 30;

    private static final double LEAST_STRENGTH = 1;
    private static final double MOST_STRENGTH = 60;
    private static final double LEAST_MEAN = 0.001;
    private static final double GOLDEN = (StrictMath.sqrt(5) - 1) / 2;
    private static final int STEPS = 60;
    private static final double AT_BOUND = 1e-4;

    /**
     * How one subject did.
     *
     * @param successes the successes, not below 0
     * @param contracts all contracts, in [successes, 100000]
     */
    public record Subject(int successes, int contracts) {
        private static final int MOST = 100_000;

        /**
         * Checks the numbers.
         *
         * @throws InvalidValueException NUMBER_OUT_OF_RANGE
         */
        public Subject {
            Check.inRange("contracts", contracts, 0, MOST);
            Check.inRange("successes", successes, 0, contracts);
        }
    }

    /**
     * Fits a prior.
     *
     * @param subjects the subjects, at least 30, in any order
     * @return the prior
     * @throws InvalidValueException TOO_FEW_SAMPLES below 30 subjects
     */
    public static PopulationPrior fit(List<Subject> subjects) {
        Check.that(
                subjects.size() >= LEAST_SUBJECTS,
                ProblemCode.TOO_FEW_SAMPLES,
                "subjects",
                "are fewer than " + LEAST_SUBJECTS + ": " + subjects.size());
        BetaBinomial likelihood = new BetaBinomial(subjects);
        double logStrength = maximum(
                StrictMath.log(LEAST_STRENGTH),
                StrictMath.log(MOST_STRENGTH),
                log -> likelihood.best(StrictMath.exp(log)).value());
        double strength = StrictMath.exp(logStrength);
        Best best = likelihood.best(strength);
        boolean clamped = strength < LEAST_STRENGTH * (1 + AT_BOUND) || strength > MOST_STRENGTH * (1 - AT_BOUND);
        return new PopulationPrior(strength * best.mean(), strength * (1 - best.mean()), best.value(), clamped);
    }

    /**
     * A policy with this prior.
     *
     * @return the inflated preset with this prior instead of the default one
     */
    public ReputationPolicy policy() {
        return ReputationPolicy.builder()
                .priorSuccesses(successes)
                .priorFailures(failures)
                .build();
    }

    /** The mean at which a likelihood of given strength is greatest, and that likelihood. */
    private record Best(double mean, double value) {}

    private interface Curve {
        double at(double x);
    }

    /** The log likelihood of a beta prior, by how many subjects reached each number. */
    private static final class BetaBinomial {
        private final long[] successesBeyond;
        private final long[] failuresBeyond;
        private final long[] contractsBeyond;

        BetaBinomial(List<Subject> subjects) {
            successesBeyond =
                    beyond(subjects.stream().mapToInt(Subject::successes).toArray());
            failuresBeyond = beyond(subjects.stream()
                    .mapToInt(subject -> subject.contracts() - subject.successes())
                    .toArray());
            contractsBeyond =
                    beyond(subjects.stream().mapToInt(Subject::contracts).toArray());
        }

        Best best(double strength) {
            double mean = maximum(LEAST_MEAN, 1 - LEAST_MEAN, m -> value(strength * m, strength * (1 - m)));
            return new Best(mean, value(strength * mean, strength * (1 - mean)));
        }

        /** A sum over rising factorials, which is exact for whole counts and needs no gamma function. */
        private double value(double a, double b) {
            return rising(successesBeyond, a) + rising(failuresBeyond, b) - rising(contractsBeyond, a + b);
        }

        private static double rising(long[] beyond, double start) {
            double sum = 0;
            for (int i = 0; i < beyond.length; i++) {
                sum += beyond[i] * StrictMath.log(start + i);
            }
            return sum;
        }

        /** How many of the counts are greater than each number. */
        private static long[] beyond(int[] counts) {
            int most = 0;
            for (int count : counts) {
                most = Math.max(most, count);
            }
            long[] beyond = new long[most];
            for (int count : counts) {
                for (int i = 0; i < count; i++) {
                    beyond[i]++;
                }
            }
            return beyond;
        }
    }

    /** Where a curve of one peak is greatest, by golden sections. */
    private static double maximum(double from, double to, Curve curve) {
        double low = from;
        double high = to;
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double atLeft = curve.at(left);
        double atRight = curve.at(right);
        for (int step = 0; step < STEPS; step++) {
            if (atLeft < atRight) {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + GOLDEN * (high - low);
                atRight = curve.at(right);
            } else {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - GOLDEN * (high - low);
                atLeft = curve.at(left);
            }
        }
        return (low + high) / 2;
    }
}
