package io.github.fairquote.templating.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ProposalComposerProperties {
    private static final List<Block> BLOCKS = Samples.library().blocks();
    private static final FreelancerProfile PROFILE = Samples.profile()
            .addCaseStudy(Samples.study("ohio", "insurance/lead-generation", 2025, "CRM"))
            .availability(Samples.afternoons())
            .build();

    @Provide
    Arbitrary<JobPost> jobs() {
        return Samples.jobs();
    }

    @Property
    void aLetterIsWholeAndItsSpansTileIt(@ForAll("jobs") JobPost job) {
        Partial<Draft> result = ProposalComposer.of(Samples.library()).tryCompose(Samples.request(PROFILE, job));
        Draft draft = result.orElseThrow();
        int end = 0;
        for (Span span : draft.spans()) {
            assertThat(span.start()).isEqualTo(end);
            end = span.end();
        }

        assertThat(end).isEqualTo(draft.text().length());
        assertThat(draft.text()).endsWith("?");
        assertThat(draft.utf16Units()).isGreaterThanOrEqualTo(draft.codePoints());
    }

    @Property
    void theOrderOfTheLibraryIsIrrelevant(@ForAll("jobs") JobPost job, @ForAll Random random) {
        List<Block> shuffled = new ArrayList<>(BLOCKS);
        Collections.shuffle(shuffled, random);
        LetterRequest request = Samples.request(PROFILE, job);

        assertThat(ProposalComposer.of(BlockLibrary.of(shuffled).orElseThrow())
                        .compose(request)
                        .text())
                .isEqualTo(
                        ProposalComposer.of(Samples.library()).compose(request).text());
    }

    @Property
    void everyWordOfAValueComesFromProfileOrJob(@ForAll("jobs") JobPost job) {
        Draft draft = ProposalComposer.of(Samples.library()).compose(Samples.request(PROFILE, job));

        assertThat(draft.spans())
                .filteredOn(span -> span.path().isPresent())
                .allSatisfy(span -> assertThat(LetterFacts.catalog().names())
                        .contains(span.path().orElseThrow()));
    }

    @Property
    void aBudgetHoldsOrTheLetterIsRefused(
            @ForAll("jobs") JobPost job, @ForAll @IntRange(min = 40, max = 400) int most) {
        LetterRequest request = LetterRequest.builder()
                .profile(PROFILE)
                .job(job)
                .date(Samples.DAY)
                .maxCharacters(most)
                .build();
        Partial<Draft> result = ProposalComposer.of(Samples.library()).tryCompose(request);

        result.value().ifPresent(draft -> assertThat(draft.utf16Units()).isLessThanOrEqualTo(most));
        assertThat(result.value().isPresent() || result.hasErrors()).isTrue();
    }

    @Property
    void textsOfTheJobStandAsTheyAre(@ForAll("jobs") JobPost job) {
        Draft draft = ProposalComposer.of(Samples.library()).compose(Samples.request(PROFILE, job));

        assertThat(draft.text()).contains(job.need().orElse(job.title()));
    }
}
