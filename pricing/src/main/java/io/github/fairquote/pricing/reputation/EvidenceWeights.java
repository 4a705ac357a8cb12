package io.github.fairquote.pricing.reputation;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Weighs a ledger's contracts on a day: by age, by client, and by whether a published score speaks of the same. */
final class EvidenceWeights {
    private static final double LN_2 = StrictMath.log(2);

    private final ReputationPolicy policy;
    private final LocalDate day;
    private final Optional<PublishedScore> score;
    private final Map<Group, Mass> groups = new TreeMap<>();
    private int known;
    private int knownSuccesses;
    private int judgements;

    EvidenceWeights(ReputationPolicy policy, LocalDate day, Optional<PublishedScore> score) {
        this.policy = policy;
        this.day = day;
        this.score = score;
        score.ifPresent(published -> notAfter("score", published.day()));
    }

    /** What one client said on one level. */
    private record Group(EvidenceLevel level, String client) implements Comparable<Group> {
        private static final Comparator<Group> ORDER =
                Comparator.comparing(Group::level).thenComparing(Group::client);

        EvidenceSource source() {
            return level.source();
        }

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    /** How much a group is worth: by age alone, and after what a score covers. */
    private static final class Mass {
        private double aged;
        private double left;

        /** What a score leaves; of what is too old to weigh anything nothing. */
        private double share() {
            return aged > 0 ? left / aged : 0;
        }
    }

    void add(ContractEvidence evidence) {
        notAfter("day of contract " + evidence.contract(), evidence.day());
        add(evidence, isCovered(evidence));
    }

    /** Adds a contract that is still to come, of which no score can speak. */
    void addAhead(ContractEvidence evidence) {
        add(evidence, false);
    }

    private void add(ContractEvidence evidence, boolean covered) {
        evidence.level().or(() -> silence(evidence)).ifPresent(level -> {
            if (level.source() == EvidenceSource.OUTCOMES && covered) {
                known++;
                knownSuccesses += level.value() > 0 ? 1 : 0;
            }
            boolean whole = level.source() == EvidenceSource.OUTCOMES || level.source() == EvidenceSource.EXTERNAL;
            add(evidence, level, whole ? 1 : left(covered));
        });
    }

    private Optional<EvidenceLevel> silence(ContractEvidence evidence) {
        boolean counts = evidence.silent() && policy.silence().counts(ChronoUnit.DAYS.between(evidence.day(), day));
        return counts ? Optional.of(EvidenceLevel.SILENCE) : Optional.empty();
    }

    /** Adds all that was weighed to the terms. */
    void addTo(EvidenceTerms terms, LevelGrid levels) {
        double external = total(EvidenceSource.EXTERNAL, mass -> compressed(mass));
        double externalScale = externalScale(external, policy);
        Map<EvidenceLevel, Double> counts = new TreeMap<>();
        groups.forEach((group, mass) -> counts.merge(
                group.level,
                compressed(mass) * (group.source() == EvidenceSource.EXTERNAL ? externalScale : mass.share()),
                Double::sum));
        counts.forEach((level, count) -> levels.add(terms, level, count));
        score.ifPresent(published -> addScore(published, terms, levels));
    }

    /** The largest share of the mass that one client has. */
    double largestClientShare() {
        Map<String, Double> clients = new TreeMap<>();
        double all = 0;
        for (Map.Entry<Group, Mass> entry : groups.entrySet()) {
            double mass = compressed(entry.getValue())
                    * (entry.getKey().source() == EvidenceSource.SILENCE
                            ? policy.silence().weight()
                            : 1);
            clients.merge(entry.getKey().client, mass, Double::sum);
            all += mass;
        }
        double most =
                clients.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return all > 0 ? most / all : 0;
    }

    /** How many contracts say something. */
    int judgements() {
        return judgements;
    }

    private void addScore(PublishedScore published, EvidenceTerms terms, LevelGrid levels) {
        ScoreRule rule = policy.scoreRule();
        double contracts = published.contracts().map(Integer::doubleValue).orElse(rule.hiddenContracts());
        double weight = published.contracts().isPresent() ? rule.weight() : 1;
        double share = (published.score().asProportion() + 1 - policy.neutralShare()) / (2 - policy.neutralShare())
                - rule.bias() / StrictMath.sqrt(contracts + 1);
        double others = Math.max(contracts - known, 0);
        double successes = clamp(contracts * clamp(share, .01, 1) - knownSuccesses, 0, others);
        terms.add(EvidenceSource.JOB_SUCCESS, levels.success(), weight * successes);
        terms.add(EvidenceSource.JOB_SUCCESS, levels.failure(), weight * (others - successes));
    }

    private void add(ContractEvidence evidence, EvidenceLevel level, double left) {
        judgements++;
        double aged = weightAtAge(ChronoUnit.DAYS.between(evidence.day(), day), policy);
        Mass mass = groups.computeIfAbsent(new Group(level, evidence.client()), g -> new Mass());
        mass.aged += aged;
        mass.left += aged * left;
    }

    /** How much evidence of an age in days counts. */
    static double weightAtAge(long age, ReputationPolicy policy) {
        return StrictMath.exp(-LN_2 * age / policy.halfLifeDays());
    }

    /** By what reviews from outside are multiplied, which weigh so much together. */
    static double externalScale(double external, ReputationPolicy policy) {
        return Math.min(policy.externalWeight(), external > 0 ? policy.externalLimit() / external : 0);
    }

    /** Any answer of a level stands for the level. */
    static int level(int answer) {
        return answer >= 9 ? 9 : answer >= 7 ? 7 : 0;
    }

    private double left(boolean covered) {
        return covered ? policy.scoreRule().coveredWeight() : 1;
    }

    private boolean isCovered(ContractEvidence evidence) {
        return score.filter(published -> !evidence.day().isAfter(published.day())
                        && !evidence.day()
                                .isBefore(published
                                        .day()
                                        .minusDays(policy.scoreRule().windowDays())))
                .isPresent();
    }

    private double compressed(Mass mass) {
        return mass.aged <= 1 ? mass.aged : mass.aged / (1 + (mass.aged - 1) * policy.clientCorrelation());
    }

    private double total(EvidenceSource source, ToDoubleFunction<Mass> worth) {
        double sum = 0;
        for (Map.Entry<Group, Mass> entry : groups.entrySet()) {
            sum += entry.getKey().source() == source ? worth.applyAsDouble(entry.getValue()) : 0;
        }
        return sum;
    }

    private void notAfter(String name, LocalDate other) {
        Check.that(!other.isAfter(day), ProblemCode.DATE_OUT_OF_RANGE, name, "is after " + day + ": " + other);
    }

    private static double clamp(double value, double low, double high) {
        return Math.min(Math.max(value, low), high);
    }
}
