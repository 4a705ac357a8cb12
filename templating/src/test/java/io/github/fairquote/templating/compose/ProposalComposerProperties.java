package io.github.fairquote.templating.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Span;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
        Arbitrary<String> texts = Arbitraries.of("leads", "{{bid}}", "${x} {{#if a}}", "Привіт", "a\"b", "50 % more");
        Arbitrary<Niche> niches =
                Arbitraries.of("insurance/lead-generation", "copywriting").map(Niche::parse);
        Arbitrary<ZoneId> zones = Arbitraries.of("America/New_York", "Asia/Kathmandu", "Pacific/Apia")
                .map(ZoneId::of);
        return Combinators.combine(
                        texts,
                        texts.optional(),
                        texts.optional(),
                        niches.optional(),
                        zones.optional(),
                        Arbitraries.of("CRM", "Python").list().uniqueElements())
                .as(ProposalComposerProperties::job);
    }

    private static JobPost job(
            String title,
            Optional<String> need,
            Optional<String> client,
            Optional<Niche> niche,
            Optional<ZoneId> zone,
            List<String> skills) {
        ClientProfile.Builder profile = ClientProfile.builder();
        client.ifPresent(profile::displayName);
        zone.ifPresent(profile::zone);
        JobPost.Builder job =
                JobPost.builder().id("job").title(title).description("x").client(profile.build());
        need.ifPresent(job::need);
        niche.ifPresent(job::niche);
        skills.forEach(skill -> job.addSkill(SkillTag.of(skill)));
        return job.build();
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
    void noBlockIsUsedWhoseNeedsAreAbsent(@ForAll("jobs") JobPost job) {
        FreelancerProfile bare = Samples.profile().build();
        LetterRequest request = Samples.request(bare, job);
        Draft draft = ProposalComposer.of(Samples.library()).compose(request);
        Bindings facts = LetterFacts.of(
                request, job.niche().map(bare::viewFor).orElseGet(bare::view), Optional.empty(), Optional.empty());

        assertThat(draft.choices().stream()
                        .flatMap(choice -> choice.chosen().stream())
                        .flatMap(score -> score.block().needs().stream()))
                .allMatch(facts::has);
        assertThat(draft.gains()).allSatisfy(gain -> assertThat(gain.facts()).noneMatch(facts::has));
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
