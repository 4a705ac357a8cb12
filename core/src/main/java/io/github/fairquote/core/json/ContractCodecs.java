package io.github.fairquote.core.json;

import io.github.fairquote.core.contract.AttributeRatings;
import io.github.fairquote.core.contract.ClientRef;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.PaymentKind;
import io.github.fairquote.core.contract.Review;
import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.contract.WorkHistory;
import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;

/** The codecs of contracts, their payments and what was said about them. */
final class ContractCodecs {
    static final Codec<EndReason> END_REASON = Codecs.words(EndReason.class);
    static final Codec<PaymentKind> PAYMENT_KIND = Codecs.words(PaymentKind.class);
    static final Codec<ClientRef> CLIENT_REF = ObjectCodec.of("client", ClientRef::builder, ClientRef.Builder::build)
            .required("id", Codecs.TEXT, ClientRef::id, ClientRef.Builder::id)
            .optional("name", Codecs.TEXT, ClientRef::name, ClientRef.Builder::name)
            .defaulted("flagged", Codecs.FLAG, ClientRef::flagged, ClientRef.Builder::flagged)
            .build();
    static final Codec<Payment> PAYMENT = ObjectCodec.of("payment", Payment::builder, Payment.Builder::build)
            .required("date", Codecs.DATE, Payment::date, Payment.Builder::date)
            .required("amount", DomainCodecs.MONEY, Payment::amount, Payment.Builder::amount)
            .defaulted("kind", PAYMENT_KIND, Payment::kind, Payment.Builder::kind)
            .build();
    static final Codec<AttributeRatings> ATTRIBUTE_RATINGS = ObjectCodec.of(
                    "attributes", AttributeRatings::builder, AttributeRatings.Builder::build)
            .optional("skills", DomainCodecs.STARS, AttributeRatings::skills, AttributeRatings.Builder::skills)
            .optional("quality", DomainCodecs.STARS, AttributeRatings::quality, AttributeRatings.Builder::quality)
            .optional(
                    "availability",
                    DomainCodecs.STARS,
                    AttributeRatings::availability,
                    AttributeRatings.Builder::availability)
            .optional("deadlines", DomainCodecs.STARS, AttributeRatings::deadlines, AttributeRatings.Builder::deadlines)
            .optional(
                    "communication",
                    DomainCodecs.STARS,
                    AttributeRatings::communication,
                    AttributeRatings.Builder::communication)
            .optional(
                    "cooperation",
                    DomainCodecs.STARS,
                    AttributeRatings::cooperation,
                    AttributeRatings.Builder::cooperation)
            .build();
    static final Codec<Feedback> FEEDBACK = ObjectCodec.of("feedback", Feedback::builder, Feedback.Builder::build)
            .required("givenOn", Codecs.DATE, Feedback::givenOn, Feedback.Builder::givenOn)
            .optional("stars", DomainCodecs.STARS, Feedback::stars, Feedback.Builder::stars)
            .optional("attributes", ATTRIBUTE_RATINGS, Feedback::attributes, Feedback.Builder::attributes)
            .optional("text", Codecs.TEXT, Feedback::text, Feedback.Builder::text)
            .optional("recommendation", Codecs.INTEGER, Feedback::recommendation, Feedback.Builder::recommendation)
            .optional("reason", END_REASON, Feedback::reason, Feedback.Builder::reason)
            .build();
    static final Codec<Review> REVIEW = ObjectCodec.of("review", Review::builder, Review.Builder::build)
            .required("rating", DomainCodecs.STARS, Review::rating, Review.Builder::rating)
            .required("date", Codecs.DATE, Review::date, Review.Builder::date)
            .optional("client", Codecs.TEXT, Review::client, Review.Builder::client)
            .optional("contract", Codecs.TEXT, Review::contract, Review.Builder::contract)
            .optional("attributes", ATTRIBUTE_RATINGS, Review::attributes, Review.Builder::attributes)
            .optional("text", Codecs.TEXT, Review::text, Review.Builder::text)
            .optional("niche", DomainCodecs.NICHE, Review::niche, Review.Builder::niche)
            .build();
    static final Codec<Testimonial> TESTIMONIAL = ObjectCodec.of(
                    "testimonial", Testimonial::builder, Testimonial.Builder::build)
            .required("author", Codecs.TEXT, Testimonial::author, Testimonial.Builder::author)
            .optional("role", Codecs.TEXT, Testimonial::role, Testimonial.Builder::role)
            .optional("company", Codecs.TEXT, Testimonial::company, Testimonial.Builder::company)
            .required("text", Codecs.TEXT, Testimonial::text, Testimonial.Builder::text)
            .optional("niche", DomainCodecs.NICHE, Testimonial::niche, Testimonial.Builder::niche)
            .optional("givenOn", Codecs.DATE, Testimonial::givenOn, Testimonial.Builder::givenOn)
            .optional("source", Codecs.TEXT, Testimonial::source, Testimonial.Builder::source)
            .build();
    static final Codec<ContractRecord> CONTRACT = ObjectCodec.of(
                    "contract", ContractRecord::builder, ContractRecord.Builder::build)
            .required("id", Codecs.TEXT, ContractRecord::id, ContractRecord.Builder::id)
            .required("client", CLIENT_REF, ContractRecord::client, ContractRecord.Builder::client)
            .required("startedOn", Codecs.DATE, ContractRecord::startedOn, ContractRecord.Builder::startedOn)
            .required("payments", PAYMENT.list(), ContractRecord::payments, ContractRecord.Builder::addAllPayments)
            .optional("title", Codecs.TEXT, ContractRecord::title, ContractRecord.Builder::title)
            .optional("niche", DomainCodecs.NICHE, ContractRecord::niche, ContractRecord.Builder::niche)
            .optional("terms", TermsCodecs.TERMS, ContractRecord::terms, ContractRecord.Builder::terms)
            .optional("endedOn", Codecs.DATE, ContractRecord::endedOn, ContractRecord.Builder::endedOn)
            .optional("endReason", END_REASON, ContractRecord::endReason, ContractRecord.Builder::endReason)
            .optional("feedback", FEEDBACK, ContractRecord::feedback, ContractRecord.Builder::feedback)
            .build();

    static final Codec<WorkHistory> HISTORY = ObjectCodec.of(
                    "history", WorkHistory::builder, WorkHistory.Builder::build)
            .optional("jobSuccess", DomainCodecs.JOB_SUCCESS, WorkHistory::jobSuccess, WorkHistory.Builder::jobSuccess)
            .optional("jobSuccessOn", Codecs.DATE, WorkHistory::jobSuccessOn, WorkHistory.Builder::jobSuccessOn)
            .optional(
                    "jobSuccessContracts",
                    Codecs.INTEGER,
                    WorkHistory::jobSuccessContracts,
                    WorkHistory.Builder::jobSuccessContracts)
            .defaulted("contracts", CONTRACT.list(), WorkHistory::contracts, WorkHistory.Builder::addAllContracts)
            .defaulted("reviews", REVIEW.list(), WorkHistory::reviews, WorkHistory.Builder::addAllReviews)
            .defaulted(
                    "externalReviews",
                    REVIEW.list(),
                    WorkHistory::externalReviews,
                    WorkHistory.Builder::addAllExternalReviews)
            .build();

    private ContractCodecs() {}
}
