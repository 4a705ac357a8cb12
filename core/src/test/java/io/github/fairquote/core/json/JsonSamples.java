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
import io.github.fairquote.core.terms.DirectTerms;
import io.github.fairquote.core.terms.FixedPriceTerms;
import io.github.fairquote.core.terms.HourlyTerms;
import io.github.fairquote.core.terms.Milestone;
import io.github.fairquote.core.terms.TierLevel;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Values of every root type: the fullest and the barest of each that is built, with text that JSON has to escape. */
final class JsonSamples {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Niche NICHE = Niche.of("insurance", "lead-generation");
    private static final HourlyRate RATE = HourlyRate.usd("45.10");
    private static final String TRICKY = "Zoë said \"50 % off\" \\ </b> \u2028 \uD83D\uDE00 Київ";

    private JsonSamples() {}

    static List<Object> all() {
        return Stream.of(values(), terms(), profiles(), jobs(), contracts(), proposals())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> values() {
        return List.of(
                CurrencyCode.of("KWD"),
                Money.of("1.234", CurrencyCode.of("KWD")),
                Money.of("-7", CurrencyCode.of("JPY")),
                Money.usd("999999999999.99"),
                RATE,
                MoneyRange.of(Money.usd("1"), Money.usd("2.50")),
                CountryCode.of("UA"),
                NICHE,
                Niche.ofService("data-engineering"),
                SkillTag.of(TRICKY),
                ExperienceLevel.EXECUTIVE,
                Platform.UPWORK,
                StarRating.of(new BigDecimal("4.9")),
                JobSuccessScore.ofPercent(new BigDecimal("99.9999")),
                JobSuccessScore.ofPercent(0),
                TalentBadge.TOP_RATED_PLUS);
    }

    static Milestone milestone() {
        return Milestone.builder()
                .description(TRICKY)
                .amount(Money.usd("100"))
                .dueOn(DAY)
                .build();
    }

    static CatalogTerms catalog() {
        return CatalogTerms.builder()
                .title("Audit")
                .addTiers(tier())
                .addAddOns(AddOn.builder()
                        .name("Call")
                        .price(Money.usd("25"))
                        .extraDays(0)
                        .build())
                .build();
    }

    private static CatalogTier tier() {
        return CatalogTier.builder()
                .level(TierLevel.STARTER)
                .price(Money.usd("100"))
                .deliveryDays(3)
                .scope("One\nTwo\tThree")
                .revisions(2)
                .build();
    }

    private static List<Object> terms() {
        HourlyTerms hourly = HourlyTerms.builder()
                .rate(RATE)
                .rateUpTo(HourlyRate.usd("60"))
                .weeklyHours(30)
                .build();
        FixedPriceTerms fixed = FixedPriceTerms.builder()
                .price(Money.usd("100"))
                .addMilestones(milestone())
                .dueOn(DAY)
                .build();
        return List.of(
                hourly,
                HourlyTerms.builder().build(),
                fixed,
                FixedPriceTerms.of(Money.usd("5")),
                milestone(),
                catalog(),
                tier(),
                TierLevel.ADVANCED,
                catalog().addOns().get(0),
                ConsultationTerms.builder()
                        .pricePerHalfHour(Money.usd("40"))
                        .minutes(60)
                        .build(),
                DirectTerms.of(hourly),
                DirectTerms.of(fixed));
    }

    static CaseStudy caseStudy() {
        return CaseStudy.builder()
                .id("leads")
                .title(TRICKY)
                .niche(NICHE)
                .clientKind("an insurer")
                .result("+40 % leads")
                .addSkills(SkillTag.of("Google Ads"))
                .summary("Line one\r\nLine two")
                .year(2024)
                .quote("Great.")
                .build();
    }

    static SpecializedProfile specialized() {
        return SpecializedProfile.builder()
                .name("Ads")
                .headline("Ads for insurers")
                .rate(RATE)
                .niche(NICHE)
                .overview("Own words")
                .level(ExperienceLevel.EXPERT)
                .build();
    }

    static WeeklyAvailability availability() {
        return WeeklyAvailability.builder()
                .zone(ZoneId.of("Europe/Kyiv"))
                .addWindows(window())
                .weeklyHours(30)
                .build();
    }

    private static WeeklyWindow window() {
        return WeeklyWindow.of(DayOfWeek.MONDAY, DailyWindow.of(LocalTime.of(9, 0), LocalTime.MIDNIGHT));
    }

    static Testimonial testimonial() {
        return Testimonial.builder()
                .author("Ann")
                .role("Head")
                .company("Acme")
                .text(TRICKY)
                .niche(NICHE)
                .givenOn(DAY)
                .source("LinkedIn")
                .build();
    }

    static FreelancerProfile bareProfile() {
        return FreelancerProfile.builder()
                .name("Nikita")
                .headline("Paid ads")
                .rate(RATE)
                .country(CountryCode.of("UA"))
                .build();
    }

    static FreelancerProfile fullProfile() {
        return FreelancerProfile.builder()
                .name("Nikita " + TRICKY)
                .headline("Paid ads")
                .rate(RATE)
                .country(CountryCode.of("UA"))
                .addSkills(SkillTag.of("Google Ads"), SkillTag.of("C++"))
                .overview("Over\nview")
                .level(ExperienceLevel.EXPERT)
                .niche(NICHE)
                .addSpecializedProfiles(specialized())
                .addCaseStudies(caseStudy())
                .addLanguages(LanguageSkill.of("en", LanguageLevel.FLUENT))
                .availability(availability())
                .addTestimonials(testimonial())
                .yearsOfExperience(7)
                .jobs(56)
                .jobSuccess(JobSuccessScore.ofPercent(95))
                .badge(TalentBadge.TOP_RATED)
                .contents(contents())
                .build();
    }

    private static ProfileContents contents() {
        return ProfileContents.builder()
                .photo(true)
                .video(false)
                .linkedAccount(true)
                .portfolioItems(3)
                .employments(2)
                .educations(1)
                .certifications(0)
                .otherExperiences(1)
                .skillTests(0)
                .build();
    }

    private static List<Object> profiles() {
        return List.of(
                bareProfile(),
                fullProfile(),
                specialized(),
                contents(),
                fullProfile().view(),
                fullProfile().viewOf(specialized()),
                caseStudy(),
                LanguageSkill.of("uk", LanguageLevel.NATIVE),
                LanguageLevel.BASIC,
                availability(),
                window(),
                window().hours());
    }

    static JobPost fullJob() {
        return JobPost.builder()
                .id("j1")
                .title("Need leads")
                .description(TRICKY)
                .client(client())
                .addSkills(SkillTag.of("Google Ads"))
                .platform(Platform.UPWORK)
                .niche(NICHE)
                .level(ExperienceLevel.EXPERT)
                .need("more leads")
                .deliverable("a plan")
                .terms(HourlyTerms.at(RATE))
                .addScreeningQuestions(ScreeningQuestion.of("Why\nyou?"))
                .addMentions("blue")
                .addContactExemptions(ContactExemption.LEGAL_NEED)
                .postedOn(DAY)
                .build();
    }

    private static ClientProfile client() {
        return ClientProfile.builder()
                .displayName("Ann")
                .company("Acme")
                .industry("Insurance")
                .country(CountryCode.of("US"))
                .zone(ZoneId.of("America/New_York"))
                .hires(12)
                .totalSpent(Money.usd("10000"))
                .rating(StarRating.of(5))
                .reviews(9)
                .averageHourlyRate(RATE)
                .paymentVerified(true)
                .build();
    }

    private static List<Object> jobs() {
        JobPost bare = JobPost.builder()
                .id("j1")
                .title("Need leads")
                .description("Words")
                .client(ClientProfile.unknown())
                .build();
        return List.of(
                fullJob(),
                bare,
                client(),
                ClientProfile.unknown(),
                ScreeningQuestion.of("Why you?"),
                ContactExemption.SYSTEM_ACCESS);
    }

    private static Feedback feedback() {
        return Feedback.builder()
                .givenOn(DAY)
                .stars(StarRating.of(5))
                .attributes(ratings())
                .text(TRICKY)
                .recommendation(10)
                .reason(EndReason.COMPLETED)
                .build();
    }

    private static AttributeRatings ratings() {
        StarRating five = StarRating.of(5);
        return AttributeRatings.builder()
                .skills(five)
                .quality(five)
                .availability(five)
                .deadlines(five)
                .communication(five)
                .cooperation(StarRating.of(new BigDecimal("4.5")))
                .build();
    }

    private static List<Object> contracts() {
        ClientRef flagged =
                ClientRef.builder().id("c1").name("Acme").flagged(true).build();
        Payment bonus = Payment.builder()
                .date(DAY)
                .amount(Money.usd("10"))
                .kind(PaymentKind.BONUS)
                .build();
        ContractRecord full = ContractRecord.builder()
                .id("k1")
                .client(flagged)
                .startedOn(LocalDate.of(2026, 1, 1))
                .addPayments(Payment.of(DAY, Money.usd("100")), bonus)
                .title("Ads")
                .niche(NICHE)
                .terms(HourlyTerms.at(RATE))
                .endedOn(DAY)
                .endReason(EndReason.COMPLETED)
                .feedback(feedback())
                .build();
        ContractRecord bare = ContractRecord.builder()
                .id("k2")
                .client(ClientRef.of("c2"))
                .startedOn(DAY)
                .build();
        Review review = Review.builder()
                .rating(StarRating.of(5))
                .date(DAY)
                .client("c1")
                .contract("k1")
                .attributes(ratings())
                .text("Good")
                .niche(NICHE)
                .build();
        WorkHistory history = WorkHistory.builder()
                .jobSuccess(JobSuccessScore.ofPercent(95))
                .jobSuccessOn(DAY)
                .jobSuccessContracts(14)
                .addContracts(full, bare)
                .addReviews(review)
                .addExternalReviews(
                        Review.builder().rating(StarRating.of(4)).date(DAY).build())
                .build();
        return List.of(
                history,
                WorkHistory.builder().build(),
                full,
                bare,
                flagged,
                bonus,
                PaymentKind.REFUND,
                EndReason.NO_LONGER_NEEDED,
                feedback(),
                ratings(),
                AttributeRatings.builder().build(),
                review,
                testimonial());
    }

    static Proposal fullProposal() {
        return Proposal.builder()
                .id("p1")
                .job("j1")
                .sentOn(DAY)
                .letter("Hello,\n\n" + TRICKY)
                .bid(HourlyTerms.at(RATE))
                .platform(Platform.UPWORK)
                .profile("Ads")
                .variant("a")
                .addAnswers(ScreeningAnswer.of("Why?", "Because."))
                .connects(16)
                .boost(5)
                .outcome(outcome())
                .build();
    }

    private static ProposalOutcome outcome() {
        return ProposalOutcome.builder()
                .stage(ProposalStage.INTERVIEWED)
                .viewedOn(DAY)
                .repliedOn(DAY)
                .interviewedOn(DAY)
                .end(ProposalEnd.OTHER_HIRED)
                .endedOn(DAY)
                .build();
    }

    private static List<Object> proposals() {
        return List.of(
                fullProposal(),
                Proposal.builder()
                        .id("p2")
                        .job("j1")
                        .sentOn(DAY)
                        .letter("Hello")
                        .bid(FixedPriceTerms.of(Money.usd("5")))
                        .build(),
                outcome(),
                ProposalOutcome.builder()
                        .stage(ProposalStage.HIRED)
                        .hiredOn(DAY)
                        .build(),
                ProposalStage.VIEWED,
                ProposalEnd.JOB_REMOVED,
                ScreeningAnswer.of("Why?", "Because."));
    }
}
