package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.pricing.period.RatePeriod;
import io.github.fairquote.pricing.period.WorkingTime;
import io.github.fairquote.pricing.title.TitleNormalizer;
import java.io.StringReader;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFormatTest {
    private static final SampleFormat DEFAULTS = SampleFormat.withDefaults();
    private static final SampleFormat DOLLARS = DEFAULTS.withCurrency(CurrencyCode.USD);

    @Test
    void columnsAreReadUnderTheFilesOwnNames() {
        SampleFormat format = DEFAULTS.withColumn(SampleColumn.RATE, "rate_usd_hour")
                .withColumn(SampleColumn.COUNTRY, "country_iso2")
                .withColumn(SampleColumn.STARS, "rating")
                .withCurrency(CurrencyCode.USD);

        RateSample sample = only(format, "rating,country_iso2,id,rate_usd_hour\n4.5,UA,a,25\n");

        assertThat(sample.rate()).isEqualTo(HourlyRate.usd("25"));
        assertThat(sample.stars().map(StarRating::toString)).contains("4.5");
        assertThat(format.column(SampleColumn.STARS)).contains("rating");
        assertThat(format.column(SampleColumn.CURRENCY)).isEmpty();
        assertThat(DEFAULTS.column(SampleColumn.STARS)).contains("stars");
    }

    @Test
    void aColumnThatIsNamedMustBeThereEvenIfOptional() {
        SampleFormat format = DOLLARS.withColumn(SampleColumn.NICHE, "category");

        assertThat(first(format, "id,rate,country,niche\na,25,UA,ads\n").errors())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.MISSING_COLUMN);
                    assertThat(p.location().field()).contains("category");
                });
    }

    @Test
    void amountsForOtherTimesThanAnHourAreDivided() {
        SampleFormat periods = DOLLARS.withPeriods(WorkingTime.ofHours(8, 160, 2000), RoundingMode.HALF_EVEN);
        String table = "id,rate,country,period\na,25,UA,\nb,80000,US,year\nc,1000,UA,monthly\nd,400,US,DAY\n";

        assertThat(first(periods, table).orElseThrow())
                .extracting(sample -> sample.rate().toString())
                .containsExactly("USD 25.00/h", "USD 40.00/h", "USD 6.25/h", "USD 50.00/h");
        assertThat(first(periods, "id,rate,country,period\na,25,UA,weekly\n").errors())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
                    assertThat(p.location().field()).contains("period");
                });
        assertThat(first(DOLLARS, table).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_COLUMN);
    }

    @Test
    void allAmountsMayBeForTheSameTime() {
        SampleFormat salaries =
                DOLLARS.withPeriod(RatePeriod.YEAR, WorkingTime.ofHours(8, 160, 2080), RoundingMode.HALF_EVEN);

        assertThat(only(salaries, "id,rate,country\na,100000,US\n").rate()).isEqualTo(HourlyRate.usd("48.08"));
        assertThat(salaries.column(SampleColumn.PERIOD)).isEmpty();
    }

    @Test
    void titlesFillWhatIsNotStated() {
        SampleFormat titles = DOLLARS.withTitles(TitleNormalizer.standard()).withColumn(SampleColumn.TITLE, "headline");
        List<RateSample> samples = first(
                        titles,
                        "id,rate,country,niche,level,headline,skills\n"
                                + "a,25,UA,,,Senior Data Engineer,\n"
                                + "b,25,UA,seo,entry,Senior Data Engineer,\n"
                                + "c,25,UA,,,I help,dbt;Airflow\n"
                                + "d,25,UA,,,,\n")
                .orElseThrow();

        assertThat(samples)
                .extracting(sample -> sample.niche().map(Niche::toString).orElse("-") + " "
                        + sample.level().map(ExperienceLevel::word).orElse("-"))
                .containsExactly("data-engineering expert", "seo entry", "data-engineering -", "- -");
    }

    @Test
    void columnsOfWhichNothingIsKnownAreNotNamed() {
        assertThatThrownBy(() -> DOLLARS.withColumn(SampleColumn.TITLE, "headline"))
                .hasMessage("column is read only once the format says how: title");
        assertThatThrownBy(() -> DOLLARS.withColumn(SampleColumn.PERIOD, "unit"))
                .hasMessage("column is read only once the format says how: period");
    }

    @Test
    void oneNameCanNotHoldTwoThings() {
        assertThatThrownBy(() -> DEFAULTS.withColumn(SampleColumn.NICHE, "level"))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.INCONSISTENT))
                .hasMessage("name is already that of level: \"level\"");
        assertThatThrownBy(() -> DEFAULTS.withColumn(SampleColumn.NICHE, " ")).hasMessageStartingWith("name is blank");
        assertThat(DEFAULTS.withColumn(SampleColumn.NICHE, "niche").column(SampleColumn.NICHE))
                .contains("niche");
        assertThat(DEFAULTS.withoutColumn(SampleColumn.LEVEL)
                        .withColumn(SampleColumn.NICHE, "level")
                        .column(SampleColumn.NICHE))
                .contains("level");
    }

    @Test
    void anOptionalColumnCanBeLeftUnread() {
        Partial<List<RateSample>> result =
                first(DOLLARS.withoutColumn(SampleColumn.LEVEL), "id,rate,country,level\na,25,UA,guru\n");

        assertThat(result.orElseThrow().get(0).level()).isEmpty();
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_COLUMN);
        assertThatThrownBy(() -> DEFAULTS.withoutColumn(SampleColumn.RATE)).hasMessage("column is required: rate");
    }

    @Test
    void whatIsFixedIsNotReadAndThatIsTold() {
        SampleFormat format = DOLLARS.withBasis(RateBasis.PAID).withYear(2024);
        Partial<List<RateSample>> result =
                first(format, "id,rate,currency,country,basis,date\na,25,EUR,UA,asked,2026-01-01\n");

        RateSample sample = result.orElseThrow().get(0);
        assertThat(sample.rate().currency()).isEqualTo(CurrencyCode.USD);
        assertThat(sample.basis()).isEqualTo(RateBasis.PAID);
        assertThat(sample.observedOn()).contains(LocalDate.of(2024, 7, 1));
        assertThat(result.problems())
                .extracting(p -> p.location().field().orElseThrow())
                .containsExactly("currency", "basis", "date");
    }

    @ParameterizedTest
    @ValueSource(ints = {1970, 2199})
    void yearsUpToBothBoundsAreTaken(int year) {
        assertThat(only(DOLLARS.withYear(year), "id,rate,country\na,25,UA\n").observedOn())
                .contains(LocalDate.of(year, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1969, 2200})
    void otherYearsAreRefused(int year) {
        assertThatThrownBy(() -> DEFAULTS.withYear(year))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.code()).isEqualTo(ProblemCode.DATE_OUT_OF_RANGE));
    }

    @Test
    void bareYearsAreReadOnRequestOnly() {
        String csv = "id,rate,country,date\na,25,UA,2023\n";

        assertThat(only(DOLLARS.withBareYears(), csv).observedOn()).contains(LocalDate.of(2023, 7, 1));
        assertThat(only(DOLLARS.withBareYears(), "id,rate,country,date\na,25,UA,2023-02-03\n")
                        .observedOn())
                .contains(LocalDate.of(2023, 2, 3));
        assertThat(first(DOLLARS, csv).errors()).extracting(Problem::code).containsExactly(ProblemCode.BAD_DATE);
        assertThat(first(DOLLARS.withBareYears(), "id,rate,country,date\na,25,UA,20x3\n")
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.BAD_DATE);
    }

    @Test
    void surplusDecimalsAreRoundedOnRequestOnly() {
        String csv = "id,rate,country\na,41.8250,UA\n";

        assertThat(only(DOLLARS.withRounding(RoundingMode.HALF_EVEN), csv).rate())
                .isEqualTo(HourlyRate.usd("41.82"));
        assertThat(first(DOLLARS, csv).errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_DECIMALS);
        assertThat(first(DOLLARS.withRounding(RoundingMode.DOWN), "id,rate,country\na,0.001,UA\n")
                        .errors())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ZERO);
    }

    @Test
    void separatorsCanBeOthers() {
        SampleFormat format = DOLLARS.withListSeparator('|').withDelimiter(';');
        RateSample sample = only(format, "id;rate;country;skills\na,1;25;UA;SQL|C++\n");

        assertThat(sample.id()).contains("a,1");
        assertThat(sample.skills()).containsExactly(SkillTag.of("SQL"), SkillTag.of("C++"));
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r', 'x', '7', '\uD800', ';', ','})
    void charactersThatSeparateNothingAreRefused(char separator) {
        if (separator != ',') {
            assertThatThrownBy(() -> DEFAULTS.withDelimiter(separator))
                    .hasMessageStartingWith("delimiter can't separate");
        }
        if (separator != ';') {
            assertThatThrownBy(() -> DEFAULTS.withListSeparator(separator))
                    .hasMessageStartingWith("separator can't separate");
        }
    }

    @Test
    void levelsAreWordsOfAVocabulary() {
        String csv = "id,rate,country,level\na,25,UA,Guru\n";
        SampleFormat own = DOLLARS.withLevels(LevelVocabulary.empty().with(ExperienceLevel.EXPERT, "guru"));

        assertThat(only(own, csv).level()).contains(ExperienceLevel.EXPERT);
        assertThat(first(DOLLARS, csv).errors()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
            assertThat(p.facts()).containsEntry("value", "Guru");
            assertThat(p.location().field()).contains("level");
        });
    }

    @Test
    void unknownLevelsCanBeIgnoredWithAWarning() {
        Partial<List<RateSample>> result =
                first(DOLLARS.withUnknownLevelsIgnored(), "id,rate,country,level\na,25,UA,guru\n");

        assertThat(result.orElseThrow().get(0).level()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo(ProblemCode.UNKNOWN_CONSTANT);
            assertThat(p.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void nichesCanBeUnderstoodInAWayOfOnesOwn() {
        SampleFormat format = DOLLARS.withNiches(
                title -> title.contains("data") ? Optional.of(Niche.ofService("data")) : Optional.empty());
        List<RateSample> samples = first(format, "id,rate,country,niche\na,25,UA,big/data/guy\nb,25,UA,cook\nc,1,UA,\n")
                .orElseThrow();

        assertThat(samples)
                .extracting(RateSample::niche)
                .containsExactly(Optional.of(Niche.ofService("data")), Optional.empty(), Optional.empty());
    }

    @Test
    void surplusColumnsCanBeSkippedQuietly() {
        String csv = "id,rate,country,hours,city\na,25,UA,7,Kyiv\n";

        assertThat(first(DOLLARS.withIgnoredColumns("hours"), csv).problems())
                .extracting(p -> p.location().field().orElseThrow())
                .containsExactly("city");
        assertThat(first(DOLLARS.withOtherColumnsIgnored(), csv).problems()).isEmpty();
    }

    @Test
    void copiesLeaveTheirOriginalAlone() {
        DEFAULTS.withIgnoredColumns("hours").withColumn(SampleColumn.ID, "key").withOtherColumnsIgnored();

        assertThat(DEFAULTS.column(SampleColumn.ID)).contains("id");
        assertThat(first(DEFAULTS, "id,rate,currency,country,hours\na,25,USD,UA,7\n")
                        .problems())
                .hasSize(1);
    }

    @Test
    void nullsAreNamed() {
        assertThatThrownBy(() -> DEFAULTS.withColumn(null, "x")).hasMessage("column");
        assertThatThrownBy(() -> DEFAULTS.withColumn(SampleColumn.ID, null)).hasMessage("name");
        assertThatThrownBy(() -> DEFAULTS.withCurrency(null)).hasMessage("currency");
        assertThatThrownBy(() -> DEFAULTS.withLimits(null)).hasMessage("limits");
    }

    private static RateSample only(SampleFormat format, String csv) {
        Partial<List<RateSample>> result = first(format, csv);
        assertThat(result.problems()).isEmpty();
        return result.orElseThrow().get(0);
    }

    private static Partial<List<RateSample>> first(SampleFormat format, String csv) {
        return SampleReader.csv(format).read(new StringReader(csv));
    }
}
