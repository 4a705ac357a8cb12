package io.github.fairquote.examples.recipes.badge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AgencyBadgesTest {
    @TempDir
    private Path folder;

    @Test
    void anAgencyOfTwoPartnersIsRisingTalentOnItsFirstDay() {
        Run run = Run.of(AgencyBadges.RECIPE);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("SYNTHETIC");
        assertThat(run.section("JOB SUCCESS")).containsExactly("  none yet: 2 contracts and 2 clients are missing");
        assertThat(run.section("RISING-TALENT: eligible")).hasSize(5).allMatch(line -> line.startsWith("  met"));
        assertThat(run.line("TOP-RATED: not eligible", "earnings"))
                .contains("0 of at least 10000.00 USD earned within 12 months; lacks 10000.00");
        assertThat(run.section("EXPERT-VETTED: unknown")).hasSize(1);
    }

    @Test
    void halfAYearLaterItIsScoredByItsOwnContracts() {
        Run run = Run.of(AgencyBadges.RECIPE, "--date", "2026-07-01");
        assertThat(run.section("JOB SUCCESS"))
                .containsExactly(
                        "  between 57.8947 and 100.0000 percent, 24 months",
                        "  insurance-leads  positive              weight 2.5   long and paid regularly",
                        "  landing-page     positive to negative  weight 1     5 stars; what else the client said is"
                                + " unknown",
                        "  shop-audit       positive              weight 1.25  5 stars, recommended with 10");
        assertThat(run.line("RISING-TALENT: not eligible", "no score")).startsWith("  unmet");
        assertThat(run.line("TOP-RATED: not eligible", "job success")).contains("to know: the job success score");
        assertThat(run.line("TOP-RATED: not eligible", "first hire")).startsWith("  met");
        assertThat(run.line("TOP-RATED: not eligible", "earnings")).contains("lacks 1660.00");
    }

    @Test
    void badInputIsOneClearLine() throws IOException {
        Path file = Files.writeString(folder.resolve("c.jsonl"), "\n{\"id\":\"a\",\"stars\":50}\n");
        Run run = Run.of(AgencyBadges.RECIPE, "--contracts", file.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("agency-badges: document 2: UNKNOWN_FIELD")
                .doesNotContain("\tat ");
        assertThat(Run.of(AgencyBadges.RECIPE, "--owner-profile", "101").code()).isEqualTo(2);
        assertThat(Run.of(AgencyBadges.RECIPE, "--date", "2014-01-01").err()).contains("job-success");
        assertThat(Run.of(AgencyBadges.RECIPE, "--help").out()).contains("criterion by criterion");
    }
}
