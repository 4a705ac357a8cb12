package io.github.fairquote.templating.compose.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.templating.compose.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReviewSelectorTest {
    private static Testimonial review(String author, String niche, String day) {
        Testimonial.Builder review = Testimonial.builder().author(author).text("Good\n  work.");
        if (!niche.isEmpty()) {
            review.niche(Niche.parse(niche));
        }
        if (!day.isEmpty()) {
            review.givenOn(LocalDate.parse(day));
        }
        return review.build();
    }

    private static String reviewer(Testimonial... reviews) {
        FreelancerProfile.Builder profile = Samples.profile();
        for (Testimonial review : reviews) {
            profile.addTestimonial(review);
        }
        return ReviewSelector.nearest(profile.build(), Samples.job().build())
                .map(Testimonial::author)
                .orElse("-");
    }

    @Test
    void theNearestIsTaken() {
        assertThat(reviewer()).isEqualTo("-");
        assertThat(reviewer(review("a", "e-commerce/paid-ads", ""))).isEqualTo("-");
        assertThat(reviewer(
                        review("any", "", "2026-01-01"),
                        review("old", "insurance/lead-generation", ""),
                        review("new", "insurance/lead-generation", "2025-01-01"),
                        review("same", "insurance/lead-generation", "2025-01-01"),
                        review("service", "health/lead-generation", "2026-01-01")))
                .isEqualTo("new");
    }
}
