package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.ValueStyle;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.ProfileLimits;
import io.github.fairquote.core.result.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a freelancer offers and can prove: the general profile, its specialised faces, and the facts that letters may state.
 *
 * <p>The limits checked here only bound what is held; what a platform allows (two specialised profiles, fifteen skills, the
 * length of a title) changes over time and is checked against its dated policy. Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
    "name",
    "headline",
    "rate",
    "country",
    "skills",
    "overview",
    "level",
    "niche",
    "specializedProfiles",
    "caseStudies",
    "languages",
    "availability",
    "testimonials",
    "yearsOfExperience",
    "jobs",
    "jobSuccess",
    "badge",
    "contents"
})
public abstract class FreelancerProfile {

    FreelancerProfile() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @SuppressWarnings("deprecation") // the generated JSON carrier is deliberately marked so
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FreelancerProfile fromJson(ImmutableFreelancerProfile.Json json) {
        return ImmutableFreelancerProfile.fromJson(json);
    }

    /**
     * The name under which the freelancer signs.
     *
     * @return one line of at most 200 UTF-16 units
     */
    @JsonProperty
    public abstract String name();

    /**
     * The line that clients see first; platforms also call it the title.
     *
     * @return one line of at most 200 UTF-16 units; a platform's own limit is policy
     */
    @JsonProperty
    public abstract String headline();

    /**
     * What is asked for an hour unless a specialised profile asks otherwise.
     *
     * @return the rate
     */
    @JsonProperty
    public abstract HourlyRate rate();

    /**
     * Where the freelancer lives and works.
     *
     * @return the country
     */
    @JsonProperty
    public abstract CountryCode country();

    /**
     * The skills shown on the general profile.
     *
     * @return at most 100 distinct skills in their order; may be empty
     */
    @JsonProperty
    public abstract List<SkillTag> skills();

    /**
     * What the freelancer says about the work.
     *
     * @return the words, at most 16,384 UTF-16 units; lines are allowed; if there are any
     */
    @JsonProperty
    public abstract Optional<String> overview();

    /**
     * How experienced the freelancer is.
     *
     * @return the level, if stated
     */
    @JsonProperty
    public abstract Optional<ExperienceLevel> level();

    /**
     * What the general profile is for.
     *
     * @return the niche, if it has one
     */
    @JsonProperty
    public abstract Optional<Niche> niche();

    /**
     * The faces for single niches.
     *
     * @return at most 20 with distinct names, in their order; how many a platform allows is policy; may be empty
     */
    @JsonProperty
    public abstract List<SpecializedProfile> specializedProfiles();

    /**
     * The proof of earlier work.
     *
     * @return at most 200 with distinct ids, in their order; may be empty
     */
    @JsonProperty
    public abstract List<CaseStudy> caseStudies();

    /**
     * The languages in which the freelancer works.
     *
     * @return at most 50, each language once, in their order; may be empty
     */
    @JsonProperty
    public abstract List<LanguageSkill> languages();

    /**
     * When the freelancer works and can be reached.
     *
     * @return the availability, if stated
     */
    @JsonProperty
    public abstract Optional<WeeklyAvailability> availability();

    /**
     * What clients outside the platform say.
     *
     * @return at most 200 in their order; may be empty
     */
    @JsonProperty
    public abstract List<Testimonial> testimonials();

    /**
     * For how long the freelancer has done this work.
     *
     * @return the completed years in [0, 80], if stated
     */
    @JsonProperty
    public abstract Optional<Integer> yearsOfExperience();

    /**
     * How many jobs the platform counts.
     *
     * @return the number, not negative; if known
     */
    @JsonProperty
    public abstract Optional<Integer> jobs();

    /**
     * The score that the platform shows.
     *
     * @return the score in percent; empty if there is none yet
     */
    @JsonProperty
    public abstract Optional<JobSuccessScore> jobSuccess();

    /**
     * The badge that the platform shows.
     *
     * @return the badge, if there is one
     */
    @JsonProperty
    public abstract Optional<TalentBadge> badge();

    /**
     * What else the platform's page shows, which makes a profile complete.
     *
     * @return the contents; empty if nothing of them is known
     */
    @JsonProperty
    public abstract Optional<ProfileContents> contents();

    /**
     * The general profile as one effective view.
     *
     * @return the view that inherits nothing
     */
    public final ProfileView view() {
        return new ProfileView(this, Optional.empty());
    }

    /**
     * A specialised profile with everything that it inherits.
     *
     * @param specialized one of {@link #specializedProfiles()}
     * @return the effective view
     * @throws IllegalArgumentException if it is not one of this freelancer's
     */
    public final ProfileView viewOf(SpecializedProfile specialized) {
        return new ProfileView(this, Optional.of(specialized));
    }

    /**
     * The face that fits a niche.
     *
     * @param niche the niche of a job
     * @return the view of the first specialised profile of exactly that niche, else the general one
     */
    public final ProfileView viewFor(Niche niche) {
        Objects.requireNonNull(niche, "niche");
        return new ProfileView(
                this,
                specializedProfiles().stream()
                        .filter(profile -> profile.niche().equals(niche))
                        .findFirst());
    }

    /**
     * What a platform would refuse of this profile.
     *
     * <p>Lengths are counted in UTF-16 units, the stricter of the two units that a platform may mean.
     *
     * @param limits the platform's limits on the day that matters
     * @return an error for each breach, with its JSON pointer and the facts named limit and actual:
     *     TOO_MANY_SPECIALIZED_PROFILES, TOO_MANY_ELEMENTS for skills, TEXT_TOO_LONG for headlines and overviews; in the order
     *     of the profile, specialised profiles last; empty if the profile fits
     */
    public final List<Problem> problemsUnder(ProfileLimits limits) {
        return new LimitsCheck(Objects.requireNonNull(limits, "limits")).of(this);
    }

    @Value.Check
    final void check() {
        Check.line("name", name(), 200);
        Check.line("headline", headline(), 200);
        Skills.check(skills());
        overview().ifPresent(text -> Check.prose("overview", text, Check.TEXT_LIMIT));
        checkLists();
        yearsOfExperience().ifPresent(n -> Check.inRange("yearsOfExperience", n, 0, 80));
        jobs().ifPresent(n -> Check.inRange("jobs", n, 0, Integer.MAX_VALUE));
    }

    private void checkLists() {
        Check.atMost("specializedProfiles", specializedProfiles().size(), 20);
        Check.distinct(
                "specializedProfiles",
                specializedProfiles().stream().map(SpecializedProfile::name).toList());
        Check.atMost("caseStudies", caseStudies().size(), 200);
        Check.distinct("caseStudies", caseStudies().stream().map(CaseStudy::id).toList());
        Check.atMost("languages", languages().size(), 50);
        Check.distinct(
                "languages", languages().stream().map(LanguageSkill::language).toList());
        Check.atMost("testimonials", testimonials().size(), 200);
    }

    /** Builds profiles; setting a part twice is refused. Not thread-safe. */
    public static final class Builder extends ImmutableFreelancerProfile.Builder {
        Builder() {}
    }
}
