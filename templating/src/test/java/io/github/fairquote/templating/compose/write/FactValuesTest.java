package io.github.fairquote.templating.compose.write;

import static org.assertj.core.api.Assertions.assertThat;

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
}
