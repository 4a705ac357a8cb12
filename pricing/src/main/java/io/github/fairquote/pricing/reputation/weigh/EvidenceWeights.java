package io.github.fairquote.pricing.reputation.weigh;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.reputation.evidence.ContractEvidence;
import io.github.fairquote.pricing.reputation.evidence.EvidenceLevel;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import io.github.fairquote.pricing.reputation.evidence.PublishedScore;
import io.github.fairquote.pricing.reputation.policy.ReputationPolicy;
import io.github.fairquote.pricing.reputation.policy.ScoreRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Weighs a ledger's contracts on a day: by age, by client, and by whether a published score speaks of the same. */
final class EvidenceWeights {
    private static final Comparator<Mass> BY_CLIENT = Comparator.comparing(mass -> mass.client);

    private final ReputationPolicy policy;
    private final Ageing ageing;
    private final LocalDate day;
    private final Optional<PublishedScore> score;
    private final Map<EvidenceLevel, Map<String, Mass>> masses = new HashMap<>();
    private final Map<EvidenceLevel, List<Mass>> sorted = new TreeMap<>();
    private int known;
    private int knownSuccesses;
    private int judgements;

    EvidenceWeights(ReputationPolicy policy, Ageing ageing, LocalDate day, Optional<PublishedScore> score) {
        this.policy = policy;
        this.ageing = ageing;
        this.day = day;
        this.score = score;
        score.filter(published -> published.day().isAfter(day))
                .ifPresent(published -> refuse("score", published.day()));
    }

    /** How much it is worth what one client said on one level: by age alone, and after what a score covers. */
    private static final class Mass {
        private final String client;
        private double aged;
        private double left;

        Mass(String client) {
            this.client = client;
        }

        /** What a score leaves; of what is too old to weigh anything nothing. */
        private double share() {
            return aged > 0 ? left / aged : 0;
        }
    }

    void add(ContractEvidence evidence) {
        if (evidence.day().isAfter(day)) {
            refuse("day of contract " + evidence.contract(), evidence.day());
        }
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
        boolean counts = evidence.silent() && policy.silence().counts(Ageing.days(evidence.day(), day));
        return counts ? Optional.of(new EvidenceLevel(EvidenceSource.SILENCE, 0)) : Optional.empty();
    }

    /** Adds all that was weighed to the terms. */
    void addTo(EvidenceTerms terms, LevelGrid levels) {
        double externalScale = externalScale(external(), policy);
        sorted().forEach((level, said) -> levels.add(terms, level, count(level, said, externalScale)));
        score.ifPresent(published -> addScore(published, terms, levels));
    }

    private double count(EvidenceLevel level, List<Mass> said, double externalScale) {
        double count = 0;
        for (Mass mass : said) {
            count += compressed(mass) * (level.source() == EvidenceSource.EXTERNAL ? externalScale : mass.share());
        }
        return count;
    }

    /** The largest share of the mass that one client has. */
    double largestClientShare() {
        Map<String, Double> clients = new HashMap<>();
        double all = 0;
        for (Map.Entry<EvidenceLevel, List<Mass>> level : sorted().entrySet()) {
            boolean silent = level.getKey().source() == EvidenceSource.SILENCE;
            for (Mass each : level.getValue()) {
                double mass = compressed(each) * (silent ? policy.silence().weight() : 1);
                clients.merge(each.client, mass, Double::sum);
                all += mass;
            }
        }
        return all > 0 ? most(clients.values()) / all : 0;
    }

    private static double most(Iterable<Double> masses) {
        double most = 0;
        for (double mass : masses) {
            most = Math.max(most, mass);
        }
        return most;
    }

    /** In one order whatever was added first, so that sums are the same to the bit. */
    private Map<EvidenceLevel, List<Mass>> sorted() {
        if (sorted.isEmpty()) {
            masses.forEach((level, clients) -> {
                List<Mass> said = new ArrayList<>(clients.values());
                said.sort(BY_CLIENT);
                sorted.put(level, said);
            });
        }
        return sorted;
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
        sorted.clear();
        double aged = ageing.at(evidence.day(), day);
        Mass mass = masses.computeIfAbsent(level, l -> new HashMap<>()).computeIfAbsent(evidence.client(), Mass::new);
        mass.aged += aged;
        mass.left += aged * left;
    }

    /** By what reviews from outside are multiplied, which weigh so much together. */
    static double externalScale(double external, ReputationPolicy policy) {
        return Math.min(policy.externalWeight(), external > 0 ? policy.externalLimit() / external : 0);
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

    private double external() {
        double sum = 0;
        for (Map.Entry<EvidenceLevel, List<Mass>> level : sorted().entrySet()) {
            for (Mass mass : level.getValue()) {
                sum += level.getKey().source() == EvidenceSource.EXTERNAL ? compressed(mass) : 0;
            }
        }
        return sum;
    }

    private void refuse(String name, LocalDate later) {
        Check.that(false, ProblemCode.DATE_OUT_OF_RANGE, name, "is after " + day + ": " + later);
    }

    private static double clamp(double value, double low, double high) {
        return Math.min(Math.max(value, low), high);
    }
}
