package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.policy.standing.ClientSpan;
import io.github.fairquote.core.policy.standing.EarningsBand;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.core.policy.standing.JobWeighting;
import io.github.fairquote.core.policy.standing.MissingFeedback;
import io.github.fairquote.core.policy.standing.OutcomeForm;
import io.github.fairquote.core.policy.standing.OutcomeThresholds;
import io.github.fairquote.core.policy.standing.WeightCombination;
import io.github.fairquote.core.policy.standing.WindowCombiner;

/** The codecs of the rules of the job success score. */
final class JobSuccessCodecs {
    private static final Codec<EarningsBand> BAND = ObjectCodec.of(
                    "band", EarningsBand::builder, EarningsBand.Builder::build)
            .required("weight", Codecs.DECIMAL, EarningsBand::weight, EarningsBand.Builder::weight)
            .optional("upTo", DomainCodecs.MONEY, EarningsBand::upTo, EarningsBand.Builder::upTo)
            .build();

    private static final Codec<JobWeighting> WEIGHTING = ObjectCodec.of(
                    "weighting", JobWeighting::builder, JobWeighting.Builder::build)
            .required("bands", BAND.list(), JobWeighting::bands, JobWeighting.Builder::addAllBands)
            .required(
                    "monthsPerExtraJob",
                    Codecs.INTEGER,
                    JobWeighting::monthsPerExtraJob,
                    JobWeighting.Builder::monthsPerExtraJob)
            .required("mostJobs", Codecs.DECIMAL, JobWeighting::mostJobs, JobWeighting.Builder::mostJobs)
            .required(
                    "combination",
                    Codecs.words(WeightCombination.class),
                    JobWeighting::combination,
                    JobWeighting.Builder::combination)
            .build();

    private static final Codec<OutcomeThresholds> THRESHOLDS = ObjectCodec.of(
                    "thresholds", OutcomeThresholds::builder, OutcomeThresholds.Builder::build)
            .required(
                    "positiveStars",
                    DomainCodecs.STARS,
                    OutcomeThresholds::positiveStars,
                    OutcomeThresholds.Builder::positiveStars)
            .required(
                    "negativeStars",
                    DomainCodecs.STARS,
                    OutcomeThresholds::negativeStars,
                    OutcomeThresholds.Builder::negativeStars)
            .required(
                    "positiveRecommendation",
                    Codecs.INTEGER,
                    OutcomeThresholds::positiveRecommendation,
                    OutcomeThresholds.Builder::positiveRecommendation)
            .required(
                    "negativeRecommendation",
                    Codecs.INTEGER,
                    OutcomeThresholds::negativeRecommendation,
                    OutcomeThresholds.Builder::negativeRecommendation)
            .required(
                    "negativeReasons",
                    Codecs.words(EndReason.class).list(),
                    OutcomeThresholds::negativeReasons,
                    OutcomeThresholds.Builder::addAllNegativeReasons)
            .build();

    static final Codec<JobSuccessRules> RULES = minimums(counting(ObjectCodec.of(
                            "job success rules", JobSuccessRules::builder, JobSuccessRules.Builder::build)
                    .required(
                            "windows",
                            Codecs.INTEGER.list(),
                            JobSuccessRules::windows,
                            JobSuccessRules.Builder::addAllWindows)
                    .required(
                            "combiner",
                            Codecs.words(WindowCombiner.class),
                            JobSuccessRules::combiner,
                            JobSuccessRules.Builder::combiner)
                    .required(
                            "trendingWindows",
                            Codecs.INTEGER.list(),
                            JobSuccessRules::trendingWindows,
                            JobSuccessRules.Builder::addAllTrendingWindows)
                    .required(
                            "form",
                            Codecs.words(OutcomeForm.class),
                            JobSuccessRules::form,
                            JobSuccessRules.Builder::form)
                    .required("weighting", WEIGHTING, JobSuccessRules::weighting, JobSuccessRules.Builder::weighting)
                    .required(
                            "thresholds",
                            THRESHOLDS,
                            JobSuccessRules::thresholds,
                            JobSuccessRules.Builder::thresholds)))
            .build();

    private JobSuccessCodecs() {}

    private static ObjectCodec.Fields<JobSuccessRules, JobSuccessRules.Builder> counting(
            ObjectCodec.Fields<JobSuccessRules, JobSuccessRules.Builder> fields) {
        return fields.optional(
                        "privateFeedbackUntil",
                        Codecs.DATE,
                        JobSuccessRules::privateFeedbackUntil,
                        JobSuccessRules.Builder::privateFeedbackUntil)
                .required(
                        "missingFeedback",
                        Codecs.words(MissingFeedback.class),
                        JobSuccessRules::missingFeedback,
                        JobSuccessRules.Builder::missingFeedback)
                .required(
                        "unpaidPositivesCount",
                        Codecs.FLAG,
                        JobSuccessRules::unpaidPositivesCount,
                        JobSuccessRules.Builder::unpaidPositivesCount)
                .required(
                        "longTermMonths",
                        Codecs.INTEGER,
                        JobSuccessRules::longTermMonths,
                        JobSuccessRules.Builder::longTermMonths)
                .required(
                        "longestPaymentGap",
                        Codecs.INTEGER,
                        JobSuccessRules::longestPaymentGap,
                        JobSuccessRules.Builder::longestPaymentGap);
    }

    private static ObjectCodec.Fields<JobSuccessRules, JobSuccessRules.Builder> minimums(
            ObjectCodec.Fields<JobSuccessRules, JobSuccessRules.Builder> fields) {
        return fields.required(
                        "minimumJobs",
                        Codecs.INTEGER,
                        JobSuccessRules::minimumJobs,
                        JobSuccessRules.Builder::minimumJobs)
                .required(
                        "minimumClients",
                        Codecs.INTEGER,
                        JobSuccessRules::minimumClients,
                        JobSuccessRules.Builder::minimumClients)
                .required(
                        "clientSpan",
                        Codecs.words(ClientSpan.class),
                        JobSuccessRules::clientSpan,
                        JobSuccessRules.Builder::clientSpan)
                .required(
                        "refreshDays",
                        Codecs.INTEGER,
                        JobSuccessRules::refreshDays,
                        JobSuccessRules.Builder::refreshDays);
    }
}
