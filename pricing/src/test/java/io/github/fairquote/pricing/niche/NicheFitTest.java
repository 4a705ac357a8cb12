package io.github.fairquote.pricing.niche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NicheFitTest {
    private static final Niche NICHE = Niche.ofService("paid-ads");

    @Test
    void meetsAJobTagByTag() {
        NicheFit fit = NicheFit.with(skills("google ads", "SEO"), job("Google Ads", "CRM", "Landing Page", "seo"));
        assertThat(fit.fit()).hasValue(0.5);
        assertThat(fit.tags()).extracting(TagFit::met).containsExactly(true, false, false, true);
        assertThat(fit.next()).contains(new TagFit(SkillTag.of("CRM"), 0.25, false, "a tag of the job"));
        assertThat(fit.toAdd()).extracting(tag -> tag.skill().label()).containsExactly("CRM", "Landing Page");
        assertThat(fit.thin()).isFalse();
    }

    @Test
    void aJobWithoutTagsSaysNothing() {
        NicheFit fit = NicheFit.with(skills("SEO"), job());
        assertThat(fit.fit()).isEmpty();
        assertThat(fit.next()).isEmpty();
        assertThat(fit.thin()).isTrue();
    }

    @Test
    void aNichesFrequentTagsWeighMost() {
        TypicalSkills typical = new TypicalSkills(
                NICHE,
                20,
                List.of(typical("Google Ads", 20), typical("Shopping", 10), typical("CRM", 5), typical("Rare", 1)),
                false);
        NicheFit fit = NicheFit.with(skills("Shopping"), typical, 3);
        assertThat(fit.fit().orElseThrow()).isCloseTo(10 / 35.0, within(1e-12));
        assertThat(fit.next().orElseThrow().skill()).isEqualTo(SkillTag.of("Google Ads"));
        assertThat(fit.next().orElseThrow().share()).isCloseTo(20 / 35.0, within(1e-12));
        assertThat(fit.next().orElseThrow().reason()).isEqualTo("shown by 20 of 20 samples of the niche");
        assertThat(NicheFit.with(skills("Shopping", "Google Ads", "CRM"), typical, 3)
                        .fit())
                .hasValue(1);
        assertThat(NicheFit.with(skills(), new TypicalSkills(NICHE, 0, List.of(), true), 3)
                        .thin())
                .isTrue();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NicheFit.with(skills(), typical, 0))
                .withMessageContaining("limit is outside");
    }

    static JobPost job(String... skills) {
        return JobPost.builder()
                .id("j")
                .title("t")
                .description("d")
                .client(ClientProfile.unknown())
                .addAllSkills(skills(skills))
                .build();
    }

    static List<SkillTag> skills(String... labels) {
        return Stream.of(labels).map(SkillTag::of).toList();
    }

    private static TypicalSkill typical(String label, int count) {
        return new TypicalSkill(SkillTag.of(label), new SampleShare(count, 20));
    }
}
