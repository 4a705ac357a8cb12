package io.github.fairquote.templating.compose;

import io.github.fairquote.core.profile.CaseStudy;
import java.util.List;
import java.util.Objects;

/**
 * How near a case study is to a job, and why.
 *
 * @param caseStudy the case study
 * @param score the sum of the points; higher is nearer
 * @param reasons where the points come from, in words
 */
public record CaseChoice(CaseStudy caseStudy, int score, List<String> reasons) {

    /** Copies the reasons. */
    public CaseChoice {
        Objects.requireNonNull(caseStudy, "caseStudy");
        reasons = List.copyOf(reasons);
    }
}
