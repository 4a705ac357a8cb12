package io.github.fairquote.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.json.FairquoteJson;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.fee.FeeRate;
import io.github.fairquote.core.profile.DailyWindow;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.Overlap;
import io.github.fairquote.core.profile.WeeklyAvailability;
import io.github.fairquote.core.profile.WeeklyWindow;
import io.github.fairquote.core.profile.ZonedWindow;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.pricing.currency.ExchangeRates;
import io.github.fairquote.pricing.fee.Flat;
import io.github.fairquote.pricing.fee.GrossRounding;
import io.github.fairquote.pricing.sample.SampleReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The areas {@code money} and {@code time} of the corpus of bad inputs, row by row. */
class MoneyTimeCorpusTest {
    @Test
    void theRowsAreWhole() {
        assertThat(rows()).hasSize(18);
    }

    @ParameterizedTest
    @MethodSource("money")
    void moneyBehavesAsExpected(JsonNode row) {
        JsonNode input = row.get("input");
        switch (input.get("op").stringValue()) {
            case "round" -> rounds(row);
            case "equals" -> areEqual(row);
            case "chain" ->
                assertThat(Money.rounded(
                                        new BigDecimal("33.335").multiply(BigDecimal.valueOf(3)),
                                        CurrencyCode.USD,
                                        RoundingMode.HALF_EVEN)
                                .amount())
                        .hasToString(result(row));
            case "gross_up" ->
                assertRefused(
                        row,
                        () -> Flat.of(FeeRate.ofPercent(input.get("fee_percent").stringValue()))
                                .grossForNet(
                                        Money.usd(input.get("net").stringValue()),
                                        Money.usd("0"),
                                        GrossRounding.NEAREST));
            case "format" ->
                inWorld(
                        "ar-EG",
                        "UTC",
                        () -> assertThat(Money.rounded(
                                        new BigDecimal(input.get("amount").stringValue()),
                                        CurrencyCode.USD,
                                        RoundingMode.HALF_EVEN))
                                .hasToString(result(row)));
            case "currency_of_country" -> currencies(input);
            case "from_double" ->
                assertRefused(
                        row,
                        () -> Money.rounded(
                                input.get("value").doubleValue(), CurrencyCode.USD, RoundingMode.HALF_EVEN));
            default -> throw new AssertionError("no such operation: " + input);
        }
    }

    @ParameterizedTest
    @MethodSource("time")
    void timesBehaveAsExpected(JsonNode row) {
        JsonNode input = row.get("input");
        if (input.has("date")) {
            String csv = "id,rate,currency,country,date\n1,40,USD,US,"
                    + input.get("date").stringValue() + "\n";
            Problem problem =
                    SampleReader.csv().read(new StringReader(csv)).errors().get(0);
            assertThat(problem.code()).hasToString(row.get("expect").get("code").stringValue());
            assertThat(problem.location().line()).contains(2);
            assertThat(problem.location().field()).contains("date");
        } else if (input.has("age_in_days")) {
            inWorld("en-US", "America/New_York", () -> ages(row));
        } else {
            available(row, input.get("availability"));
        }
    }

    private static void available(JsonNode row, JsonNode input) {
        if (input.has("local")) {
            LocalDateTime local = LocalDateTime.parse(input.get("local").stringValue());
            Overlap overlap = availability(
                            input.get("zone").stringValue(), local.getDayOfWeek(), local.toLocalTime() + "-05:00")
                    .on(local.toLocalDate());
            assertThat(overlap.warnings())
                    .extracting(problem -> problem.code().name())
                    .containsExactly(row.get("expect").get("warning").stringValue());
        } else if (input.has("dates")) {
            List<String> hours = new ArrayList<>();
            input.get("dates").forEach(date -> hours.add(inKyiv(LocalDate.parse(date.stringValue()))));
            assertThat(hours).isEqualTo(texts(row.get("expect").get("result")));
        } else {
            String profile =
                    "{\"availability\":{\"zone\":\"" + input.get("zone").stringValue() + "\"}}";
            assertThat(FairquoteJson.strict()
                            .tryRead(FreelancerProfile.class, profile)
                            .problems())
                    .filteredOn(problem -> problem.location().pointer().equals(Optional.of("/availability/zone")))
                    .extracting(problem -> problem.code().name())
                    .containsExactly(row.get("expect").get("code").stringValue());
        }
    }

