package io.github.fairquote.pricing.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.rate.RateQuery;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.RateSample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RateSummaryTest {
    private static final Niche ADS = Niche.ofService("paid-ads");

    private static RateSample sample(String usd, String country) {
        return RateSample.of(HourlyRate.usd(usd), CountryCode.of(country), ADS, ExperienceLevel.EXPERT);
    }

    private static RateSummary.Builder counting() {
        return RateSummary.builder(CurrencyCode.USD, RateBasis.ASKED);
    }

    private static RateSummary small() {
        return counting()
                .add(sample("40", "UA"))
                .add(sample("40", "UA"))
                .add(sample("85", "US"))
                .build();
    }

    @Test
    void countsSamplesByCellAndStep() {
        RateSummary summary = small();

        assertThat(summary.samples()).isEqualTo(3);
        assertThat(summary.cells()).isEqualTo(2);
        assertThat(summary.bins()).isEqualTo(2);
        assertThat(summary).hasToString("RateSummary[3 samples, 2 cells, 2 bins, USD]");
    }

    @Test
    void showsEachBinAtItsCentre() {
        List<String> seen = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        small().forEach((cell, logRate, count) -> {
            seen.add(cell.country() + " " + count);
            rates.add(StrictMath.exp(logRate));
        });

        assertThat(seen).containsExactly("UA 2", "US 1");
        assertThat(rates.get(0)).isCloseTo(40, within(40 * 0.0026));
        assertThat(rates.get(1)).isCloseTo(85, within(85 * 0.0026));
    }

    @Test
    void wholeWeightsCountAsRepetitions() {
        RateSample twice = RateSample.builder()
                .rate(HourlyRate.usd("40"))
                .country(CountryCode.of("UA"))
                .niche(ADS)
                .level(ExperienceLevel.EXPERT)
                .weight(2)
                .build();

        assertThat(counting().add(twice).add(sample("85", "US")).build()).isEqualTo(small());
    }

    @Test
    void monthsAreKeptOnRequestOnly() {
        RateSample dated = RateSample.builder()
                .rate(HourlyRate.usd("40"))
                .country(CountryCode.of("UA"))
                .observedOn(LocalDate.of(2026, 11, 23))
                .build();
        RateSummary monthly = RateSummary.builder(CurrencyCode.USD, RateBasis.ASKED, SummaryDetail.MONTH)
                .add(dated)
                .add(sample("40", "UA"))
                .build();
        List<String> months = new ArrayList<>();
        monthly.forEach((cell, logRate, count) -> months.add(cell.month().toString()));

        assertThat(months).containsExactly("Optional[2026-11]", "Optional.empty");
        assertThat(RateSummary.fromBytes(monthly.toBytes())).isEqualTo(monthly);
        assertThat(counting().add(dated).build().details()).isEmpty();
        assertThat(monthly.details()).containsExactly(SummaryDetail.MONTH);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monthly.merge(small()))
                .withMessageContaining("details");
    }

    @Test
    void equalityIsByContent() {
        assertThat(small())
                .isEqualTo(RateSummary.fromBytes(small().toBytes()))
                .isNotEqualTo("summary")
                .isNotEqualTo(RateSummary.empty(CurrencyCode.USD, RateBasis.ASKED));
        RateSummary empty = RateSummary.empty(CurrencyCode.USD, RateBasis.ASKED);
        assertThat(empty)
                .isNotEqualTo(RateSummary.empty(CurrencyCode.EUR, RateBasis.ASKED))
                .isNotEqualTo(RateSummary.empty(CurrencyCode.USD, RateBasis.PAID))
                .isNotEqualTo(RateSummary.empty(CurrencyCode.USD, RateBasis.ASKED, SummaryDetail.MONTH));
    }

    @Test
    void jobSuccessIsKeptInBandsOnRequest() {
        RateSummary summary = RateSummary.builder(
                        CurrencyCode.USD, RateBasis.ASKED, SummaryDetail.JOB_SUCCESS, SummaryDetail.MONTH)
                .addAll(List.of(scored("90"), scored("94.9"), scored("95"), scored("99"), scored("100"), scored("1"))
                        .iterator())
                .add(sample("40", "UA"))
                .build();
        List<String> bands = new ArrayList<>();
        summary.forEach((cell, logRate, count) ->
                bands.add(cell.jobSuccessBand().map(Object::toString).orElse("-") + " " + count));

        assertThat(bands).containsExactly("0 1", "18 2", "19 2", "20 1", "- 1");
        assertThat(summary.toSamples())
                .extracting(sample -> sample.jobSuccess().map(Object::toString).orElse("-"))
                .containsExactly("2.5 %", "92.5 %", "97.5 %", "100 %", "-");
        assertThat(RateSummary.fromBytes(summary.toBytes())).isEqualTo(summary);
        assertThat(RateSummary.fromBytes(summary.toBytes()).details()).hasSize(2);
        assertThat(counting().add(scored("90")).build().toSamples().get(0).jobSuccess())
                .isEmpty();
    }

    @Test
    void bandsBeyondAHundredPercentAreRefused() {
        CountryCode ukraine = CountryCode.of("UA");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Cell(ukraine, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(21)))
                .withMessageContaining("jobSuccessBand");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Cell(ukraine, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(-1)));
    }

    private static RateSample scored(String percent) {
        return RateSample.builder()
                .rate(HourlyRate.usd("40"))
                .country(CountryCode.of("UA"))
                .jobSuccess(JobSuccessScore.ofPercent(new BigDecimal(percent)))
                .build();
    }

    @Test
    void refusesMonthsThatItsFormCannotHold() {
        RateSample ancient = RateSample.builder()
                .rate(HourlyRate.usd("40"))
                .country(CountryCode.of("UA"))
                .observedOn(LocalDate.of(-1, 1, 1))
                .build();
        RateSample distant = RateSample.builder()
                .rate(HourlyRate.usd("40"))
                .country(CountryCode.of("UA"))
                .observedOn(LocalDate.of(10000, 1, 1))
                .build();
        RateSummary.Builder monthly = RateSummary.builder(CurrencyCode.USD, RateBasis.ASKED, SummaryDetail.MONTH);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> monthly.add(ancient))
                .withMessageContaining("month");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monthly.add(distant))
                .withMessageContaining("month");
        assertThat(monthly.build())
                .isEqualTo(RateSummary.empty(CurrencyCode.USD, RateBasis.ASKED, SummaryDetail.MONTH));
    }

    @Test
    void refusesWhatDoesNotBelongTogether() {
        RateSample euro = RateSample.of(
                HourlyRate.of(Money.of("40", CurrencyCode.EUR)), CountryCode.of("DE"), ADS, ExperienceLevel.ENTRY);
        RateSample half = RateSample.builder()
                .rate(HourlyRate.usd("40"))
                .country(CountryCode.of("UA"))
                .weight(0.5)
                .build();
        RateSummary paid = RateSummary.empty(CurrencyCode.USD, RateBasis.PAID);
        RateSummary euros = RateSummary.empty(CurrencyCode.EUR, RateBasis.ASKED);

        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> counting().add(euro));
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> small().merge(euros));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting().add(half))
                .withMessage("weight is not whole: 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small().merge(paid))
                .withMessageContaining("basis");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RateSummary.builder(CurrencyCode.USD, RateBasis.PAID).add(sample("40", "UA")))
                .withMessage("basis is not PAID");
    }

    @Test
    void countsNeverOverflowSilently() {
        RateSummary.Builder builder = counting();
        Cell cell = Cell.of(sample("40", "UA"), Set.of());
        builder.add(cell, 738, Long.MAX_VALUE);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> builder.add(cell, 738, 1));
        RateSummary full = builder.build();
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> full.merge(full));
    }

    @Test
    void becomesWeightedSamplesAgain() {
        RateSummary monthly = RateSummary.builder(CurrencyCode.USD, RateBasis.PAID, SummaryDetail.MONTH)
                .add(RateSample.builder()
                        .rate(HourlyRate.usd("40"))
                        .country(CountryCode.of("UA"))
                        .observedOn(LocalDate.of(2026, 11, 23))
                        .basis(RateBasis.PAID)
                        .weight(3)
                        .build())
                .build();

        assertThat(monthly.toSamples())
                .containsExactly(RateSample.builder()
                        .rate(HourlyRate.usd("40.04"))
                        .country(CountryCode.of("UA"))
                        .observedOn(LocalDate.of(2026, 11, 1))
                        .basis(RateBasis.PAID)
                        .weight(3)
                        .build());
    }

    @Test
    void largeCountsBecomeSeveralSamplesAndTinyRatesStayAboveZero() {
        RateSummary.Builder builder = counting();
        builder.add(Cell.of(sample("40", "UA"), Set.of()), -2000, 2_500_000);

        assertThat(builder.build().toSamples())
                .allSatisfy(sample -> assertThat(sample.rate()).isEqualTo(HourlyRate.usd("0.01")))
                .extracting(RateSample::weight)
                .containsExactly(1e6, 1e6, 5e5);
    }

    @Test
    void fittingCountsIsFittingRowsWithinTheBins() {
        Random random = new Random(20261123);
        List<RateSample> rows = new ArrayList<>();
        RateSummary.Builder counts = counting();
        for (int i = 0; i < 2_000; i++) {
            double rate = StrictMath.exp(3.4 + 0.5 * random.nextGaussian());
            RateSample row = sample(
                    Money.rounded(rate, CurrencyCode.USD, RoundingMode.HALF_EVEN)
                            .amount()
                            .toPlainString(),
                    List.of("UA", "US", "PK", "PL").get(random.nextInt(4)));
            rows.add(row);
            counts.add(row);
        }
        RateModel byRows = RateModelFitter.withDefaults().fit(rows);
        RateModel byCounts = RateModelFitter.withDefaults().fitSummary(counts.build());

        for (String country : List.of("UA", "US", "PK", "PL", "DE")) {
            RateQuery query = RateQuery.of(CountryCode.of(country), ADS, ExperienceLevel.EXPERT);
            for (double quantile : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
                double exact = byRows.estimate(query).quantile(quantile);
                assertThat(byCounts.estimate(query).quantile(quantile)).isCloseTo(exact, within(0.01 * exact));
            }
        }
    }

    @Test
    void theByteFormIsStable() {
        // "FQRS" 1 0 "USD" 2 cells; "UA" 8 "paid-ads" 3; 1 bin, 738 = ln(40)/.005 as zigzag 1476 = C4 0B, count 2; "US"
        // ...
        assertThat(HexFormat.of().formatHex(small().toBytes()))
                .startsWith("46515253" + "01" + "00" + "555344" + "02" + "5541" + "08" + "706169642d616473" + "03"
                        + "01" + "c40b" + "02" + "5553");
    }

    @Test
    void survivesJavaSerializationThroughItsChecks() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(small());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(small()).hasSameHashCodeAs(small());
        }
    }

    @Test
    void namesWhatIsWrongWithForeignBytes() {
        byte[] good = small().toBytes();

        assertRefused(new byte[0], ProblemCode.SYNTAX);
        assertRefused("id,rate\n".getBytes(StandardCharsets.US_ASCII), ProblemCode.SYNTAX);
        assertRefused(Arrays.copyOf(good, 8), ProblemCode.UNEXPECTED_END);
        assertRefused(changed(good, 4, 2), ProblemCode.UNSUPPORTED_VERSION);
        assertRefused(changed(good, 20, 'x'), ProblemCode.BAD_CHECKSUM);
        assertRefused(Arrays.copyOf(good, good.length - 1), ProblemCode.BAD_CHECKSUM);
    }

    @Test
    void namesWhatIsWrongBehindARightChecksum() {
        byte[] good = small().toBytes();

        assertRefused(sealed(changed(good, 5, 8)), ProblemCode.SYNTAX);
        assertRefused(sealed(changed(good, 6, 'Q')), ProblemCode.UNKNOWN_CURRENCY);
        assertRefused(sealed(changed(good, 9, 1)), ProblemCode.TRAILING_DATA);
        assertRefused(sealed(changed(good, 9, 3)), ProblemCode.UNEXPECTED_END);
        assertRefused(sealed(changed(good, 11, 'X')), ProblemCode.UNKNOWN_COUNTRY);
        assertRefused(sealed(changed(good, 11, 'Z')), ProblemCode.SYNTAX);
        assertRefused(sealed(changed(good, 13, 'P')), ProblemCode.SYNTAX);
        assertRefused(sealed(changed(good, 21, 9)), ProblemCode.NUMBER_OUT_OF_RANGE);
        assertRefused(sealed(changed(good, 22, 0)), ProblemCode.SYNTAX);
        assertRefused(sealed(changed(good, 25, 0)), ProblemCode.SYNTAX);
    }

    private static void assertRefused(byte[] bytes, ProblemCode code) {
        assertThatExceptionOfType(InvalidSummaryException.class)
                .isThrownBy(() -> RateSummary.fromBytes(bytes))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.offset()).isBetween(0, bytes.length));
    }

    private static byte[] changed(byte[] bytes, int index, int value) {
        byte[] copy = bytes.clone();
        copy[index] = (byte) value;
        return copy;
    }

    private static byte[] sealed(byte[] bytes) {
        int end = bytes.length - 4;
        ByteBuffer.wrap(bytes).putInt(end, SummaryForm.checksum(bytes, end));
        return bytes;
    }
}
