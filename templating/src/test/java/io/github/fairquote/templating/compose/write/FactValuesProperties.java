package io.github.fairquote.templating.compose.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.compose.Draft;
import io.github.fairquote.templating.compose.LetterRequest;
import io.github.fairquote.templating.compose.ProposalComposer;
import io.github.fairquote.templating.compose.Samples;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FactValuesProperties {
    @Provide
    Arbitrary<JobPost> jobs() {
        return Samples.jobs();
    }

    @Property
    void noBlockIsUsedWhoseNeedsAreAbsent(@ForAll("jobs") JobPost job) {
        FreelancerProfile bare = Samples.profile().build();
        LetterRequest request = Samples.request(bare, job);
        Draft draft = ProposalComposer.of(Samples.library()).compose(request);
        Bindings facts = FactValues.of(
                request, job.niche().map(bare::viewFor).orElseGet(bare::view), Optional.empty(), Optional.empty());

        assertThat(draft.choices().stream()
                        .flatMap(choice -> choice.chosen().stream())
                        .flatMap(score -> score.block().needs().stream()))
                .allMatch(facts::has);
        assertThat(draft.gains()).allSatisfy(gain -> assertThat(gain.facts()).noneMatch(facts::has));
    }
}
