package io.github.fairquote.examples.recipes.niche;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NicheReviewTest {
    @TempDir
    private Path folder;

    @Test
    void reviewsTheBundledFreelancer() {
        Run run = Run.of(NicheReview.RECIPE);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("The niche of Olena Marchuk on 2026-11-23\n")
                .contains("SYNTHETIC");
        // 50 + portfolio 15 + further employment 10 + further skills 10 + education 10; account, certificates, other
        // unknown
        assertThat(run.out()).contains("COMPLETENESS 95 to 100 %");
        assertThat(run.line("COMPLETENESS", "next: "))
                .isEqualTo("  next: portfolio, +0 to 5: one more gives 5, up to 20 in all");
        assertThat(run.line("COMPLETENESS", "to know"))
                .isEqualTo("  to know: linked-account, certification, other-experience");
        assertThat(run.out()).contains("FIT WITH THE JOB: 100 %");
        assertThat(run.line("FIT WITH insurance/lead-generation", "next, if you can do it"))
                .contains("of the fit; such people ask x ");
        assertThat(run.section("NICHES of")).hasSize(10);
        assertThat(run.line("NICHES of", "web-development"))
                .contains("85 samples")
                .contains("average");
        assertThat(run.line("NICHES of", "by country")).startsWith("  insurance/lead-generation by country: ");
    }

    @Test
    void anUnseenNicheIsThin() throws IOException {
        Path job = Files.writeString(
                folder.resolve("job.json"),
                "{\"id\":\"j\",\"title\":\"t\",\"description\":\"d\",\"client\":{},\"skills\":[],\"niche\":\"dentistry\"}");
        Run run = Run.of(NicheReview.RECIPE, "--job", job.toString());
        assertThat(run.out()).contains("FIT WITH THE JOB: not known").contains("FIT WITH dentistry: not known");
        assertThat(run.out()).contains("! thin: fewer than 10 samples are in the niche");
    }

    @Test
    void badInputIsOneClearLine() throws IOException {
        Path job = Files.writeString(
                folder.resolve("job.json"),
                "{\"id\":\"j\",\"title\":\"t\",\"description\":\"d\",\"client\":{},\"skills\":[]}");
        assertThat(Run.of(NicheReview.RECIPE, "--job", job.toString()).err())
                .isEqualTo("niche-review: the job states no niche: add one, such as insurance/lead-generation\n");
        Path profile = Files.writeString(folder.resolve("p.json"), "{\"name\":\"A\",\"contents\":{\"photos\":1}}");
        Run run = Run.of(NicheReview.RECIPE, "--profile", profile.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("UNKNOWN_FIELD p.json line 1, column 25 at /contents/photos");
        assertThat(Run.of(NicheReview.RECIPE, "--date", "2010-01-01").err()).contains("profile-completeness");
        assertThat(Run.of(NicheReview.RECIPE, "--help").out()).contains("how complete a profile is");
    }
}
