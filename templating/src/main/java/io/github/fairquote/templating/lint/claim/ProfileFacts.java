package io.github.fairquote.templating.lint.claim;

import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.profile.CaseStudy;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.LanguageLevel;
import io.github.fairquote.core.profile.ProfileContents;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.profile.SpecializedProfile;
import io.github.fairquote.templating.lint.read.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a profile says in words and numbers, so that a letter may say it too. Only asked, never listed. */
final class ProfileFacts {
    private final FreelancerProfile profile;
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    ProfileFacts(FreelancerProfile profile) {
        this.profile = profile;
        texts(profile).forEach(this::read);
    }

    private void read(String text) {
        List<Words.Word> all = Words.of(text);
        for (int i = 0; i < all.size(); i++) {
            words.add(all.get(i).key());
            Figure.read(text, all, i).ifPresent(figure -> numbers.add(figure.value()));
        }
    }

    private static List<String> texts(FreelancerProfile profile) {
        List<String> texts = new ArrayList<>();
        texts.add(profile.headline());
        profile.overview().ifPresent(texts::add);
        profile.skills().stream().map(SkillTag::label).forEach(texts::add);
        for (SpecializedProfile face : profile.specializedProfiles()) {
            texts.add(face.headline());
            face.overview().ifPresent(texts::add);
        }
        for (CaseStudy study : profile.caseStudies()) {
            texts.add(study.title());
            texts.add(study.result());
            study.summary().ifPresent(texts::add);
            study.quote().ifPresent(texts::add);
        }
        profile.testimonials().stream().map(Testimonial::text).forEach(texts::add);
        return texts;
    }

    /** Whether any of the profile's texts has a number. */
    boolean states(Figure figure) {
        return numbers.contains(figure.value());
    }

    /** Whether any of the profile's texts has a word with a stem. */
    boolean speaksOf(List<String> stems) {
        return words.stream().anyMatch(word -> stems.stream().anyMatch(word::startsWith));
    }

    boolean hasCertificates() {
        return profile.contents().flatMap(ProfileContents::certifications).orElse(0) > 0;
    }

    /** Whether the profile lists a language at a level or above. */
    boolean speaks(String language, LanguageLevel level) {
        return profile.languages().stream()
                .anyMatch(skill -> skill.language().split("-", 2)[0].equals(language)
                        && skill.level().compareTo(level) >= 0);
    }

    /** Whether the jobs that the profile states, or its testimonials, are at least so many. */
    boolean hasJobs(Figure figure) {
        return reaches(profile.jobs().orElse(0), figure);
    }

    boolean hasTestimonials(Figure figure) {
        return reaches(profile.testimonials().size(), figure);
    }

    private static boolean reaches(int known, Figure claimed) {
        return BigDecimal.valueOf(known).compareTo(claimed.value()) >= 0;
    }
}
