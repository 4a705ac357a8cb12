package io.github.fairquote.pricing.reputation.weigh;

import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import java.time.LocalDate;

/** How much evidence of an age counts: half after each half-life. What most contracts ask for is worked out once. */
final class Ageing {
    private static final double LN_2 = StrictMath.log(2);
    private static final int KNOWN_DAYS = 1_024;

    private final double halfLifeDays;
    private final double[] known = new double[KNOWN_DAYS];

    Ageing(ReputationPolicy policy) {
        halfLifeDays = policy.halfLifeDays();
        for (int age = 0; age < KNOWN_DAYS; age++) {
            known[age] = weight(age);
        }
    }

    /** How many days lie between. */
    static long days(LocalDate from, LocalDate until) {
        return until.toEpochDay() - from.toEpochDay();
    }

    /** The weight on a day of what is from a day not after it. */
    double at(LocalDate from, LocalDate day) {
        return at(days(from, day));
    }

    /** The weight at an age in days, not below 0. */
    double at(long age) {
        return age < KNOWN_DAYS ? known[(int) age] : weight(age);
    }

    private double weight(long age) {
        return StrictMath.exp(-LN_2 * age / halfLifeDays);
    }
}
