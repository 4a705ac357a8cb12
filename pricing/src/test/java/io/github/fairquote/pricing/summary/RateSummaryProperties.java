package io.github.fairquote.pricing.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RateSummaryProperties {

    @Provide
    Arbitrary<List<RateSample>> samples() {
        Arbitrary<HourlyRate> rates = Arbitraries.integers()
                .between(1, 100_000_000)
                .map(cents -> HourlyRate.of(Money.of(BigDecimal.valueOf(cents, 2), CurrencyCode.USD)));
        Arbitrary<CountryCode> countries =
                Arbitraries.of("UA", "US", "PK", "DE").map(CountryCode::of);
        Arbitrary<Niche> niches =
                Arbitraries.of("paid-ads", "insurance/lead-generation").map(Niche::parse);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(LocalDate.of(2024, 1, 31)::plusDays);
        return Combinators.combine(
                        rates,
                        countries,
                        niches.optional(),
                        Arbitraries.of(ExperienceLevel.class).optional(),
                        days.optional())
                .as((rate, country, niche, level, day) -> {
                    RateSample.Builder sample = RateSample.builder().rate(rate).country(country);
                    niche.ifPresent(sample::niche);
                    level.ifPresent(sample::level);
                    day.ifPresent(sample::observedOn);
                    return sample.build();
                })
                .list()
                .ofMaxSize(60);
    }

    private static RateSummary summary(List<RateSample> samples) {
        RateSummary.Builder builder = RateSummary.builder(CurrencyCode.USD, RateBasis.ASKED, SummaryDetail.MONTH);
        samples.forEach(builder::add);
        return builder.build();
    }

    @Property
    void everyPartitionGivesTheSameBytes(@ForAll("samples") List<RateSample> samples, @ForAll Random random) {
        List<RateSample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, random);
        int first = random.nextInt(samples.size() + 1);
        int second = first + random.nextInt(samples.size() - first + 1);
        RateSummary a = summary(shuffled.subList(0, first));
        RateSummary b = summary(shuffled.subList(first, second));
        RateSummary c = summary(shuffled.subList(second, samples.size()));

        byte[] whole = summary(samples).toBytes();
        assertThat(a.merge(b).merge(c).toBytes()).isEqualTo(whole);
        assertThat(c.merge(b.merge(a)).toBytes()).isEqualTo(whole);
    }

    @Property
    void theEmptySummaryIsNeutral(@ForAll("samples") List<RateSample> samples) {
        RateSummary summary = summary(samples);
        RateSummary empty = RateSummary.empty(CurrencyCode.USD, RateBasis.ASKED, SummaryDetail.MONTH);

        assertThat(summary.merge(empty)).isEqualTo(summary);
        assertThat(empty.merge(summary)).isEqualTo(summary);
        assertThat(summary.samples()).isEqualTo(samples.size());
    }

    @Property
    void readingUndoesWriting(@ForAll("samples") List<RateSample> samples) {
        RateSummary summary = summary(samples);

        assertThat(RateSummary.fromBytes(summary.toBytes())).isEqualTo(summary).hasSameHashCodeAs(summary);
    }

    @Property
    void anyBytesAreReadOrRefusedByName(@ForAll byte[] noise, @ForAll("samples") List<RateSample> samples) {
        byte[] bytes = summary(samples).toBytes();
        for (int i = 0; i < noise.length && i < bytes.length - 4; i++) {
            bytes[bytes.length - 5 - i] ^= noise[i];
        }
        ByteBuffer.wrap(bytes).putInt(bytes.length - 4, SummaryForm.checksum(bytes, bytes.length - 4));
        try {
            assertThat(RateSummary.fromBytes(bytes).toBytes()).isEqualTo(bytes);
        } catch (InvalidSummaryException e) {
            assertThat(e.offset()).isBetween(0, bytes.length);
        }
    }
}
