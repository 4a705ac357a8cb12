/**
 * What freelance work is worth: observed rates in, fair rates with their range and their reasons out.
 *
 * <p>Observations are {@link io.github.fairquote.pricing.sample.RateSample}s, read from files by
 * {@link io.github.fairquote.pricing.sample.SampleReader}. What countries do to rates stands in
 * {@link io.github.fairquote.pricing.geography.PriceLevels}.
 */
module io.github.fairquote.pricing {
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static org.jspecify;
    requires static com.fasterxml.jackson.databind;
    requires transitive io.github.fairquote.core;

    exports io.github.fairquote.pricing.badge;
    exports io.github.fairquote.pricing.currency;
    exports io.github.fairquote.pricing.economics;
    exports io.github.fairquote.pricing.effort;
    exports io.github.fairquote.pricing.fee;
    exports io.github.fairquote.pricing.funnel;
    exports io.github.fairquote.pricing.geography;
    exports io.github.fairquote.pricing.jobsuccess;
    exports io.github.fairquote.pricing.niche;
    exports io.github.fairquote.pricing.period;
    exports io.github.fairquote.pricing.plan;
    exports io.github.fairquote.pricing.price;
    exports io.github.fairquote.pricing.quote;
    exports io.github.fairquote.pricing.rate;
    exports io.github.fairquote.pricing.rate.basis;
    exports io.github.fairquote.pricing.reputation;
    exports io.github.fairquote.pricing.reputation.evidence;
    exports io.github.fairquote.pricing.reputation.policy;
    exports io.github.fairquote.pricing.sample;
    exports io.github.fairquote.pricing.summary;
    exports io.github.fairquote.pricing.title;
    exports io.github.fairquote.pricing.variant;
    exports io.github.fairquote.pricing.whatif;

    opens io.github.fairquote.pricing.badge to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.economics to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.effort to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.fee to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.funnel to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.geography to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.jobsuccess to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.period to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.plan to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.price to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.quote to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.rate to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.rate.basis to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.reputation to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.reputation.evidence to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.reputation.policy to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.sample to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.fairquote.pricing.variant to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
