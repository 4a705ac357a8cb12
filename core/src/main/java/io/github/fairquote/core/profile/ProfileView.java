package io.github.fairquote.core.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One face of a freelancer with nothing left open: the general profile, or a specialised one with what it inherits.
 *
 * <p>Whatever a specialised profile doesn't state comes from the general one, and {@link #inherited()} says so by name. Facts
 * that a freelancer has only once (name, country, languages, proof) are those of {@link #general()}. Immutable and
 * thread-safe.
 *
 * @param general the whole profile
 * @param specialized the specialised profile seen; empty for the general view
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"general", "specialized"})
public record ProfileView(FreelancerProfile general, Optional<SpecializedProfile> specialized) {

    /**
     * Checks that both belong together.
     *
     * @throws InvalidValueException INCONSISTENT if the specialised profile is not one of the general profile's
     */
    public ProfileView {
        Objects.requireNonNull(general, "general");
        Objects.requireNonNull(specialized, "specialized");
        Check.that(
                specialized.isEmpty() || general.specializedProfiles().contains(specialized.get()),
                ProblemCode.INCONSISTENT,
                "specialized",
                "is not one of the freelancer's specialised profiles");
    }

    /**
     * The line that clients see first.
     *
     * @return the headline, never inherited
     */
    public String headline() {
        return specialized.map(SpecializedProfile::headline).orElseGet(general::headline);
    }

    /**
     * What is asked for an hour.
     *
     * @return the rate, never inherited
     */
    public HourlyRate rate() {
        return specialized.map(SpecializedProfile::rate).orElseGet(general::rate);
    }

    /**
     * What this face is for.
     *
     * @return the niche, never inherited; empty only if the general profile states none
     */
    public Optional<Niche> niche() {
        return specialized.map(SpecializedProfile::niche).or(general::niche);
    }

    /**
     * The skills shown.
     *
     * @return the skills in their order, never inherited; may be empty
     */
    public List<SkillTag> skills() {
        return specialized.map(SpecializedProfile::skills).orElseGet(general::skills);
    }

    /**
     * What the freelancer says about the work.
     *
     * @return the words, inherited if the specialised profile has none; if there are any
     */
    public Optional<String> overview() {
        return specialized.flatMap(SpecializedProfile::overview).or(general::overview);
    }

    /**
     * How experienced the freelancer is.
     *
     * @return the level, inherited if the specialised profile states none; if there is one
     */
    public Optional<ExperienceLevel> level() {
        return specialized.flatMap(SpecializedProfile::level).or(general::level);
    }

    /**
     * What this view takes from the general profile although a specialised one could state it.
     *
     * @return the names {@code overview} and {@code level}, each if it is there and inherited; empty for the general view
     */
    public List<String> inherited() {
        List<String> names = new ArrayList<>();
        if (isInherited(SpecializedProfile::overview, general.overview())) {
            names.add("overview");
        }
        if (isInherited(SpecializedProfile::level, general.level())) {
            names.add("level");
        }
        return List.copyOf(names);
    }

    private boolean isInherited(Function<SpecializedProfile, Optional<?>> own, Optional<?> fallback) {
        return fallback.isPresent()
                && specialized.map(own).filter(Optional::isEmpty).isPresent();
    }
}
