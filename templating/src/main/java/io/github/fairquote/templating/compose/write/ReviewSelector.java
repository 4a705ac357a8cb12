package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.contract.Testimonial;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.profile.FreelancerProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/**
 * Finds the testimonial that says most about a job: points by niche as for case studies, 10 if it states no niche. One of
 * another niche is not offered. Equal points go to the later date, then to the profile's order.
 */
final class ReviewSelector {
    private static final int ANY_NICHE = 10;

    private ReviewSelector() {}

    static Optional<Testimonial> nearest(FreelancerProfile profile, JobPost job) {
        return profile.testimonials().stream()
                .filter(review -> points(review, job) > 0)
                .min(Comparator.comparingInt((Testimonial review) -> points(review, job))
                        .thenComparing(review -> review.givenOn().orElse(LocalDate.MIN))
                        .reversed());
    }

    private static int points(Testimonial review, JobPost job) {
        return review.niche()
                .map(niche -> CaseSelector.nichePoints(niche, job.niche(), new ArrayList<>()))
                .orElse(ANY_NICHE);
    }
}