    /** Nine to twelve in New York, on a clock in Kyiv. */
    private static String inKyiv(LocalDate date) {
        return availability("Europe/Kyiv", date.getDayOfWeek(), "00:00-24:00")
                .overlapWith(ZoneId.of("America/New_York"), DailyWindow.parse("09:00-12:00"), date)
                .windows()
                .stream()
                .map(ZonedWindow::hours)
                .findFirst()
                .orElse("");
    }

    private static WeeklyAvailability availability(String zone, DayOfWeek day, String hours) {
        WeeklyAvailability.Builder builder = WeeklyAvailability.builder();
        builder.zone(ZoneId.of(zone)).addWindow(WeeklyWindow.of(day, DailyWindow.parse(hours)));
        return builder.build();
    }

    /** Ages are counted in dates: two days between them, though 47 hours passed in New York. */
    private static void ages(JsonNode row) {
        JsonNode ages = row.get("input").get("age_in_days");
        LocalDate from = LocalDate.parse(ages.get("from").stringValue());
        LocalDate to = LocalDate.parse(ages.get("to").stringValue());
        int days = row.get("expect").get("result").intValue();
        assertThat(ChronoUnit.DAYS.between(from, to)).isEqualTo(days);
        assertThat(ratesOf(from, days).find(CurrencyCode.EUR, CurrencyCode.USD, to))
                .isPresent();
        assertThat(ratesOf(from, days - 1).find(CurrencyCode.EUR, CurrencyCode.USD, to))
                .isEmpty();
    }

    private static ExchangeRates ratesOf(LocalDate day, int maximumAge) {
        return ExchangeRates.builder(CurrencyCode.USD, "test", maximumAge)
                .add(CurrencyCode.EUR, day, BigDecimal.ONE)
                .build();
    }

    private static void rounds(JsonNode row) {
        JsonNode input = row.get("input");
        if (row.get("expect").has("code")) {
            assertRefused(row, () -> CurrencyCode.of(input.get("currency").stringValue()));
            return;
        }
        Money rounded = Money.rounded(
                new BigDecimal(input.get("amount").stringValue()),
                CurrencyCode.of(input.get("currency").stringValue()),
                RoundingMode.HALF_EVEN);
        assertThat(rounded.amount()).hasToString(result(row));
    }

    private static void areEqual(JsonNode row) {
        String[] left = row.get("input").get("a").stringValue().split(" ", -1);
        String[] right = row.get("input").get("b").stringValue().split(" ", -1);
        assertThat(Money.of(left[0], CurrencyCode.of(left[1])))
                .isEqualTo(Money.of(right[0], CurrencyCode.of(right[1])))
                .hasSameHashCodeAs(Money.of(right[0], CurrencyCode.of(right[1])));
    }

    /** No currency is ever taken from a country; which codes there are says our own table, on every JDK. */
    private static void currencies(JsonNode input) {
        assertThat(CountryCode.of(input.get("country").stringValue())).isNotNull();
        assertThat(CurrencyCode.EUR.minorUnits()).isEqualTo(2);
        assertThat(catchThrowableOfType(InvalidValueException.class, () -> CurrencyCode.of("BGN"))
                        .code()
                        .name())
                .isEqualTo("UNKNOWN_CURRENCY");
    }

    private static void assertRefused(JsonNode row, Runnable action) {
        InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, action::run);
        assertThat(refusal.code()).hasToString(row.get("expect").get("code").stringValue());
    }

    private static void inWorld(String locale, String zone, Runnable body) {
        Locale before = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            body.run();
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zoneBefore);
        }
    }

    private static String result(JsonNode row) {
        return row.get("expect").get("result").stringValue();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.stringValue()));
        return texts;
    }

    static List<JsonNode> money() {
        return of("money");
    }

    static List<JsonNode> time() {
        return of("time");
    }

    private static List<JsonNode> of(String area) {
        return rows().stream()
                .filter(row -> row.get("area").stringValue().equals(area))
                .toList();
    }

    private static List<JsonNode> rows() {
        JsonMapper mapper = JsonMapper.builder().build();
        try (InputStream in = Objects.requireNonNull(
                MoneyTimeCorpusTest.class.getResourceAsStream("/corpus/money-time-bad-inputs.jsonl"), "corpus")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(mapper::readTree)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
