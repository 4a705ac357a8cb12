package io.github.fairquote.pricing.reputation.weigh;

import io.github.fairquote.pricing.numeric.ThetaGrid;
import io.github.fairquote.pricing.reputation.evidence.EvidenceSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each source says: the prior's log density and each source's log likelihood over the grid, and how much of it there is. */
final class EvidenceTerms {
    private final double[] prior;
    private final Map<EvidenceSource, double[]> terms = new EnumMap<>(EvidenceSource.class);
    private final Map<EvidenceSource, Double> mass = new EnumMap<>(EvidenceSource.class);

    /** Terms on top of a prior's log density, which is not changed. */
    EvidenceTerms(double[] prior) {
        this.prior = prior;
    }

    /** Adds a likelihood that counts so often. */
    void add(EvidenceSource source, double[] logLikelihood, double count) {
        add(terms.computeIfAbsent(source, s -> new double[ThetaGrid.CELLS]), logLikelihood, count);
        mass.merge(source, count, Double::sum);
    }

    /** The sources that say something. */
    Set<EvidenceSource> sources() {
        return terms.isEmpty() ? EnumSet.noneOf(EvidenceSource.class) : EnumSet.copyOf(terms.keySet());
    }

    /** How much all sources weigh together, in contracts. */
    double mass() {
        double sum = 0;
        for (double each : mass.values()) {
            sum += each;
        }
        return sum;
    }

    /** The posterior by some of the sources only. */
    double[] posterior(Set<EvidenceSource> sources) {
        double[] density = prior.clone();
        terms.forEach((source, term) -> {
            if (sources.contains(source)) {
                add(density, term, 1);
            }
        });
        return ThetaGrid.normalized(density);
    }

    /** Each source's exact Shapley share in the distance of the mean from the prior's mean. */
    Map<EvidenceSource, Double> contributions() {
        List<EvidenceSource> all = new ArrayList<>(sources());
        int subsets = 1 << all.size();
        double[] mean = new double[subsets];
        for (int subset = 0; subset < subsets; subset++) {
            mean[subset] = ThetaGrid.mean(posterior(members(all, subset)));
        }
        Map<EvidenceSource, Double> shares = new EnumMap<>(EvidenceSource.class);
        for (int i = 0; i < all.size(); i++) {
            double share = 0;
            for (int subset = 0; subset < subsets; subset++) {
                if ((subset >> i & 1) == 0) {
                    share += weight(Integer.bitCount(subset), all.size()) * (mean[subset | 1 << i] - mean[subset]);
                }
            }
            shares.put(all.get(i), share);
        }
        return shares;
    }

    private static Set<EvidenceSource> members(List<EvidenceSource> all, int subset) {
        Set<EvidenceSource> members = EnumSet.noneOf(EvidenceSource.class);
        for (int i = 0; i < all.size(); i++) {
            if ((subset >> i & 1) == 1) {
                members.add(all.get(i));
            }
        }
        return members;
    }

    /** {@code s! (n - s - 1)! / n!} for {@code s} of {@code n} sources before one. */
    private static double weight(int before, int all) {
        double weight = 1.0 / all;
        for (int i = 1; i <= before; i++) {
            weight *= (double) i / (all - i);
        }
        return weight;
    }

    /** Adds a term that counts so often to a sum. */
    static void add(double[] sum, double[] term, double count) {
        for (int g = 0; g < sum.length; g++) {
            sum[g] += count * term[g];
        }
    }
}
