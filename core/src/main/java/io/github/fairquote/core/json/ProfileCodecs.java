package io.github.fairquote.core.json;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.internal.json.Values;
import io.github.fairquote.core.profile.CaseStudy;
import io.github.fairquote.core.profile.DailyWindow;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.LanguageLevel;
import io.github.fairquote.core.profile.LanguageSkill;
import io.github.fairquote.core.profile.ProfileContents;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.profile.SpecializedProfile;
import io.github.fairquote.core.profile.WeeklyAvailability;
import io.github.fairquote.core.profile.WeeklyWindow;

/** The codecs of profiles and their parts. */
final class ProfileCodecs {
    static final Codec<LanguageLevel> LANGUAGE_LEVEL = Codecs.words(LanguageLevel.class);
    static final Codec<DailyWindow> DAILY_WINDOW = Codecs.text(DailyWindow::parse, DailyWindow::toString);
    static final Codec<WeeklyWindow> WEEKLY_WINDOW = Codecs.text(WeeklyWindow::parse, WeeklyWindow::toString);
    static final Codec<LanguageSkill> LANGUAGE = ObjectCodec.of(
                    "language", LanguageSkill::builder, LanguageSkill.Builder::build)
            .required("language", Codecs.TEXT, LanguageSkill::language, LanguageSkill.Builder::language)
            .required("level", LANGUAGE_LEVEL, LanguageSkill::level, LanguageSkill.Builder::level)
            .build();
    static final Codec<WeeklyAvailability> AVAILABILITY = ObjectCodec.of(
                    "availability", WeeklyAvailability::builder, WeeklyAvailability.Builder::build)
            .required("zone", Codecs.ZONE, WeeklyAvailability::zone, WeeklyAvailability.Builder::zone)
            .required(
                    "windows",
                    WEEKLY_WINDOW.list(),
                    WeeklyAvailability::windows,
                    WeeklyAvailability.Builder::addAllWindows)
            .optional(
                    "weeklyHours",
                    Codecs.INTEGER,
                    WeeklyAvailability::weeklyHours,
                    WeeklyAvailability.Builder::weeklyHours)
            .build();
    static final Codec<CaseStudy> CASE_STUDY = ObjectCodec.of(
                    "case study", CaseStudy::builder, CaseStudy.Builder::build)
            .required("id", Codecs.TEXT, CaseStudy::id, CaseStudy.Builder::id)
            .required("title", Codecs.TEXT, CaseStudy::title, CaseStudy.Builder::title)
            .required("niche", DomainCodecs.NICHE, CaseStudy::niche, CaseStudy.Builder::niche)
            .required("clientKind", Codecs.TEXT, CaseStudy::clientKind, CaseStudy.Builder::clientKind)
            .required("result", Codecs.TEXT, CaseStudy::result, CaseStudy.Builder::result)
            .required("skills", DomainCodecs.SKILL.list(), CaseStudy::skills, CaseStudy.Builder::addAllSkills)
            .optional("summary", Codecs.TEXT, CaseStudy::summary, CaseStudy.Builder::summary)
            .optional("year", Codecs.INTEGER, CaseStudy::year, CaseStudy.Builder::year)
            .optional("quote", Codecs.TEXT, CaseStudy::quote, CaseStudy.Builder::quote)
            .build();
    static final Codec<SpecializedProfile> SPECIALIZED = ObjectCodec.of(
                    "specialized profile", SpecializedProfile::builder, SpecializedProfile.Builder::build)
            .required("name", Codecs.TEXT, SpecializedProfile::name, SpecializedProfile.Builder::name)
            .required("headline", Codecs.TEXT, SpecializedProfile::headline, SpecializedProfile.Builder::headline)
            .required("rate", DomainCodecs.RATE, SpecializedProfile::rate, SpecializedProfile.Builder::rate)
            .required("niche", DomainCodecs.NICHE, SpecializedProfile::niche, SpecializedProfile.Builder::niche)
            .required(
                    "skills",
                    DomainCodecs.SKILL.list(),
                    SpecializedProfile::skills,
                    SpecializedProfile.Builder::addAllSkills)
            .optional("overview", Codecs.TEXT, SpecializedProfile::overview, SpecializedProfile.Builder::overview)
            .optional("level", DomainCodecs.LEVEL, SpecializedProfile::level, SpecializedProfile.Builder::level)
            .build();
    static final Codec<ProfileContents> CONTENTS = ObjectCodec.of(
                    "profile contents", ProfileContents::builder, ProfileContents.Builder::build)
            .optional("photo", Codecs.FLAG, ProfileContents::photo, ProfileContents.Builder::photo)
            .optional("video", Codecs.FLAG, ProfileContents::video, ProfileContents.Builder::video)
            .optional(
                    "linkedAccount",
                    Codecs.FLAG,
                    ProfileContents::linkedAccount,
                    ProfileContents.Builder::linkedAccount)
            .optional(
                    "portfolioItems",
                    Codecs.INTEGER,
                    ProfileContents::portfolioItems,
                    ProfileContents.Builder::portfolioItems)
            .optional("employments", Codecs.INTEGER, ProfileContents::employments, ProfileContents.Builder::employments)
            .optional("educations", Codecs.INTEGER, ProfileContents::educations, ProfileContents.Builder::educations)
            .optional(
                    "certifications",
                    Codecs.INTEGER,
                    ProfileContents::certifications,
                    ProfileContents.Builder::certifications)
            .optional(
                    "otherExperiences",
                    Codecs.INTEGER,
                    ProfileContents::otherExperiences,
                    ProfileContents.Builder::otherExperiences)
            .optional("skillTests", Codecs.INTEGER, ProfileContents::skillTests, ProfileContents.Builder::skillTests)
            .build();
    static final Codec<FreelancerProfile> PROFILE = ObjectCodec.of(
                    "profile", FreelancerProfile::builder, FreelancerProfile.Builder::build)
            .required("name", Codecs.TEXT, FreelancerProfile::name, FreelancerProfile.Builder::name)
            .required("headline", Codecs.TEXT, FreelancerProfile::headline, FreelancerProfile.Builder::headline)
            .required("rate", DomainCodecs.RATE, FreelancerProfile::rate, FreelancerProfile.Builder::rate)
            .required("country", DomainCodecs.COUNTRY, FreelancerProfile::country, FreelancerProfile.Builder::country)
            .required(
                    "skills",
                    DomainCodecs.SKILL.list(),
                    FreelancerProfile::skills,
                    FreelancerProfile.Builder::addAllSkills)
            .optional("overview", Codecs.TEXT, FreelancerProfile::overview, FreelancerProfile.Builder::overview)
            .optional("level", DomainCodecs.LEVEL, FreelancerProfile::level, FreelancerProfile.Builder::level)
            .optional("niche", DomainCodecs.NICHE, FreelancerProfile::niche, FreelancerProfile.Builder::niche)
            .defaulted(
                    "specializedProfiles",
                    SPECIALIZED.list(),
                    FreelancerProfile::specializedProfiles,
                    FreelancerProfile.Builder::addAllSpecializedProfiles)
            .defaulted(
                    "caseStudies",
                    CASE_STUDY.list(),
                    FreelancerProfile::caseStudies,
                    FreelancerProfile.Builder::addAllCaseStudies)
            .defaulted(
                    "languages",
                    LANGUAGE.list(),
                    FreelancerProfile::languages,
                    FreelancerProfile.Builder::addAllLanguages)
            .optional(
                    "availability",
                    AVAILABILITY,
                    FreelancerProfile::availability,
                    FreelancerProfile.Builder::availability)
            .defaulted(
                    "testimonials",
                    ContractCodecs.TESTIMONIAL.list(),
                    FreelancerProfile::testimonials,
                    FreelancerProfile.Builder::addAllTestimonials)
            .optional(
                    "yearsOfExperience",
                    Codecs.INTEGER,
                    FreelancerProfile::yearsOfExperience,
                    FreelancerProfile.Builder::yearsOfExperience)
            .optional("jobs", Codecs.INTEGER, FreelancerProfile::jobs, FreelancerProfile.Builder::jobs)
            .optional(
                    "jobSuccess",
                    DomainCodecs.JOB_SUCCESS,
                    FreelancerProfile::jobSuccess,
                    FreelancerProfile.Builder::jobSuccess)
            .optional("badge", DomainCodecs.BADGE, FreelancerProfile::badge, FreelancerProfile.Builder::badge)
            .optional("contents", CONTENTS, FreelancerProfile::contents, FreelancerProfile.Builder::contents)
            .build();
    static final Codec<ProfileView> VIEW = ObjectCodec.of("profile view", Values::new, ProfileCodecs::view)
            .required("general", PROFILE, ProfileView::general, Values.set("general"))
            .optional("specialized", SPECIALIZED, ProfileView::specialized, Values.set("specialized"))
            .build();

    private ProfileCodecs() {}

    private static ProfileView view(Values parts) {
        return new ProfileView(
                parts.get("general", FreelancerProfile.class), parts.find("specialized", SpecializedProfile.class));
    }
}
