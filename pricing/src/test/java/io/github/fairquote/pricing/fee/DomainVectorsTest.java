package io.github.fairquote.pricing.fee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Worked figures of an independent script, the platforms' own among them; domain.txt is its output. */
class DomainVectorsTest {
    private static final Flat TEN = Flat.of(FeeRate.ofPercent("10"));
    private static final Money NONE = Money.usd("0");
    private final List<String> lines = lines();

    /** Target net of an hour, bill rate, twelve hours of it, fee and net of these, as the platform's page has them. */
    @Test
    void aBillRateIsTheNearestAndItsFeeRoundedPerPayment() {
        List<String[]> vectors = vectors("half_even fee", 5);
        assertThat(vectors).hasSize(2);
        for (String[] v : vectors) {
            Money rate = TEN.grossForNet(Money.usd(v[0]), NONE, GrossRounding.NEAREST);
            assertThat(rate).isEqualTo(Money.usd(v[1]));
            Money bill = rate.times(12);
            assertThat(bill).isEqualTo(Money.usd(v[2]));
            assertThat(TEN.fee(bill, NONE)).isEqualTo(Money.usd(v[3]));
            assertThat(TEN.net(bill, NONE)).isEqualTo(Money.usd(v[4]));
        }
    }

    /** Each line that starts with "ceil:" holds the bill rate rounded up, and what twelve hours of it come to. */
    @Test
    void aGuaranteedRateIsTheNextCentUp() {
        List<String[]> vectors = lines.stream()
                .filter(line -> line.startsWith("  ceil:"))
                .map(line -> line.strip().split(" +", -1))
                .toList();
        List<String> wanted = List.of("20", "25");
        assertThat(vectors).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            String[] v = vectors.get(i);
            BigDecimal exact = new BigDecimal(wanted.get(i)).divide(new BigDecimal("0.9"), 2, RoundingMode.CEILING);
            Money rate = Money.of(exact, CurrencyCode.USD);
            assertThat(rate).isEqualTo(Money.usd(v[1]));
            assertThat(TEN.fee(rate.times(12), NONE)).isEqualTo(Money.usd(v[3]));
            assertThat(TEN.net(rate.times(12), NONE)).isEqualTo(Money.usd(v[4]));
        }
    }

    @Test
    void slidingFeesAreThoseOfTheEra() {
        FeeSchedule sliding = FeeSchedule.of(PolicyPacks.upwork().serviceFee(LocalDate.of(2020, 1, 1)));
        List<String[]> vectors = lines.stream()
                .filter(line -> line.startsWith("upwork sliding"))
                .map(line -> line.split(" ", -1))
                .toList();
        assertThat(vectors).hasSize(5);
        for (String[] v : vectors) {
            Breakdown way = sliding.atHighest().breakdown(Money.usd(v[5]), Money.usd(v[3]));
            assertThat(way.lines().get(1).amount()).isEqualTo(Money.usd(v[7]).negated());
            assertThat(way.net()).isEqualTo(Money.usd(v[9]));
        }
    }

    @Test
    void peoplePerHoursFeesAreThoseOfItsPage() {
        SettledFeeSchedule fee = FeeSchedule.of(PolicyPacks.peoplePerHour().serviceFee(LocalDate.of(2026, 1, 1)))
                .atHighest();
        List<String[]> vectors = lines.stream()
                .filter(line -> line.startsWith("pph "))
                .map(line -> line.split(" ", -1))
                .toList();
        assertThat(vectors).hasSize(2);
        for (String[] v : vectors) {
            assertThat(fee.fee(pounds(v[2]), pounds(v[1]))).isEqualTo(pounds(v[3]));
            assertThat(fee.net(pounds(v[2]), pounds(v[1]))).isEqualTo(pounds(v[4]));
        }
    }

    /** Before July 2018: 20 % of the first 500 of a month, then 5 %. */
    @Test
    void peoplePerHoursOlderFeeCountedMonths() {
        SettledFeeSchedule fee = FeeSchedule.of(PolicyPacks.peoplePerHour().serviceFee(LocalDate.of(2017, 1, 1)))
                .atHighest();
        assertThat(fee.fee(pounds("1000"), pounds("0"))).isEqualTo(pounds("125"));
        assertThat(fee.fee(pounds("1000"), pounds("500"))).isEqualTo(pounds("50"));
        assertThat(fee).hasToString("20 % up to GBP 500.00, 5 % above of the billings of a calendar month");
    }

    private List<String[]> vectors(String words, int fields) {
        return lines.stream()
                .filter(line -> line.contains(words))
                .map(line -> line.split(" ", -1))
                .filter(parts -> parts.length > fields)
                .toList();
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(DomainVectorsTest.class.getResourceAsStream("domain.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Money pounds(String amount) {
        return Money.of(amount, CurrencyCode.GBP);
    }
}
