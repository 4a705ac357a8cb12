package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.List;

/** The rate model of this library, with its defaults, knowing and asked more or less of what there is. */
enum Ours implements FittedPredictor {
    /** Knows and is asked country, niche and level only, like the peers. */
    MAIN_FACTS("fairquote") {
        @Override
        RateSample known(RateSample sample) {
            return mainFacts(sample);
        }

        @Override
        RateQuery query(RateSample target) {
            return built(mainFacts(target), target);
        }
    },
    /** Knows skills and standing too, but is asked by who states neither. */
    UNSTATED("fairquote, skills and standing not stated") {
        @Override
        RateSample known(RateSample sample) {
            return sample;
        }

        @Override
        RateQuery query(RateSample target) {
            return built(mainFacts(target), target);
        }
    },
    /** Knows and is asked everything. */
    ALL_FACTS("fairquote, skills and standing stated") {
        @Override
        RateSample known(RateSample sample) {
            return sample;
        }

        @Override
        RateQuery query(RateSample target) {
            return built(target, target);
        }
    };

    private final String title;

    Ours(String title) {
        this.title = title;
    }

    /** What of a sample is learnt from. */
    abstract RateSample known(RateSample sample);

    /** What is asked about somebody. */
    abstract RateQuery query(RateSample target);

    @Override
    public String title() {
        return title;
    }

    @Override
    public Fitted fit(List<RateSample> training) {
        RateModel model = RateModelFitter.withDefaults()
                .fit(training.stream().map(this::known).toList());
        return target -> logs(model.estimate(query(target)));
    }

    private static double[] logs(RateEstimate estimate) {
        double[] logs = new double[QUANTILES.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(estimate.quantile(QUANTILES.get(i)));
        }
        return logs;
    }

    private static RateSample mainFacts(RateSample sample) {
        RateSample.Builder plain = RateSample.builder().rate(sample.rate()).country(sample.country());
        sample.niche().ifPresent(plain::niche);
        sample.level().ifPresent(plain::level);
        sample.observedOn().ifPresent(plain::observedOn);
        return plain.build();
    }

    private static RateQuery built(RateSample stated, RateSample target) {
        RateQuery.Builder query = RateQuery.builder().country(target.country()).addAllSkills(stated.skills());
        target.niche().ifPresent(query::niche);
        target.level().ifPresent(query::level);
        stated.jobSuccess().ifPresent(query::jobSuccess);
        stated.reviews().ifPresent(query::reviews);
        stated.stars().ifPresent(query::stars);
        return query.build();
    }
}
