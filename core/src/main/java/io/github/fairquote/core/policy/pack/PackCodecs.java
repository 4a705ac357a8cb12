package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.internal.json.Schema;
import io.github.fairquote.core.policy.BenchmarkStage;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.ProfileLimits;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.policy.RateFloors;
import io.github.fairquote.core.policy.ReplyBenchmark;
import io.github.fairquote.core.policy.ReplyBenchmarks;
import io.github.fairquote.core.policy.source.Provenance;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codec of whole packs: a platform, and by section its policies. */
final class PackCodecs {
    private static final Codec<RateFloors> RATE_FLOORS = ObjectCodec.of(
                    "floors", RateFloors::builder, RateFloors.Builder::build)
            .required("hourly", DomainCodecs.RATE, RateFloors::hourly, RateFloors.Builder::hourly)
            .required("fixedPrice", DomainCodecs.MONEY, RateFloors::fixedPrice, RateFloors.Builder::fixedPrice)
            .build();

    private static final Codec<ProfileLimits> PROFILE_LIMITS = ObjectCodec.of(
                    "profile limits", ProfileLimits::builder, ProfileLimits.Builder::build)
            .required("titleLength", Codecs.INTEGER, ProfileLimits::titleLength, ProfileLimits.Builder::titleLength)
            .required(
                    "overviewLength",
                    Codecs.INTEGER,
                    ProfileLimits::overviewLength,
                    ProfileLimits.Builder::overviewLength)
            .required(
                    "overviewPreview",
                    Codecs.INTEGER,
                    ProfileLimits::overviewPreview,
                    ProfileLimits.Builder::overviewPreview)
            .required("maxSkills", Codecs.INTEGER, ProfileLimits::maxSkills, ProfileLimits.Builder::maxSkills)
            .required(
                    "maxSpecializedProfiles",
                    Codecs.INTEGER,
                    ProfileLimits::maxSpecializedProfiles,
                    ProfileLimits.Builder::maxSpecializedProfiles)
            .build();

    private static final Codec<ProposalLimits> PROPOSAL_LIMITS = ObjectCodec.of(
                    "proposal limits", ProposalLimits::builder, ProposalLimits.Builder::build)
            .required(
                    "letterLength", Codecs.INTEGER, ProposalLimits::letterLength, ProposalLimits.Builder::letterLength)
            .required(
                    "previewLines", Codecs.INTEGER, ProposalLimits::previewLines, ProposalLimits.Builder::previewLines)
            .required(
                    "previewCharacters",
                    Codecs.INTEGER,
                    ProposalLimits::previewCharacters,
                    ProposalLimits.Builder::previewCharacters)
            .required(
                    "longLetterWords",
                    Codecs.INTEGER,
                    ProposalLimits::longLetterWords,
                    ProposalLimits.Builder::longLetterWords)
            .required(
                    "markdownRendered",
                    Codecs.FLAG,
                    ProposalLimits::markdownRendered,
                    ProposalLimits.Builder::markdownRendered)
            .build();

    private static final Codec<ReplyBenchmark> REPLY_BENCHMARK = ObjectCodec.of(
                    "benchmark", ReplyBenchmark::builder, ReplyBenchmark.Builder::build)
            .required("stage", Codecs.words(BenchmarkStage.class), ReplyBenchmark::stage, ReplyBenchmark.Builder::stage)
            .required("whose", Codecs.TEXT, ReplyBenchmark::whose, ReplyBenchmark.Builder::whose)
            .required("lowPercent", Codecs.DECIMAL, ReplyBenchmark::lowPercent, ReplyBenchmark.Builder::lowPercent)
            .required("highPercent", Codecs.DECIMAL, ReplyBenchmark::highPercent, ReplyBenchmark.Builder::highPercent)
            .required(
                    "provenance",
                    ProvenanceCodecs.PROVENANCE,
                    ReplyBenchmark::provenance,
                    ReplyBenchmark.Builder::provenance)
            .build();

    private static final Codec<ReplyBenchmarks> REPLY_BENCHMARKS = ObjectCodec.of(
                    "benchmarks", ReplyBenchmarks::builder, ReplyBenchmarks.Builder::build)
            .required(
                    "benchmarks",
                    REPLY_BENCHMARK.list(),
                    ReplyBenchmarks::benchmarks,
                    ReplyBenchmarks.Builder::addAllBenchmarks)
            .build();

    static final Codec<PlatformPolicies> PACK = ObjectCodec.of("policy pack", Draft::new, Draft::build)
            .required("platform", Codecs.text(Platform::of, Platform::tag), PlatformPolicies::platform, Draft::platform)
            .required("sections", sections(), all -> all, Draft::sections)
            .build();

    private PackCodecs() {}

