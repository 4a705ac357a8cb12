package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.CaseStudy;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.templating.compose.CaseChoice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the case study that proves most for a job, by points that add up.
 *
 * <p>The job's own niche 100, its service in another industry 60, its industry with another service 40; each skill shared
 * with the job 5, at most 25. A case study without any point proves nothing and is not offered. Equal points go to the newer
 * year, then to the profile's order.
 */
final class CaseSelector {
    private static final int SAME_NICHE = 100;
    private static final int SAME_SERVICE = 60;
    private static final int SAME_INDUSTRY = 40;
    private static final int SHARED_SKILL = 5;
    private static final int SKILLS_LIMIT = 25;

    private CaseSelector() {}

    static List<CaseChoice> rank(FreelancerProfile profile, JobPost job) {
        return profile.caseStudies().stream()
                .map(study -> score(study, job))
                .filter(choice -> choice.score() > 0)
                .sorted(Comparator.comparingInt(CaseChoice::score)
                        .thenComparingInt(choice -> choice.caseStudy().year().orElse(Integer.MIN_VALUE))
                        .reversed())
                .toList();
    }

    private static CaseChoice score(CaseStudy study, JobPost job) {
        List<String> reasons = new ArrayList<>();
        int score = nichePoints(study.niche(), job.niche(), reasons) + skillPoints(study, job, reasons);
        return new CaseChoice(study, score, reasons);
    }

    static int nichePoints(Niche niche, Optional<Niche> wanted, List<String> reasons) {
        if (wanted.isEmpty()) {
            return 0;
        }
        Niche job = wanted.get();
        if (niche.equals(job)) {
            return points(SAME_NICHE, "niche " + niche, reasons);
        }
        if (niche.service().equals(job.service())) {
            return points(SAME_SERVICE, "service " + niche.service(), reasons);
        }
        boolean sameIndustry = niche.industry().isPresent() && niche.industry().equals(job.industry());
        return sameIndustry
                ? points(SAME_INDUSTRY, "industry " + niche.industry().orElseThrow(), reasons)
                : 0;
    }

    private static int skillPoints(CaseStudy study, JobPost job, List<String> reasons) {
        List<String> shared = study.skills().stream()
                .filter(job.skills()::contains)
                .distinct()
                .map(SkillTag::label)
                .toList();
        int points = Math.min(SKILLS_LIMIT, SHARED_SKILL * shared.size());
        return points == 0 ? 0 : points(points, "skills " + String.join(", ", shared), reasons);
    }

    private static int points(int points, String reason, List<String> reasons) {
        reasons.add(reason + " +" + points);
        return points;
    }
}
