package io.github.fairquote.core.policy.pack;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.policy.fee.BuyerFeeTerms;
import io.github.fairquote.core.policy.fee.BuyerFees;
import io.github.fairquote.core.policy.fee.ContractInitiationFee;
import io.github.fairquote.core.policy.fee.PayoutMethod;
import io.github.fairquote.core.policy.fee.PayoutRules;

/** The codecs of what clients pay besides, and of payouts. */
final class PaymentCodecs {
    private static final Codec<BuyerFeeTerms> BUYER_FEE = ObjectCodec.of(
                    "client fee", BuyerFeeTerms::builder, BuyerFeeTerms.Builder::build)
            .required("name", Codecs.TEXT, BuyerFeeTerms::name, BuyerFeeTerms.Builder::name)
            .required("rate", FeeCodecs.RATE, BuyerFeeTerms::rate, BuyerFeeTerms.Builder::rate)
            .optional("minimum", DomainCodecs.MONEY, BuyerFeeTerms::minimum, BuyerFeeTerms.Builder::minimum)
            .optional(
                    "smallOrderFee",
                    DomainCodecs.MONEY,
                    BuyerFeeTerms::smallOrderFee,
                    BuyerFeeTerms.Builder::smallOrderFee)
            .optional(
                    "smallOrderBelow",
                    DomainCodecs.MONEY,
                    BuyerFeeTerms::smallOrderBelow,
                    BuyerFeeTerms.Builder::smallOrderBelow)
            .build();

    static final Codec<BuyerFees> BUYER_FEES = ObjectCodec.of(
                    "client fees", BuyerFees::builder, BuyerFees.Builder::build)
            .required("fees", BUYER_FEE.list(), BuyerFees::fees, BuyerFees.Builder::addAllFees)
            .build();

    static final Codec<ContractInitiationFee> INITIATION_FEE = ObjectCodec.of(
                    "contract initiation fee", ContractInitiationFee::builder, ContractInitiationFee.Builder::build)
            .required(
                    "lowest", DomainCodecs.MONEY, ContractInitiationFee::lowest, ContractInitiationFee.Builder::lowest)
            .required(
                    "highest",
                    DomainCodecs.MONEY,
                    ContractInitiationFee::highest,
                    ContractInitiationFee.Builder::highest)
            .required(
                    "knownFreelancersToo",
                    Codecs.FLAG,
                    ContractInitiationFee::knownFreelancersToo,
                    ContractInitiationFee.Builder::knownFreelancersToo)
            .required(
                    "returnedIfNothingReleased",
                    Codecs.FLAG,
                    ContractInitiationFee::returnedIfNothingReleased,
                    ContractInitiationFee.Builder::returnedIfNothingReleased)
            .build();

    private static final Codec<PayoutMethod> METHOD = ObjectCodec.of(
                    "payout method", PayoutMethod::builder, PayoutMethod.Builder::build)
            .required("name", Codecs.TEXT, PayoutMethod::name, PayoutMethod.Builder::name)
            .required("title", Codecs.TEXT, PayoutMethod::title, PayoutMethod.Builder::title)
            .optional("fixed", DomainCodecs.MONEY_RANGE, PayoutMethod::fixed, PayoutMethod.Builder::fixed)
            .optional("rate", FeeCodecs.RATE, PayoutMethod::rate, PayoutMethod.Builder::rate)
            .optional("least", DomainCodecs.MONEY, PayoutMethod::least, PayoutMethod.Builder::least)
            .optional("most", DomainCodecs.MONEY, PayoutMethod::most, PayoutMethod.Builder::most)
            .defaulted("onlyIn", DomainCodecs.COUNTRY.list(), PayoutMethod::onlyIn, PayoutMethod.Builder::addAllOnlyIn)
            .defaulted("notIn", DomainCodecs.COUNTRY.list(), PayoutMethod::notIn, PayoutMethod.Builder::addAllNotIn)
            .required(
                    "provenance",
                    ProvenanceCodecs.PROVENANCE,
                    PayoutMethod::provenance,
                    PayoutMethod.Builder::provenance)
            .defaulted(
                    "contradictions",
                    ProvenanceCodecs.claim(DomainCodecs.MONEY_RANGE).list(),
                    PayoutMethod::contradictions,
                    PayoutMethod.Builder::addAllContradictions)
            .build();

    static final Codec<PayoutRules> PAYOUTS = ObjectCodec.of(
                    "payout rules", PayoutRules::builder, PayoutRules.Builder::build)
            .required("methods", METHOD.list(), PayoutRules::methods, PayoutRules.Builder::addAllMethods)
            .optional(
                    "hourlyHoldDays", Codecs.INTEGER, PayoutRules::hourlyHoldDays, PayoutRules.Builder::hourlyHoldDays)
            .optional("fixedHoldDays", Codecs.INTEGER, PayoutRules::fixedHoldDays, PayoutRules.Builder::fixedHoldDays)
            .build();

    private PaymentCodecs() {}
}
