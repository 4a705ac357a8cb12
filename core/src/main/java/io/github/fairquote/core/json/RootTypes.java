package io.github.fairquote.core.json;

import io.github.fairquote.core.contract.AttributeRatings;
import io.github.fairquote.core.contract.ClientRef;
import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.contract.EndReason;
import io.github.fairquote.core.contract.Feedback;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.Payment;
import io.github.fairquote.core.contract.PaymentKind;
import io.github.fairquote.core.contract.Review;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.contract.WorkHistory;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.money.MoneyRange;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.letter.ContactExemption;
import io.github.fairquote.core.profile.CaseStudy;
import io.github.fairquote.core.profile.DailyWindow;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.LanguageLevel;
import io.github.fairquote.core.profile.LanguageSkill;
import io.github.fairquote.core.profile.ProfileContents;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.profile.SpecializedProfile;
import io.github.fairquote.core.profile.WeeklyAvailability;
import io.github.fairquote.core.profile.WeeklyWindow;
import io.github.fairquote.core.proposal.Proposal;
import io.github.fairquote.core.proposal.ProposalEnd;
import io.github.fairquote.core.proposal.ProposalOutcome;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.proposal.ScreeningAnswer;
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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types that a document may be of, each with its codec. */
final class RootTypes {
    private static final Map<Class<?>, Codec<?>> CODECS = new LinkedHashMap<>();

    static {
        values();
        profiles();
        jobs();
        contracts();
        proposals();
    }

    private RootTypes() {}

    /** The classes, those of small values first. */
    static Set<Class<?>> all() {
        return CODECS.keySet();
    }

    /** The codec of a class; a caller's bug if it has none. */
    @SuppressWarnings("unchecked") // the map holds the codec of its key only
    static <T> Codec<T> codec(Class<T> type) {
        return find(type).map(codec -> (Codec<T>) codec).orElseThrow(() -> unknown(type));
    }

    /** The codec that writes a value, by the public type of which it is an implementation. */
    @SuppressWarnings("unchecked") // as above; a codec of a supertype writes its subtypes
    static Codec<Object> codecOf(Object value) {
        for (Class<?> type = value.getClass(); type != null; type = type.getSuperclass()) {
            if (CODECS.containsKey(type)) {
                return (Codec<Object>) CODECS.get(type);
            }
        }
        throw unknown(value.getClass());
    }

    private static Optional<Codec<?>> find(Class<?> type) {
        return Optional.ofNullable(CODECS.get(type));
    }

    private static IllegalArgumentException unknown(Class<?> type) {
        String known = CODECS.keySet().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
        return new IllegalArgumentException(
                "type is none of those that documents have: " + type.getName() + "; they are " + known);
    }

    private static <T> void add(Class<T> type, Codec<T> codec) {
        CODECS.put(type, codec);
    }

    private static void values() {
        add(CurrencyCode.class, DomainCodecs.CURRENCY);
        add(Money.class, DomainCodecs.MONEY);
        add(HourlyRate.class, DomainCodecs.RATE);
        add(MoneyRange.class, DomainCodecs.MONEY_RANGE);
        add(CountryCode.class, DomainCodecs.COUNTRY);
        add(Niche.class, DomainCodecs.NICHE);
        add(SkillTag.class, DomainCodecs.SKILL);
        add(ExperienceLevel.class, DomainCodecs.LEVEL);
        add(Platform.class, JobCodecs.PLATFORM);
    }

    private static void profiles() {
        add(FreelancerProfile.class, ProfileCodecs.PROFILE);
        add(SpecializedProfile.class, ProfileCodecs.SPECIALIZED);
        add(ProfileView.class, ProfileCodecs.VIEW);
        add(ProfileContents.class, ProfileCodecs.CONTENTS);
        add(CaseStudy.class, ProfileCodecs.CASE_STUDY);
        add(LanguageSkill.class, ProfileCodecs.LANGUAGE);
        add(LanguageLevel.class, ProfileCodecs.LANGUAGE_LEVEL);
        add(WeeklyAvailability.class, ProfileCodecs.AVAILABILITY);
        add(WeeklyWindow.class, ProfileCodecs.WEEKLY_WINDOW);
        add(DailyWindow.class, ProfileCodecs.DAILY_WINDOW);
    }

    private static void jobs() {
        add(JobPost.class, JobCodecs.JOB_POST);
        add(ClientProfile.class, JobCodecs.CLIENT);
        add(ScreeningQuestion.class, JobCodecs.SCREENING_QUESTION);
        add(ContactExemption.class, JobCodecs.CONTACT_EXEMPTION);
        add(ContractTerms.class, TermsCodecs.TERMS);
        add(HourlyTerms.class, TermsCodecs.HOURLY);
        add(FixedPriceTerms.class, TermsCodecs.FIXED_PRICE);
        add(Milestone.class, TermsCodecs.MILESTONE);
        add(CatalogTerms.class, TermsCodecs.CATALOG);
        add(CatalogTier.class, TermsCodecs.TIER);
        add(TierLevel.class, TermsCodecs.TIER_LEVEL);
        add(AddOn.class, TermsCodecs.ADD_ON);
        add(ConsultationTerms.class, TermsCodecs.CONSULTATION);
        add(DirectTerms.class, TermsCodecs.DIRECT);
    }

    private static void contracts() {
        add(ContractRecord.class, ContractCodecs.CONTRACT);
        add(ClientRef.class, ContractCodecs.CLIENT_REF);
        add(Payment.class, ContractCodecs.PAYMENT);
        add(PaymentKind.class, ContractCodecs.PAYMENT_KIND);
        add(EndReason.class, ContractCodecs.END_REASON);
        add(Feedback.class, ContractCodecs.FEEDBACK);
        add(AttributeRatings.class, ContractCodecs.ATTRIBUTE_RATINGS);
        add(Review.class, ContractCodecs.REVIEW);
        add(Testimonial.class, ContractCodecs.TESTIMONIAL);
        add(WorkHistory.class, ContractCodecs.HISTORY);
        add(StarRating.class, DomainCodecs.STARS);
        add(JobSuccessScore.class, DomainCodecs.JOB_SUCCESS);
        add(TalentBadge.class, DomainCodecs.BADGE);
    }

    private static void proposals() {
        add(Proposal.class, ProposalCodecs.PROPOSAL);
        add(ProposalOutcome.class, ProposalCodecs.OUTCOME);
        add(ProposalStage.class, ProposalCodecs.STAGE);
        add(ProposalEnd.class, ProposalCodecs.END);
        add(ScreeningAnswer.class, ProposalCodecs.ANSWER);
    }
}
