package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.internal.json.Schema;
import io.github.fairquote.core.internal.json.SealedCodec;
import io.github.fairquote.core.policy.fee.BillingSpan;
import io.github.fairquote.core.policy.fee.ChargeTime;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.fee.FeeTerms;
import io.github.fairquote.core.policy.fee.FeeTier;
import io.github.fairquote.core.policy.fee.FlatFeeTerms;
import io.github.fairquote.core.policy.fee.MinimumFeeTerms;
import io.github.fairquote.core.policy.fee.QuotedFeeTerms;
import io.github.fairquote.core.policy.fee.TieredFeeTerms;

/** The codecs of fee terms. */
final class FeeCodecs {
    private static final String KIND = "kind";
    static final Codec<FeeRate> RATE = Codecs.DECIMAL
            .map(FeeRate::ofPercent, FeeRate::percent)
            .described(Schema.ofType("number").with("minimum", 0).with("exclusiveMaximum", 100));

    private static final Codec<FlatFeeTerms> FLAT = ObjectCodec.of(
                    "flat fee", FlatFeeTerms::builder, FlatFeeTerms.Builder::build)
            .tag(KIND, "flat")
            .required("rate", RATE, FlatFeeTerms::rate, FlatFeeTerms.Builder::rate)
            .build();

    private static final Codec<FeeTier> TIER = ObjectCodec.of("tier", FeeTier::builder, FeeTier.Builder::build)
            .required("rate", RATE, FeeTier::rate, FeeTier.Builder::rate)
            .optional("upTo", DomainCodecs.MONEY, FeeTier::upTo, FeeTier.Builder::upTo)
            .build();

    private static final Codec<TieredFeeTerms> TIERED = ObjectCodec.of(
                    "tiered fee", TieredFeeTerms::builder, TieredFeeTerms.Builder::build)
            .tag(KIND, "tiered-by-client-lifetime")
            .required("tiers", TIER.list(), TieredFeeTerms::tiers, TieredFeeTerms.Builder::addAllTiers)
            .optional("span", Codecs.words(BillingSpan.class), TieredFeeTerms::span, TieredFeeTerms.Builder::span)
            .build();

    private static final Codec<MinimumFeeTerms> MINIMUM = ObjectCodec.of(
                    "fee with a minimum", MinimumFeeTerms::builder, MinimumFeeTerms.Builder::build)
            .tag(KIND, "flat-with-minimum")
            .required("rate", RATE, MinimumFeeTerms::rate, MinimumFeeTerms.Builder::rate)
            .required("minimum", DomainCodecs.MONEY, MinimumFeeTerms::minimum, MinimumFeeTerms.Builder::minimum)
            .required(
                    "chargedAt",
                    Codecs.words(ChargeTime.class),
                    MinimumFeeTerms::chargedAt,
                    MinimumFeeTerms.Builder::chargedAt)
            .build();

    private static final Codec<QuotedFeeTerms> QUOTED = ObjectCodec.of(
                    "quoted fee", QuotedFeeTerms::builder, QuotedFeeTerms.Builder::build)
            .tag(KIND, "quoted-per-contract")
            .required("lowest", RATE, QuotedFeeTerms::lowest, QuotedFeeTerms.Builder::lowest)
            .required("highest", RATE, QuotedFeeTerms::highest, QuotedFeeTerms.Builder::highest)
            .build();

    static final Codec<FeeTerms> FEE_TERMS = SealedCodec.<FeeTerms>of("fee terms", KIND)
            .kind("flat", FlatFeeTerms.class, FLAT)
            .kind("tiered-by-client-lifetime", TieredFeeTerms.class, TIERED)
            .kind("flat-with-minimum", MinimumFeeTerms.class, MINIMUM)
            .kind("quoted-per-contract", QuotedFeeTerms.class, QUOTED)
            .build();

    private FeeCodecs() {}
}
