package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleWriterTest {
    private static final String HEADER =
            "id,rate,currency,country,niche,level,skills,basis,date,weight,jss,reviews,stars\n";

    @Test
    void everythingIsWrittenInTheDocumentedOrder() throws IOException {
        RateSample full = minimal()
                .id("r-17")
                .niche(Niche.of("insurance", "ppc"))
                .level(ExperienceLevel.EXPERT)
                .addSkills(SkillTag.of("Google Ads"), SkillTag.of("GA4"))
                .basis(RateBasis.PAID)
                .observedOn(LocalDate.of(2026, 3, 29))
                .weight(2.5)
                .jobSuccess(JobSuccessScore.ofPercent(100))
                .reviews(12)
                .stars(StarRating.of(new BigDecimal("4.90")))
                .build();

        assertThat(write(full))
                .isEqualTo(HEADER
                        + "r-17,25.00,USD,UA,insurance/ppc,expert,Google Ads;GA4,paid,2026-03-29,2.5,100,12,4.9\n");
        assertThat(SampleReader.csv().read(new StringReader(write(full))).orElseThrow())
                .containsExactly(full);
    }

    @Test
    void whatIsUnknownStaysEmptyAndASampleWithoutIdIsNumbered() throws IOException {
        assertThat(write(minimal().build(), minimal().build()))
                .isEqualTo(HEADER + "1,25.00,USD,UA,,,,asked,,1,,,\n2,25.00,USD,UA,,,,asked,,1,,,\n");
    }

    @Test
    void quotesStandOnlyWhereTheyAreNeeded() throws IOException {
        String written = write(minimal().id("a, \"b\"").build());

        assertThat(written).contains("\n\"a, \"\"b\"\"\",25.00");
        assertThat(SampleReader.csv()
                        .read(new StringReader(written))
                        .orElseThrow()
                        .get(0)
                        .id())
                .contains("a, \"b\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\uFF1D1"})
    void formulasAreWrittenAsTheyAreUnlessDisarmed(String id) throws IOException {
        StringBuilder verbatim = new StringBuilder();
        StringBuilder disarmed = new StringBuilder();
        List<RateSample> samples =
                List.of(minimal().id(id).addSkills(SkillTag.of(id)).build());
        SampleWriter.csv().write(samples, verbatim);
        SampleWriter.csv().withFormulasDisarmed().write(samples, disarmed);

        assertThat(first(verbatim)).isEqualTo(id);
        assertThat(first(disarmed)).isEqualTo("'" + id);
        assertThat(disarmed).contains(",25.00,USD,UA,");
    }

    @Test
    void harmlessTextsAreNotDisarmed() throws IOException {
        StringBuilder out = new StringBuilder();
        SampleWriter.csv()
                .withFormulasDisarmed()
                .write(List.of(minimal().id("a=b").build()), out);

        assertThat(out).contains("\na=b,25.00,USD,UA,,,,asked,,1,,,\n");
    }

    // The shortest decimals that give these doubles; Double.toString says 2.0E-3 and 1000000.0, and older JDKs 2.0E-3
    // differently.
    @ParameterizedTest
    @CsvSource({"1, 1", "0.1, 0.1", "0.002, 0.002", "1e6, 1000000", "0.30000000000000004, 0.30000000000000004"})
    void weightsAreTheShortestDecimalsThatMeanThem(double weight, String text) throws IOException {
        assertThat(write(minimal().weight(weight).build())).contains(",asked,," + text + ",");
    }

    @Test
    void aWeightThatCouldNotBeReadBackIsRefused() {
        assertThatThrownBy(() -> write(minimal().weight(1e-300).build()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.NUMBER_TOO_LONG));
    }

    @Test
    void aSkillWithASemicolonIsRefused() {
        assertThatThrownBy(() -> write(minimal().addSkills(SkillTag.of("a;b")).build()))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.BAD_TAG))
                .hasMessage("skills hold a semicolon: \"a;b\"");
    }

    private static String first(CharSequence csv) {
        return SampleReader.csv()
                .read(new StringReader(csv.toString()))
                .orElseThrow()
                .get(0)
                .id()
                .orElseThrow();
    }

    private static String write(RateSample... samples) throws IOException {
        StringBuilder out = new StringBuilder();
        SampleWriter.csv().write(List.of(samples), out);
        return out.toString();
    }

    private static RateSample.Builder minimal() {
        return RateSample.builder().rate(HourlyRate.usd("25")).country(CountryCode.of("UA"));
    }
}
