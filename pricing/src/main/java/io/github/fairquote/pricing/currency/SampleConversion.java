package io.github.fairquote.pricing.currency;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.sample.RateSample;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Brings samples to one currency, each at the exchange rate of its own day.
 *
 * <p>A sample in that currency stays as it is. Immutable and thread-safe.
 */
public final class SampleConversion {
    private final ExchangeRates rates;
    private final CurrencyCode target;
    private final RoundingMode rounding;
    private final Optional<LocalDate> undated;

    private SampleConversion(
            ExchangeRates rates, CurrencyCode target, RoundingMode rounding, Optional<LocalDate> undated) {
        this.rates = rates;
        this.target = target;
        this.rounding = rounding;
        this.undated = undated;
    }

    /**
     * A conversion of dated samples.
     *
     * @param rates the exchange rates
     * @param target the currency to convert to
     * @param rounding the rounding to its decimals
     * @return the conversion
     */
    public static SampleConversion of(ExchangeRates rates, CurrencyCode target, RoundingMode rounding) {
        return new SampleConversion(
                Objects.requireNonNull(rates, "rates"),
                Objects.requireNonNull(target, "target"),
                Objects.requireNonNull(rounding, "rounding"),
                Optional.empty());
    }

    /**
     * The same conversion with a day for samples that bear none; without it they are problems.
     *
     * @param day the day whose exchange rates count for them
     * @return the conversion
     */
    public SampleConversion withDayOfUndated(LocalDate day) {
        return new SampleConversion(rates, target, rounding, Optional.of(Objects.requireNonNull(day, "day")));
    }

    /**
     * Converts samples.
     *
     * @param samples the samples, of any currencies
     * @return the converted samples in their order, beside one problem at the index of each that can't be: NO_EXCHANGE_RATE if no
     *     rate covers its day, MISSING_VALUE if it has no day, ZERO or NUMBER_OUT_OF_RANGE if its rate leaves the bounds of
     *     rates
     */
    public Partial<List<RateSample>> convert(List<RateSample> samples) {
        List<RateSample> converted = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            Partial<RateSample> one = convert(samples.get(i), Location.ofIndex(i));
            one.value().ifPresent(converted::add);
            problems.addAll(one.problems());
        }
        return Partial.of(List.copyOf(converted), problems);
    }

    /**
     * Converts one sample, for streams of them.
     *
     * @param sample the sample
     * @param place where it stands, for the problem
     * @return the converted sample, or the problem
     */
    public Partial<RateSample> convert(RateSample sample, Location place) {
        Objects.requireNonNull(place, "place");
        Money amount = sample.rate().perHour();
        if (amount.currency().equals(target)) {
            return Partial.complete(sample);
        }
        Optional<LocalDate> day = sample.observedOn().or(() -> undated);
        if (day.isEmpty()) {
            return failed(ProblemCode.MISSING_VALUE, "the sample has no day, which its exchange rate needs", place);
        }
        if (rates.find(amount.currency(), target, day.get()).isEmpty()) {
            String what = amount.currency() + " to " + target + " covers " + day.get();
            return failed(ProblemCode.NO_EXCHANGE_RATE, "no exchange rate from " + what, place);
        }
        return converted(sample, day.get(), place);
    }

    private Partial<RateSample> converted(RateSample sample, LocalDate day, Location place) {
        try {
            HourlyRate rate = HourlyRate.of(rates.convert(sample.rate().perHour(), target, day, rounding));
            return Partial.complete(sample.withRate(rate));
        } catch (InvalidValueException e) {
            return failed(e.code(), String.valueOf(e.getMessage()), place);
        }
    }

    private static Partial<RateSample> failed(ProblemCode code, String message, Location place) {
        return Partial.failed(List.of(Problem.error(code, message, place)));
    }
}
