package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.pricing.geography.GeographyIndex;
import io.github.fairquote.pricing.geography.PriceLevels;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What people do by hand, as predictors: medians, ratios of medians, parity, weighted comparables. */
enum SimplePeers implements FittedPredictor {
    /** Everybody's quantiles. */
    GLOBAL_MEDIAN("global median") {
        @Override
        public Fitted fit(List<RateSample> training) {
            double[] all = Quantiles.of(logs(training));
            return target -> all.clone();
        }
    },
    /** The quantiles of the niche, from five samples on. */
    NICHE_MEDIAN("niche median") {
        @Override
        public Fitted fit(List<RateSample> training) {
            double[] all = Quantiles.of(logs(training));
            Map<Object, double[]> niches = quantilesBy(training, RateSample::niche);
            return target -> niches.getOrDefault(target.niche(), all).clone();
        }
    },
    /** The niche's median times the ratio of the country's median to everybody's. */
    COUNTRY_RATIO("country ratio") {
        @Override
        public Fitted fit(List<RateSample> training) {
            double all = Quantiles.of(logs(training))[MEDIAN];
            Map<Object, double[]> niches = quantilesBy(training, RateSample::niche);
            Map<Object, double[]> countries = quantilesBy(training, RateSample::country);
            return Centred.of(
                    training, t -> median(niches, t.niche(), all) + median(countries, t.country(), all) - all);
        }
    },
    /** Every comparable translated at full price-level parity, then the niche's median. */
    FULL_PARITY("price parity e=1") {
        @Override
        public Fitted fit(List<RateSample> training) {
            Function<CountryCode, Double> index = index(GeographyIndex.PRICE_LEVEL);
            List<Double> deflated = training.stream()
                    .map(t -> Predictor.logRate(t) - index.apply(t.country()))
                    .toList();
            double all = Quantiles.of(deflated)[MEDIAN];
            Map<Object, List<Double>> byNiche = new HashMap<>();
            for (int i = 0; i < training.size(); i++) {
                byNiche.computeIfAbsent(training.get(i).niche(), n -> new ArrayList<>())
                        .add(deflated.get(i));
            }
            Map<Object, double[]> niches = enough(byNiche);
            return Centred.of(training, t -> median(niches, t.niche(), all) + index.apply(t.country()));
        }
    },
    /** Quantiles of all comparables, weighted by likeness of niche, level and country index. */
    KERNEL_COMPARABLES("kernel comparables") {
        @Override
        public Fitted fit(List<RateSample> training) {
            Function<CountryCode, Double> index = index(GeographyIndex.GDP_PER_CAPITA);
            List<Double> logs = logs(training);
            return target -> Quantiles.of(
                    logs, training.stream().map(t -> likeness(t, target, index)).toList());
        }
    };

    private static final int ENOUGH = 5;

    private final String title;

    SimplePeers(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    private static List<Double> logs(List<RateSample> samples) {
        return samples.stream().map(Predictor::logRate).toList();
    }

    private static Map<Object, double[]> quantilesBy(List<RateSample> samples, Function<RateSample, Object> key) {
        Map<Object, List<Double>> groups = new HashMap<>();
        samples.forEach(s ->
                groups.computeIfAbsent(key.apply(s), k -> new ArrayList<>()).add(Predictor.logRate(s)));
        return enough(groups);
    }

    private static Map<Object, double[]> enough(Map<Object, List<Double>> groups) {
        Map<Object, double[]> result = new HashMap<>();
        groups.forEach((key, values) -> {
            if (values.size() >= ENOUGH) {
                result.put(key, Quantiles.of(values));
            }
        });
        return result;
    }

    private static double median(Map<Object, double[]> groups, Object key, double otherwise) {
        double[] quantiles = groups.get(key);
        return quantiles == null ? otherwise : quantiles[MEDIAN];
    }

    private static Function<CountryCode, Double> index(GeographyIndex kind) {
        PriceLevels levels = PriceLevels.bundled(kind);
        double middle = levels.medianLogIndex();
        return country -> levels.figure(country)
                .map(figure -> StrictMath.log(figure.value()))
                .orElse(middle);
    }

    private static double likeness(RateSample sample, RateSample target, Function<CountryCode, Double> index) {
        double distance = (index.apply(sample.country()) - index.apply(target.country())) / 0.7;
        double country = sample.country().equals(target.country()) ? 1 : 0.5 * StrictMath.exp(-distance * distance / 2);
        double niche = sample.niche().equals(target.niche()) ? 1 : 0.08;
        double level = sample.level().equals(target.level()) ? 1 : 0.3;
        return 1e-6 + country * niche * level;
    }
}
