package io.github.fairquote.core.json;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.job.ScreeningQuestion;
import io.github.fairquote.core.policy.Platform;
import io.github.fairquote.core.policy.letter.ContactExemption;

/** The codecs of job posts and clients. */
final class JobCodecs {
    static final Codec<Platform> PLATFORM = Codecs.text(Platform::of, Platform::tag);
    static final Codec<ContactExemption> CONTACT_EXEMPTION = Codecs.words(ContactExemption.class);
    static final Codec<ScreeningQuestion> SCREENING_QUESTION =
            Codecs.text(ScreeningQuestion::of, ScreeningQuestion::text);
    static final Codec<ClientProfile> CLIENT = ObjectCodec.of(
                    "client", ClientProfile::builder, ClientProfile.Builder::build)
            .optional("displayName", Codecs.TEXT, ClientProfile::displayName, ClientProfile.Builder::displayName)
            .optional("company", Codecs.TEXT, ClientProfile::company, ClientProfile.Builder::company)
            .optional("industry", Codecs.TEXT, ClientProfile::industry, ClientProfile.Builder::industry)
            .optional("country", DomainCodecs.COUNTRY, ClientProfile::country, ClientProfile.Builder::country)
            .optional("zone", Codecs.ZONE, ClientProfile::zone, ClientProfile.Builder::zone)
            .optional("hires", Codecs.INTEGER, ClientProfile::hires, ClientProfile.Builder::hires)
            .optional("totalSpent", DomainCodecs.MONEY, ClientProfile::totalSpent, ClientProfile.Builder::totalSpent)
            .optional("rating", DomainCodecs.STARS, ClientProfile::rating, ClientProfile.Builder::rating)
            .optional("reviews", Codecs.INTEGER, ClientProfile::reviews, ClientProfile.Builder::reviews)
            .optional(
                    "averageHourlyRate",
                    DomainCodecs.RATE,
                    ClientProfile::averageHourlyRate,
                    ClientProfile.Builder::averageHourlyRate)
            .optional(
                    "paymentVerified",
                    Codecs.FLAG,
                    ClientProfile::paymentVerified,
                    ClientProfile.Builder::paymentVerified)
            .build();
    static final Codec<JobPost> JOB_POST = ObjectCodec.of("job post", JobPost::builder, JobPost.Builder::build)
            .required("id", Codecs.TEXT, JobPost::id, JobPost.Builder::id)
            .required("title", Codecs.TEXT, JobPost::title, JobPost.Builder::title)
            .required("description", Codecs.TEXT, JobPost::description, JobPost.Builder::description)
            .required("client", CLIENT, JobPost::client, JobPost.Builder::client)
            .required("skills", DomainCodecs.SKILL.list(), JobPost::skills, JobPost.Builder::addAllSkills)
            .optional("platform", PLATFORM, JobPost::platform, JobPost.Builder::platform)
            .optional("niche", DomainCodecs.NICHE, JobPost::niche, JobPost.Builder::niche)
            .optional("level", DomainCodecs.LEVEL, JobPost::level, JobPost.Builder::level)
            .optional("need", Codecs.TEXT, JobPost::need, JobPost.Builder::need)
            .optional("deliverable", Codecs.TEXT, JobPost::deliverable, JobPost.Builder::deliverable)
            .optional("terms", TermsCodecs.TERMS, JobPost::terms, JobPost.Builder::terms)
            .defaulted(
                    "screeningQuestions",
                    SCREENING_QUESTION.list(),
                    JobPost::screeningQuestions,
                    JobPost.Builder::addAllScreeningQuestions)
            .defaulted("mentions", Codecs.TEXT.list(), JobPost::mentions, JobPost.Builder::addAllMentions)
            .defaulted(
                    "contactExemptions",
                    CONTACT_EXEMPTION.list(),
                    JobPost::contactExemptions,
                    JobPost.Builder::addAllContactExemptions)
            .optional("postedOn", Codecs.DATE, JobPost::postedOn, JobPost.Builder::postedOn)
            .build();

    private JobCodecs() {}
}
