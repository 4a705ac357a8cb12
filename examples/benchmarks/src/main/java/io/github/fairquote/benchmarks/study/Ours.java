package io.github.fairquote.benchmarks.study;

import io.github.fairquote.pricing.rate.RateEstimate;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.List;
import java.util.function.Function;

/** The rate model of this library, with its defaults, asked with all that is known of the target or with the main facts only. */
enum Ours implements Predictor {
    /** Asked by country, niche and level. */
    MAIN_FACTS("fairquote") {
        @Override
        RateQuery query(RateSample target) {
            return mainFacts(target).build();
        }
    },
    /** Asked with skills and standing as well. */
    ALL_FACTS("fairquote, skills and standing") {
        @Override
        RateQuery query(RateSample target) {
            RateQuery.Builder query = mainFacts(target).addAllSkills(target.skills());
            target.jobSuccess().ifPresent(query::jobSuccess);
            target.reviews().ifPresent(query::reviews);
            target.stars().ifPresent(query::stars);
            return query.build();
        }
    };

    private final String title;

    Ours(String title) {
        this.title = title;
    }

    abstract RateQuery query(RateSample target);

    @Override
    public String title() {
        return title;
    }

    @Override
    public Fitted fit(List<RateSample> training) {
        RateModel model = RateModelFitter.withDefaults().fit(training);
        Function<RateSample, RateEstimate> estimate = target -> model.estimate(query(target));
        return target -> logs(estimate.apply(target));
    }

    private static double[] logs(RateEstimate estimate) {
        double[] logs = new double[QUANTILES.size()];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = StrictMath.log(estimate.quantile(QUANTILES.get(i)));
        }
        return logs;
    }

    private static RateQuery.Builder mainFacts(RateSample target) {
        RateQuery.Builder query = RateQuery.builder().country(target.country());
        target.niche().ifPresent(query::niche);
        target.level().ifPresent(query::level);
        return query;
    }
}