    /** The sections alone; the platform that they are of is not known to them. */
    private static Codec<PlatformPolicies> sections() {
        ObjectCodec.Fields<PlatformPolicies, PlatformPolicies.Builder> fields = ObjectCodec.of(
                "sections", () -> PlatformPolicies.builder(Platform.of("unnamed")), PlatformPolicies.Builder::build);
        section(fields, PolicySection.SERVICE_FEE, FeeCodecs.FEE_TERMS);
        section(fields, PolicySection.HOURLY_SERVICE_FEE, FeeCodecs.FEE_TERMS);
        section(fields, PolicySection.CONTEST_FEE, FeeCodecs.FEE_TERMS);
        section(fields, PolicySection.RECRUITER_FEE, FeeCodecs.FEE_TERMS);
        section(fields, PolicySection.ENTERPRISE_FEE, FeeCodecs.FEE_TERMS);
        section(fields, PolicySection.DIRECT_CONTRACT_FEE, FeeCodecs.FEE_TERMS);
        section(fields, PolicySection.DIRECT_CONTRACT_FEE_WITH_PLAN, FeeCodecs.FEE_TERMS);
        section(fields, PolicySection.BUYER_FEES, PaymentCodecs.BUYER_FEES);
        section(fields, PolicySection.CONTRACT_INITIATION_FEE, PaymentCodecs.INITIATION_FEE);
        section(fields, PolicySection.PAYOUTS, PaymentCodecs.PAYOUTS);
        section(fields, PolicySection.RATE_FLOORS, RATE_FLOORS);
        section(fields, PolicySection.PROFILE_LIMITS, PROFILE_LIMITS);
        section(fields, PolicySection.PROFILE_COMPLETENESS, ProfileCodecs.COMPLETENESS);
        section(fields, PolicySection.PROPOSAL_LIMITS, PROPOSAL_LIMITS);
        section(fields, PolicySection.LETTER_RULES, LetterCodecs.RULES);
        section(fields, PolicySection.JOB_SUCCESS, JobSuccessCodecs.RULES);
        section(fields, PolicySection.BADGES, BadgeCodecs.RULES);
        section(fields, PolicySection.CONNECTS, ConnectsCodecs.RULES);
        section(fields, PolicySection.REPLY_BENCHMARKS, REPLY_BENCHMARKS);
        return fields.build();
    }

    private static <T> void section(
            ObjectCodec.Fields<PlatformPolicies, PlatformPolicies.Builder> fields,
            PolicySection<T> section,
            Codec<T> value) {
        fields.optional(
                section.name(),
                policy(value).list(),
                all -> Optional.of(all.all(section)).filter(policies -> !policies.isEmpty()),
                (builder, policies) -> policies.forEach(policy -> builder.add(section, policy)));
    }

    private static <T> Codec<Policy<T>> policy(Codec<T> value) {
        return ObjectCodec.<Policy<T>, Policy.Builder<T>>of("policy", Policy::builder, Policy.Builder::build)
                .required("value", value, Policy::value, Policy.Builder::value)
                .required("validFrom", Codecs.DATE, Policy::validFrom, Policy.Builder::validFrom)
                .optional("validUntil", Codecs.DATE, Policy::validUntil, Policy.Builder::validUntil)
                .required("provenance", ProvenanceCodecs.PROVENANCE, Policy::provenance, Policy.Builder::provenance)
                .defaulted("figures", figures(value), Policy::figures, Policy.Builder::putAllFigures)
                .optional(
                        "contradictions",
                        ProvenanceCodecs.claim(value).list(),
                        policy -> Optional.of(policy.contradictions()).filter(claims -> !claims.isEmpty()),
                        Policy.Builder::addAllContradictions)
                .build();
    }

    private static Codec<Map<String, Provenance>> figures(Codec<?> value) {
        Codec<Map<String, Provenance>> map =
                Codecs.map(name -> figure(name, value), name -> name, ProvenanceCodecs.PROVENANCE);
        Schema names = Schema.ofWords(value.schema().fieldNames());
        return map.described(map.schema().with("propertyNames", names));
    }

    private static String figure(String name, Codec<?> value) {
        if (!value.hasField(name)) {
            throw new InvalidValueException(
                    ProblemCode.UNKNOWN_FIELD, "", "no figure of this policy: " + Quoted.of(name));
        }
        return name;
    }

    /** A pack while it is read. */
    private static final class Draft {
        private Optional<Platform> platform = Optional.empty();
        private Optional<PlatformPolicies> sections = Optional.empty();

        void platform(Platform read) {
            platform = Optional.of(read);
        }

        void sections(PlatformPolicies read) {
            sections = Optional.of(read);
        }

        PlatformPolicies build() {
            PlatformPolicies.Builder builder = PlatformPolicies.builder(platform.orElseThrow());
            sections.ifPresent(read -> PolicySection.all().forEach(section -> copy(section, read, builder)));
            return builder.build();
        }

        private static <T> void copy(PolicySection<T> section, PlatformPolicies from, PlatformPolicies.Builder to) {
            List<Policy<T>> policies = from.all(section);
            policies.forEach(policy -> to.add(section, policy));
        }
    }
}
