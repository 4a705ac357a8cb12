package io.github.fairquote.templating.compose.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.CaseStudy;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.compose.LetterFacts;
import io.github.fairquote.templating.compose.LetterRequest;
import io.github.fairquote.templating.compose.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactValuesTest {
    @Test
    void theCatalogNamesWhatTheFactsBind() {
        LetterRequest request = LetterRequest.builder()
                .profile(Samples.profile().build())
                .job(Samples.job().build())
                .date(Samples.DAY)
                .build();
        List<String> bound = FactValues.of(request, request.profile().view(), Optional.empty(), Optional.empty())
                .names();

        assertThat(LetterFacts.catalog().names()).containsExactlyInAnyOrderElementsOf(bound);
        assertThat(LetterFacts.catalog().given(List.of("bid.rate", "nonsense")).names())
                .containsExactlyInAnyOrderElementsOf(bound);
    }

    @Test
    void wordsOfOthersFitBetweenTheMarksOfASentence() {
        CaseStudy study = CaseStudy.builder()
                .id("a")
                .title("Books")
                .niche(Niche.ofService("bookkeeping"))
                .clientKind("a dental practice in Utah.")
                .result("26 months reconciled.")
                .quote("\"Great job!\"")
                .build();
        LetterRequest request = LetterRequest.builder()
                .profile(Samples.profile().build())
                .job(Samples.job().build())
                .date(Samples.DAY)
                .build();
        Bindings facts = FactValues.of(request, request.profile().view(), Optional.of(study), Optional.empty());

        assertThat(Template.parse("{{case.client}}|{{case.result}}|{{case.quote}}")
                        .render(facts)
                        .text())
                .isEqualTo("a dental practice in Utah|26 months reconciled|Great job!");
    }
}
