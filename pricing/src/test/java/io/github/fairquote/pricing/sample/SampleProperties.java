package io.github.fairquote.pricing.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SampleProperties {
    private static final String HEADER = "id,rate,currency,country,niche,level,skills,weight\n";

    /** How many columns are written. */
    private static final int COLUMNS = 13;

    @Property
    void rowsInAreRowsOutPlusRowsReported(@ForAll("tables") String table) {
        List<RateSample> samples = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ReadSummary summary = SampleReader.csv().forEach(new StringReader(table), samples::add, problems::add);

        assertThat(summary.rows()).isEqualTo(summary.accepted() + summary.rejected());
        assertThat(samples).hasSize((int) summary.accepted());
        assertThat(problems.stream().filter(Problem::isError).count()).isEqualTo(summary.errors());
        assertThat(summary.errors()).isGreaterThanOrEqualTo(summary.rejected());
        assertThat(reportedLines(problems)).hasSizeGreaterThanOrEqualTo((int) summary.rejected());
        long lines = table.chars().filter(c -> c == '\n' || c == '\r').count() + 1;
        assertThat(problems)
                .allSatisfy(p ->
                        assertThat((long) p.location().line().orElseThrow()).isBetween(1L, lines));
    }

    @Property
    void anyTextEndsInAnAnswer(@ForAll String text) {
        Partial<List<RateSample>> result = SampleReader.csv().read(new StringReader(text));

        assertThat(result.isComplete()).isFalse();
        assertThat(result.problems()).allSatisfy(p -> assertThat(p.message()).hasSizeLessThanOrEqualTo(500));
    }

    @Property
    void anyBytesEndInAnAnswer(@ForAll byte[] bytes) {
        assertThat(SampleReader.csv().read(new ByteArrayInputStream(bytes)).hasErrors())
                .isTrue();
    }

    @Property
    void readingTwiceGivesTheSame(@ForAll("tables") String table) {
        assertThat(read(table))
                .isEqualTo(read(table))
                .isEqualTo(SampleReader.csv().read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
    }

    @Property
    void everyGoodLineIsKeptAroundTheBadOnes(@ForAll("lines") List<String> lines) {
        List<String> good = lines.stream().filter(l -> l.startsWith("good")).toList();
        Partial<List<RateSample>> result = read(HEADER + String.join("\n", lines) + "\n");

        assertThat(result.value().orElse(List.of()))
                .extracting(s -> s.id().orElseThrow())
                .containsExactlyElementsOf(
                        good.stream().map(l -> l.substring(0, l.indexOf(','))).toList());
        assertThat(result.problems().stream().filter(p -> p.location().line().orElse(0) > 1))
                .hasSize(lines.size() - good.size());
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("samples") List<RateSample> samples) throws IOException {
        String written = write(samples);

        assertThat(read(written).orElseThrow()).isEqualTo(samples);
        assertThat(write(read(written).orElseThrow())).isEqualTo(written);
    }

    @Property
    void theOrderOfColumnsDoesNotMatter(@ForAll("samples") List<RateSample> samples, @ForAll Random random)
            throws IOException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);

        assertThat(read(permuted(write(samples), order)).orElseThrow()).isEqualTo(samples);
    }

    private static Set<Integer> reportedLines(List<Problem> problems) {
        Set<Integer> lines = new HashSet<>();
        problems.stream()
                .filter(Problem::isError)
                .forEach(p -> lines.add(p.location().line().orElseThrow()));
        return lines;
    }

    /** Cells of the written form: none of the generated texts holds a line end. */
    private static String permuted(String csv, List<Integer> order) {
        StringBuilder out = new StringBuilder();
        for (String line : csv.split("\n", -1)) {
            List<String> cells = cells(line);
            if (cells.size() == order.size()) {
                List<String> moved = order.stream().map(cells::get).toList();
                out.append(String.join(",", moved)).append('\n');
            }
        }
        return out.toString();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || (line.charAt(i) == ',' && !quoted)) {
                cells.add(line.substring(start, i));
                start = i + 1;
            } else if (line.charAt(i) == '"') {
                quoted = !quoted;
            }
        }
        return cells;
    }

    private static Partial<List<RateSample>> read(String csv) {
        return SampleReader.csv().read(new StringReader(csv));
    }

    private static String write(List<RateSample> samples) throws IOException {
        StringBuilder out = new StringBuilder();
        SampleWriter.csv().write(samples, out);
        return out.toString();
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "40",
                "USD",
                "UA",
                ",",
                ",",
                ",",
                "\"",
                "\"\"",
                "\n",
                "\r",
                "\r\n",
                ";",
                " ",
                "1,40,USD,US,,,,\n",
                "\uFEFF",
                "x\",\"",
                "\u00E4",
                "\uD83D\uDE00",
                "-",
                ".");
        return pieces.list().ofMaxSize(60).map(list -> HEADER + String.join("", list));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 999);
        return Arbitraries.of(
                        "good%,40,USD,US,,,,",
                        "good%,\"40\",USD,US,\"a, \"\"b\"\"\",,,",
                        "bad%,x,USD,US,,,,",
                        "bad%,40,USD,US",
                        "bad%,40,USD,\"US,,,,",
                        "bad%,\"40\"x,USD,US,,,,",
                        "bad%,4\"0,USD,US,,,,",
                        "bad%,40,USD,US,,,,,,x")
                .flatMap(line -> numbers.map(n -> line.replace("%", n.toString())))
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<RateSample>> samples() {
        return Combinators.combine(ids(), rates(), Arbitraries.of("UA", "US", "NA"), labels(), details())
                .as((id, rate, country, skills, details) -> details.addTo(RateSample.builder()
                                .id(id)
                                .rate(rate)
                                .country(CountryCode.of(country))
                                .addAllSkills(skills))
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("ab,\"=+-@ ;\u00E4\u20AC")
                .ofMinLength(1)
                .ofMaxLength(20)
                .filter(id -> !id.isBlank());
    }

    private static Arbitrary<HourlyRate> rates() {
        Arbitrary<BigDecimal> cents =
                Arbitraries.longs().between(1, 99_999_999_999L).map(n -> BigDecimal.valueOf(n, 2));
        return cents.map(amount -> HourlyRate.of(Money.of(amount, CurrencyCode.EUR)));
    }

    private static Arbitrary<List<SkillTag>> labels() {
        return Arbitraries.of("C++", "Google Ads", "a,b", "say \"hi\"", ".NET")
                .map(SkillTag::of)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<Details> details() {
        return Combinators.combine(
                        Arbitraries.of("ads", "insurance/lead-generation")
                                .map(Niche::parse)
                                .optional(),
                        Arbitraries.of(ExperienceLevel.class).optional(),
                        Arbitraries.of(RateBasis.class),
                        Arbitraries.integers()
                                .between(0, 20_000)
                                .map(LocalDate::ofEpochDay)
                                .optional(),
                        Arbitraries.longs().between(1, 1_000_000_000_000L).map(n -> n / 1e6),
                        Arbitraries.integers().between(1, 100).optional(),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE).optional(),
                        Arbitraries.integers().between(1, 5).optional())
                .as(Details::new);
    }

    private record Details(
            Optional<Niche> niche,
            Optional<ExperienceLevel> level,
            RateBasis basis,
            Optional<LocalDate> date,
            double weight,
            Optional<Integer> jss,
            Optional<Integer> reviews,
            Optional<Integer> stars) {
        RateSample.Builder addTo(RateSample.Builder builder) {
            niche.ifPresent(builder::niche);
            level.ifPresent(builder::level);
            date.ifPresent(builder::observedOn);
            jss.map(JobSuccessScore::ofPercent).ifPresent(builder::jobSuccess);
            reviews.ifPresent(builder::reviews);
            stars.map(StarRating::of).ifPresent(builder::stars);
            builder.basis(basis).weight(weight);
            return builder;
        }
    }
}
