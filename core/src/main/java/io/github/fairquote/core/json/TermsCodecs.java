package io.github.fairquote.core.json;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.internal.json.SealedCodec;
import io.github.fairquote.core.terms.AddOn;
import io.github.fairquote.core.terms.CatalogTerms;
import io.github.fairquote.core.terms.CatalogTier;
import io.github.fairquote.core.terms.ConsultationTerms;
import io.github.fairquote.core.terms.ContractTerms;
import io.github.fairquote.core.terms.DirectTerms;
import io.github.fairquote.core.terms.FixedPriceTerms;
import io.github.fairquote.core.terms.HourlyTerms;
import io.github.fairquote.core.terms.Milestone;
import io.github.fairquote.core.terms.TierLevel;

/** The codecs of contract terms. */
final class TermsCodecs {
    static final Codec<TierLevel> TIER_LEVEL = Codecs.words(TierLevel.class);
    static final Codec<Milestone> MILESTONE = ObjectCodec.of("milestone", Milestone::builder, Milestone.Builder::build)
            .required("description", Codecs.TEXT, Milestone::description, Milestone.Builder::description)
            .required("amount", DomainCodecs.MONEY, Milestone::amount, Milestone.Builder::amount)
            .optional("dueOn", Codecs.DATE, Milestone::dueOn, Milestone.Builder::dueOn)
            .build();
    static final Codec<AddOn> ADD_ON = ObjectCodec.of("add-on", AddOn::builder, AddOn.Builder::build)
            .required("name", Codecs.TEXT, AddOn::name, AddOn.Builder::name)
            .required("price", DomainCodecs.MONEY, AddOn::price, AddOn.Builder::price)
            .optional("extraDays", Codecs.INTEGER, AddOn::extraDays, AddOn.Builder::extraDays)
            .build();
    static final Codec<CatalogTier> TIER = ObjectCodec.of("tier", CatalogTier::builder, CatalogTier.Builder::build)
            .required("level", TIER_LEVEL, CatalogTier::level, CatalogTier.Builder::level)
            .required("price", DomainCodecs.MONEY, CatalogTier::price, CatalogTier.Builder::price)
            .required("deliveryDays", Codecs.INTEGER, CatalogTier::deliveryDays, CatalogTier.Builder::deliveryDays)
            .required("scope", Codecs.TEXT, CatalogTier::scope, CatalogTier.Builder::scope)
            .optional("revisions", Codecs.INTEGER, CatalogTier::revisions, CatalogTier.Builder::revisions)
            .build();
    static final Codec<HourlyTerms> HOURLY = ObjectCodec.of(
                    "hourly terms", HourlyTerms::builder, HourlyTerms.Builder::build)
            .tag("kind", "hourly")
            .optional("rate", DomainCodecs.RATE, HourlyTerms::rate, HourlyTerms.Builder::rate)
            .optional("rateUpTo", DomainCodecs.RATE, HourlyTerms::rateUpTo, HourlyTerms.Builder::rateUpTo)
            .optional("weeklyHours", Codecs.INTEGER, HourlyTerms::weeklyHours, HourlyTerms.Builder::weeklyHours)
            .build();
    static final Codec<FixedPriceTerms> FIXED_PRICE = ObjectCodec.of(
                    "fixed-price terms", FixedPriceTerms::builder, FixedPriceTerms.Builder::build)
            .tag("kind", "fixed-price")
            .required("price", DomainCodecs.MONEY, FixedPriceTerms::price, FixedPriceTerms.Builder::price)
            .defaulted(
                    "milestones",
                    MILESTONE.list(),
                    FixedPriceTerms::milestones,
                    FixedPriceTerms.Builder::addAllMilestones)
            .optional("dueOn", Codecs.DATE, FixedPriceTerms::dueOn, FixedPriceTerms.Builder::dueOn)
            .build();
    static final Codec<CatalogTerms> CATALOG = ObjectCodec.of(
                    "catalog terms", CatalogTerms::builder, CatalogTerms.Builder::build)
            .tag("kind", "catalog")
            .required("title", Codecs.TEXT, CatalogTerms::title, CatalogTerms.Builder::title)
            .required("tiers", TIER.list(), CatalogTerms::tiers, CatalogTerms.Builder::addAllTiers)
            .defaulted("addOns", ADD_ON.list(), CatalogTerms::addOns, CatalogTerms.Builder::addAllAddOns)
            .build();
    static final Codec<ConsultationTerms> CONSULTATION = ObjectCodec.of(
                    "consultation terms", ConsultationTerms::builder, ConsultationTerms.Builder::build)
            .tag("kind", "consultation")
            .required(
                    "pricePerHalfHour",
                    DomainCodecs.MONEY,
                    ConsultationTerms::pricePerHalfHour,
                    ConsultationTerms.Builder::pricePerHalfHour)
            .optional("minutes", Codecs.INTEGER, ConsultationTerms::minutes, ConsultationTerms.Builder::minutes)
            .build();
    static final Codec<DirectTerms> DIRECT = ObjectCodec.of(
                    "direct terms", DirectTerms::builder, DirectTerms.Builder::build)
            .tag("kind", "direct")
            .required("work", Codec.lazy(TermsCodecs::terms), DirectTerms::work, DirectTerms.Builder::work)
            .build();
    static final Codec<ContractTerms> TERMS = SealedCodec.<ContractTerms>of("terms", "kind")
            .kind("hourly", HourlyTerms.class, HOURLY)
            .kind("fixed-price", FixedPriceTerms.class, FIXED_PRICE)
            .kind("catalog", CatalogTerms.class, CATALOG)
            .kind("consultation", ConsultationTerms.class, CONSULTATION)
            .kind("direct", DirectTerms.class, DIRECT)
            .build();

    private TermsCodecs() {}

    private static Codec<ContractTerms> terms() {
        return TERMS;
    }
}
