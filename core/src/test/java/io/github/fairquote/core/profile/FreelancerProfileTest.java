package io.github.fairquote.core.profile;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.ProfileLimits;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreelancerProfileTest {
    private static final Niche LEADS = Niche.of("insurance", "lead generation");
    private static final String LEADS_JSON = "{\"name\":\"leads\",\"headline\":\"Leads for insurers\","
            + "\"rate\":{\"amount\":60.00,\"currency\":\"USD\"},\"niche\":\"insurance/lead-generation\","
            + "\"skills\":[\"Google Ads\"]}";

    @Test
    void aProfileNeedsFiveParts() {
        assertJson(
                FreelancerProfile.class,
                nikita().build(),
                "{\"name\":\"Nikita\",\"headline\":\"Paid ads\",\"rate\":{\"amount\":45.00,\"currency\":\"USD\"},"
                        + "\"country\":\"UA\",\"skills\":[\"Google Ads\"],\"specializedProfiles\":[],"
                        + "\"caseStudies\":[],\"languages\":[],\"testimonials\":[]}");
    }

    @Test
    void aProfileKeepsWhatIsKnown() {
        FreelancerProfile full = nikita().overview("I run ads.\nSince 2015.")
                .level(ExperienceLevel.EXPERT)
                .niche(Niche.ofService("paid ads"))
                .addSpecializedProfile(leads().build())
                .addCaseStudy(study("c1").build())
                .addLanguages(
                        LanguageSkill.of("en", LanguageLevel.FLUENT), LanguageSkill.of("uk", LanguageLevel.NATIVE))
                .availability(WeeklyAvailability.builder()
                        .zone(ZoneId.of("Europe/Kyiv"))
                        .addWindow(WeeklyWindow.parse("monday 09:00-24:00"))
                        .weeklyHours(30)
                        .build())
                .addTestimonial(
                        Testimonial.builder().author("Ann").text("Great.").build())
                .yearsOfExperience(11)
                .jobs(56)
                .jobSuccess(JobSuccessScore.ofPercent(95))
                .badge(TalentBadge.TOP_RATED_PLUS)
                .build();
        assertJson(
                FreelancerProfile.class,
                full,
                "{\"name\":\"Nikita\",\"headline\":\"Paid ads\",\"rate\":{\"amount\":45.00,\"currency\":\"USD\"},"
                        + "\"country\":\"UA\",\"skills\":[\"Google Ads\"],\"overview\":\"I run ads.\\nSince 2015.\","
                        + "\"level\":\"expert\",\"niche\":\"paid-ads\",\"specializedProfiles\":[" + LEADS_JSON + "],"
                        + "\"caseStudies\":[{\"id\":\"c1\",\"title\":\"Cheaper leads\","
                        + "\"niche\":\"insurance/lead-generation\",\"clientKind\":\"an insurer in Texas\","
                        + "\"result\":\"41 % cheaper leads\",\"skills\":[]}],"
                        + "\"languages\":[{\"language\":\"en\",\"level\":\"fluent\"},"
                        + "{\"language\":\"uk\",\"level\":\"native\"}],"
                        + "\"availability\":{\"zone\":\"Europe/Kyiv\",\"windows\":[\"monday 09:00-24:00\"],"
                        + "\"weeklyHours\":30},\"testimonials\":[{\"author\":\"Ann\",\"text\":\"Great.\"}],"
                        + "\"yearsOfExperience\":11,\"jobs\":56,\"jobSuccess\":95,\"badge\":\"top-rated-plus\"}");
    }

    @Test
    void textsHaveLimits() {
        FreelancerProfile longest = builder("n".repeat(200), "h".repeat(200))
                .overview("o".repeat(16_384))
                .build();
        assertThat(longest.overview().orElseThrow()).hasSize(16_384);
        assertRefused(() -> builder("n".repeat(201), "h").build(), ProblemCode.TEXT_TOO_LONG, "name");
        assertRefused(() -> builder("n", "h".repeat(201)).build(), ProblemCode.TEXT_TOO_LONG, "headline");
        assertRefused(() -> nikita().overview("o".repeat(16_385)).build(), ProblemCode.TEXT_TOO_LONG, "overview");
        assertRefused(() -> builder("a\u0000b", "h").build(), ProblemCode.CONTROL_CHARACTER, "name");
        assertRefused(() -> builder("\ud800", "h").build(), ProblemCode.LONE_SURROGATE, "name");
        assertRefused(() -> builder(" \u00a0", "h").build(), ProblemCode.BLANK_TEXT, "name");
        assertRefused(() -> builder("n", "h\nh").build(), ProblemCode.CONTROL_CHARACTER, "headline");
        assertRefused(() -> nikita().overview("").build(), ProblemCode.BLANK_TEXT, "overview");
    }

    @Test
    void numbersHaveBounds() {
        assertThat(nikita().yearsOfExperience(0).jobs(0).build().jobs()).contains(0);
        assertThat(nikita().yearsOfExperience(80).build().yearsOfExperience()).contains(80);
        assertRefused(
                () -> nikita().yearsOfExperience(-1).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "yearsOfExperience");
        assertRefused(
                () -> nikita().yearsOfExperience(81).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "yearsOfExperience");
        assertRefused(() -> nikita().jobs(-1).build(), ProblemCode.NUMBER_OUT_OF_RANGE, "jobs");
    }

    @Test
    void namesWithinAListDiffer() {
        assertRefused(
                () -> nikita().addSkill(SkillTag.of("google-ads")).build(), ProblemCode.DUPLICATE_ELEMENT, "skills");
        assertRefused(
                () -> nikita().addSpecializedProfiles(
                                leads().build(), leads().overview("Other").build())
                        .build(),
                ProblemCode.DUPLICATE_ELEMENT,
                "specializedProfiles");
        assertRefused(
                () -> nikita().addCaseStudies(
                                study("c1").build(), study("c1").year(2020).build())
                        .build(),
                ProblemCode.DUPLICATE_ELEMENT,
                "caseStudies");
        assertRefused(
                () -> nikita().addLanguages(
                                LanguageSkill.of("en", LanguageLevel.FLUENT),
                                LanguageSkill.of("en", LanguageLevel.NATIVE))
                        .build(),
                ProblemCode.DUPLICATE_ELEMENT,
                "languages");
    }

    @Test
    void listsHaveLimits() {
        assertThat(withSkills(100).skills()).hasSize(100);
        assertRefused(() -> withSkills(101), ProblemCode.TOO_MANY_ELEMENTS, "skills");
        assertThat(withSpecialized(20).specializedProfiles()).hasSize(20);
        assertRefused(() -> withSpecialized(21), ProblemCode.TOO_MANY_ELEMENTS, "specializedProfiles");
        assertThat(withStudies(200).caseStudies()).hasSize(200);
        assertRefused(() -> withStudies(201), ProblemCode.TOO_MANY_ELEMENTS, "caseStudies");
        assertThat(withLanguages(50).languages()).hasSize(50);
        assertRefused(() -> withLanguages(51), ProblemCode.TOO_MANY_ELEMENTS, "languages");
        assertThat(withTestimonials(200).testimonials()).hasSize(200);
        assertRefused(() -> withTestimonials(201), ProblemCode.TOO_MANY_ELEMENTS, "testimonials");
    }

    @Test
    void theGeneralViewInheritsNothing() {
        FreelancerProfile profile = nikita().overview("Hello").niche(LEADS).build();
        ProfileView view = profile.view();
        assertThat(view.specialized()).isEmpty();
        assertThat(view.headline()).isEqualTo("Paid ads");
        assertThat(view.rate()).isEqualTo(HourlyRate.usd("45"));
        assertThat(view.niche()).contains(LEADS);
        assertThat(view.skills()).containsExactly(SkillTag.of("Google Ads"));
        assertThat(view.overview()).contains("Hello");
        assertThat(view.level()).isEmpty();
        assertThat(view.inherited()).isEmpty();
    }

    @Test
    void aSpecializedViewNamesWhatItInherits() {
        SpecializedProfile plain = leads().build();
        SpecializedProfile own =
                named("own").overview("Mine").level(ExperienceLevel.EXPERT).build();
        SpecializedProfile half = named("half").level(ExperienceLevel.ENTRY).build();
        FreelancerProfile profile = nikita().overview("Hello")
                .level(ExperienceLevel.INTERMEDIATE)
                .addSpecializedProfiles(plain, own, half)
                .build();

        assertThat(profile.viewOf(plain).inherited()).containsExactly("overview", "level");
        assertThat(profile.viewOf(plain).overview()).contains("Hello");
        assertThat(profile.viewOf(plain).level()).contains(ExperienceLevel.INTERMEDIATE);
        assertThat(profile.viewOf(plain).headline()).isEqualTo("Leads for insurers");
        assertThat(profile.viewOf(plain).rate()).isEqualTo(HourlyRate.usd("60"));
        assertThat(profile.viewOf(plain).niche()).contains(LEADS);
        assertThat(profile.viewOf(plain).skills()).isEqualTo(plain.skills());
        assertThat(profile.viewOf(own).inherited()).isEmpty();
        assertThat(profile.viewOf(own).overview()).contains("Mine");
        assertThat(profile.viewOf(own).level()).contains(ExperienceLevel.EXPERT);
        assertThat(profile.viewOf(half).inherited()).containsExactly("overview");
    }

    @Test
    void nothingIsInheritedFromAGeneralProfileThatStatesNothing() {
        SpecializedProfile plain = leads().build();
        ProfileView view = nikita().addSpecializedProfile(plain).build().viewOf(plain);
        assertThat(view.inherited()).isEmpty();
        assertThat(view.overview()).isEmpty();
        assertThat(view.level()).isEmpty();
    }

    @Test
    void aNicheChoosesItsFace() {
        SpecializedProfile leads = leads().build();
        FreelancerProfile profile = nikita().addSpecializedProfile(leads).build();
        assertThat(profile.viewFor(LEADS)).isEqualTo(profile.viewOf(leads));
        assertThat(profile.viewFor(Niche.ofService("lead-generation"))).isEqualTo(profile.view());
        assertThatNullPointerException().isThrownBy(() -> profile.viewFor(null)).withMessage("niche");
    }

    @Test
    void aStrangersSpecializedProfileHasNoView() {
        FreelancerProfile profile = nikita().build();
        SpecializedProfile leads = leads().build();
        assertRefused(() -> profile.viewOf(leads), ProblemCode.INCONSISTENT, "specialized");
    }

    @Test
    void viewsAreJsonToo() {
        SpecializedProfile leads = leads().build();
        FreelancerProfile profile = nikita().addSpecializedProfile(leads).build();
        String general = "{\"name\":\"Nikita\",\"headline\":\"Paid ads\","
                + "\"rate\":{\"amount\":45.00,\"currency\":\"USD\"},\"country\":\"UA\",\"skills\":[\"Google Ads\"],"
                + "\"specializedProfiles\":[" + LEADS_JSON
                + "],\"caseStudies\":[],\"languages\":[],\"testimonials\":[]}";
        assertJson(
                ProfileView.class,
                profile.viewOf(leads),
                "{\"general\":" + general + ",\"specialized\":" + LEADS_JSON + "}");
        assertJson(ProfileView.class, profile.view(), "{\"general\":" + general + "}");
    }

    // The published limits of domain.md section 6: 70 (unofficial), 5,000 (unofficial), 250, 15, 2.
    @Test
    void aPlatformsLimitsAreCheckedApart() {
        ProfileLimits limits = ProfileLimits.builder()
                .titleLength(70)
                .overviewLength(5_000)
                .overviewPreview(250)
                .maxSkills(15)
                .maxSpecializedProfiles(2)
                .build();
        FreelancerProfile fits = builder("n", "h".repeat(70))
                .overview("o".repeat(5_000))
                .addAllSkills(skills(15))
                .addSpecializedProfiles(named("a").build(), named("b").build())
                .build();
        assertThat(fits.problemsUnder(limits)).isEmpty();

        SpecializedProfile wide = SpecializedProfile.builder()
                .name("wide")
                .headline("h".repeat(71))
                .rate(HourlyRate.usd("60"))
                .niche(LEADS)
                .addAllSkills(skills(16))
                .overview("o".repeat(5_001))
                .build();
        FreelancerProfile tooBig = builder("n", "\ud83d\ude00".repeat(36))
                .overview("o".repeat(5_001))
                .addAllSkills(skills(16))
                .addSpecializedProfiles(named("a").build(), wide, named("b").build())
                .build();
        assertThat(tooBig.problemsUnder(limits))
                .extracting(Problem::toString)
                .containsExactly(
                        "TEXT_TOO_LONG at /headline: 72 characters of headline are more than the platform's 70",
                        "TOO_MANY_ELEMENTS at /skills: 16 skills are more than the platform's 15",
                        "TEXT_TOO_LONG at /overview: 5001 characters of overview are more than the platform's 5000",
                        "TOO_MANY_SPECIALIZED_PROFILES at /specializedProfiles: "
                                + "3 specialised profiles are more than the platform's 2",
                        "TEXT_TOO_LONG at /specializedProfiles/1/headline: "
                                + "71 characters of headline are more than the platform's 70",
                        "TOO_MANY_ELEMENTS at /specializedProfiles/1/skills: "
                                + "16 skills are more than the platform's 15",
                        "TEXT_TOO_LONG at /specializedProfiles/1/overview: "
                                + "5001 characters of overview are more than the platform's 5000");
        assertThat(tooBig.problemsUnder(limits))
                .allMatch(Problem::isError)
                .first()
                .extracting(Problem::facts)
                .isEqualTo(Map.of("limit", "70", "actual", "72"));
        assertThatNullPointerException()
                .isThrownBy(() -> fits.problemsUnder(null))
                .withMessage("limits");
    }

    private static List<SkillTag> skills(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> SkillTag.of("skill " + i))
                .toList();
    }

    private static FreelancerProfile.Builder nikita() {
        FreelancerProfile.Builder builder = builder("Nikita", "Paid ads");
        builder.addSkill(SkillTag.of("Google Ads"));
        return builder;
    }

    private static FreelancerProfile.Builder builder(String name, String headline) {
        FreelancerProfile.Builder builder = FreelancerProfile.builder();
        builder.name(name).headline(headline).rate(HourlyRate.usd("45")).country(CountryCode.of("UA"));
        return builder;
    }

    private static SpecializedProfile.Builder leads() {
        return named("leads");
    }

    private static SpecializedProfile.Builder named(String name) {
        SpecializedProfile.Builder builder = SpecializedProfile.builder();
        builder.name(name)
                .headline("Leads for insurers")
                .rate(HourlyRate.usd("60"))
                .niche(LEADS)
                .addSkill(SkillTag.of("Google Ads"));
        return builder;
    }

    private static CaseStudy.Builder study(String id) {
        CaseStudy.Builder builder = CaseStudy.builder();
        builder.id(id)
                .title("Cheaper leads")
                .niche(LEADS)
                .clientKind("an insurer in Texas")
                .result("41 % cheaper leads");
        return builder;
    }

    private static FreelancerProfile withSkills(int count) {
        return builder("n", "h").addAllSkills(skills(count)).build();
    }

    private static FreelancerProfile withSpecialized(int count) {
        return nikita().addAllSpecializedProfiles(IntStream.range(0, count)
                        .mapToObj(i -> named("p" + i).build())
                        .toList())
                .build();
    }

    private static FreelancerProfile withStudies(int count) {
        return nikita().addAllCaseStudies(IntStream.range(0, count)
                        .mapToObj(i -> study("c" + i).build())
                        .toList())
                .build();
    }

    private static FreelancerProfile withLanguages(int count) {
        return nikita().addAllLanguages(IntStream.range(0, count)
                        .mapToObj(i -> LanguageSkill.of(
                                "" + (char) ('a' + i / 26) + (char) ('a' + i % 26), LanguageLevel.BASIC))
                        .toList())
                .build();
    }

    private static FreelancerProfile withTestimonials(int count) {
        return nikita().addAllTestimonials(Collections.nCopies(
                        count,
                        Testimonial.builder().author("Ann").text("Great.").build()))
                .build();
    }
}
