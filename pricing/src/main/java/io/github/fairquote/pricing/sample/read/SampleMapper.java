package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.internal.Decimals;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.HourlyRate;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import io.github.fairquote.pricing.period.RatePeriod;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.pricing.sample.SampleColumn;
import io.github.fairquote.pricing.title.NormalizedTitle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Turns the texts of a row into a sample, or into everything that is wrong with them. Not thread-safe. */
final class SampleMapper {
    private static final BigDecimal MOST_REVIEWS = BigDecimal.valueOf(Integer.MAX_VALUE);

    private final FormatRules format;
    private final Memo<CurrencyCode> currencies = new Memo<>(CurrencyCode::of);
    private final Memo<CountryCode> countries = new Memo<>(CountryCode::of);
    private final Memo<SkillTag> skills = new Memo<>(SkillTag::of);
    private final Memo<Optional<Niche>> niches;

    SampleMapper(FormatRules format) {
        this.format = format;
        this.niches = new Memo<>(format.niches());
    }

    /** Reads every field, so that all problems of a row are told at once. */
    Optional<RateSample> map(RowFields fields, Consumer<Problem> problems) {
        return new Row(fields, problems).sample();
    }

    private final class Row {
        private final RowFields fields;
        private final Consumer<Problem> problems;
        private final RateSample.Builder builder = RateSample.builder();
        private final List<SkillTag> stated = new ArrayList<>();
        private boolean failed;

        Row(RowFields fields, Consumer<Problem> problems) {
            this.fields = fields;
            this.problems = problems;
        }

        Optional<RateSample> sample() {
            value(SampleColumn.ID, Function.identity()).ifPresent(builder::id);
            rate().ifPresent(builder::rate);
            value(SampleColumn.COUNTRY, countries::get).ifPresent(builder::country);
            Optional<Niche> niche = value(SampleColumn.NICHE, niches::get).flatMap(Function.identity());
            Optional<ExperienceLevel> level =
                    value(SampleColumn.LEVEL, this::level).flatMap(Function.identity());
            skills();
            Optional<NormalizedTitle> title = title();
            niche.or(() -> title.flatMap(NormalizedTitle::niche)).ifPresent(builder::niche);
            level.or(() -> title.flatMap(NormalizedTitle::level)).ifPresent(builder::level);
            basis().ifPresent(builder::basis);
            format.date().or(() -> value(SampleColumn.DATE, this::date)).ifPresent(builder::observedOn);
            value(SampleColumn.WEIGHT, text -> Decimals.parse("weight", text).doubleValue())
                    .ifPresent(builder::weight);
            value(SampleColumn.JSS, text -> JobSuccessScore.ofPercent(Decimals.parse("jss", text)))
                    .ifPresent(builder::jobSuccess);
            value(SampleColumn.REVIEWS, SampleMapper::reviews).ifPresent(builder::reviews);
            value(SampleColumn.STARS, text -> StarRating.of(Decimals.parse("stars", text)))
                    .ifPresent(builder::stars);
            return failed ? Optional.empty() : build();
        }

        private Optional<RateSample> build() {
            try {
                return Optional.of(builder.build());
            } catch (InvalidValueException e) {
                refuse(column(e.attribute()), e);
                return Optional.empty();
            }
        }

        private Optional<HourlyRate> rate() {
            Optional<CurrencyCode> currency = format.currency().or(() -> value(SampleColumn.CURRENCY, currencies::get));
            // The number is looked at even if its currency is unknown: both may be wrong.
            Optional<BigDecimal> amount = value(SampleColumn.RATE, text -> Decimals.parse("rate", text));
            return amount.isPresent() && currency.isPresent()
                    ? value(SampleColumn.RATE, text -> rate(amount.get(), currency.get()))
                    : Optional.empty();
        }

        private HourlyRate rate(BigDecimal amount, CurrencyCode currency) {
            BigDecimal perHour =
                    format.time().map(time -> time.perHour(amount, period())).orElse(amount);
            return HourlyRate.of(format.rounding()
                    .map(rounding -> Money.rounded(perHour, currency, rounding))
                    .orElseGet(() -> Money.of(perHour, currency)));
        }

        /** An hour also if the period is bad, which has been told then. */
        private RatePeriod period() {
            return format.period()
                    .or(() -> value(SampleColumn.PERIOD, SampleMapper::period))
                    .orElse(RatePeriod.HOUR);
        }

        private Optional<NormalizedTitle> title() {
            String text = fields.text(SampleColumn.TITLE);
            return format.titles().filter(titles -> !text.isEmpty()).map(titles -> titles.normalize(text, stated));
        }

        private Optional<ExperienceLevel> level(String text) {
            Optional<ExperienceLevel> level = format.levels().level(text);
            if (level.isEmpty()) {
                Severity severity = format.ignoresUnknownLevels() ? Severity.WARNING : Severity.ERROR;
                failed |= severity == Severity.ERROR;
                problems.accept(Problems.value(
                                ProblemCode.UNKNOWN_CONSTANT,
                                severity,
                                "level is no word of the vocabulary: " + Quoted.of(text),
                                fields.place(SampleColumn.LEVEL),
                                text)
                        .build());
            }
            return level;
        }

        private void skills() {
            for (String skill : fields.skills()) {
                String label = Blanks.onOneLine(skill).strip();
                if (!label.isEmpty()) {
                    guarded(SampleColumn.SKILLS, label, skills::get).ifPresent(stated::add);
                }
            }
            builder.addAllSkills(stated);
        }

        private Optional<RateBasis> basis() {
            return format.basis().or(() -> value(SampleColumn.BASIS, SampleMapper::basis));
        }

        private LocalDate date(String text) {
            return SampleDates.parse(text, format.readsBareYears());
        }

        private <T> Optional<T> value(SampleColumn column, Function<String, T> read) {
            String text = fields.text(column);
            if (!text.isEmpty()) {
                return guarded(column, text, read);
            }
            if (column.isRequired()) {
                failed = true;
                String message = column.header() + " is missing";
                problems.accept(
                        Problems.value(ProblemCode.MISSING_VALUE, Severity.ERROR, message, fields.place(column), text)
                                .build());
            }
            return Optional.empty();
        }

        private <T> Optional<T> guarded(SampleColumn column, String text, Function<String, T> read) {
            try {
                return Optional.of(read.apply(text));
            } catch (InvalidValueException e) {
                refuse(column, text, e);
                return Optional.empty();
            }
        }

        private void refuse(SampleColumn column, InvalidValueException e) {
            refuse(column, fields.text(column), e);
        }

        private void refuse(SampleColumn column, String text, InvalidValueException e) {
            failed = true;
            Problem.Builder problem = Problems.value(
                    e.code(), Severity.ERROR, String.valueOf(e.getMessage()), fields.place(column), text);
            if (e.code() == ProblemCode.UNKNOWN_COUNTRY) {
                CountryHints.of(text).ifPresent(hint -> problem.putFact(Problem.SUGGESTION, hint));
            }
            problems.accept(problem.build());
        }
    }

    /** The column from which an attribute of a sample comes; the id's for an attribute that none names. */
    private static SampleColumn column(String attribute) {
        return Arrays.stream(SampleColumn.values())
                .filter(column -> column.header().equals(attribute))
                .findFirst()
                .orElse(SampleColumn.ID);
    }

    private static RatePeriod period(String text) {
        return RatePeriod.ofWord(text)
                .orElseThrow(() -> new InvalidValueException(
                        ProblemCode.UNKNOWN_CONSTANT,
                        "period",
                        "period is none of hour, day, month, year: " + Quoted.of(text)));
    }

    private static RateBasis basis(String text) {
        for (RateBasis basis : RateBasis.values()) {
            if (basis.word().equals(text)) {
                return basis;
            }
        }
        throw new InvalidValueException(
                ProblemCode.UNKNOWN_CONSTANT, "basis", "basis is neither asked nor paid: " + Quoted.of(text));
    }

    private static int reviews(String text) {
        BigDecimal count = integer(text);
        if (count.signum() < 0) {
            throw new InvalidValueException(ProblemCode.NEGATIVE, "reviews", "reviews is below 0: " + count);
        }
        if (count.compareTo(MOST_REVIEWS) > 0) {
            throw new InvalidValueException(
                    ProblemCode.NUMBER_OUT_OF_RANGE, "reviews", "reviews is above " + MOST_REVIEWS + ": " + count);
        }
        return count.intValueExact();
    }

    private static BigDecimal integer(String text) {
        try {
            BigDecimal number = Decimals.parse("reviews", text);
            if (number.scale() == 0) {
                return number;
            }
        } catch (InvalidValueException e) {
            if (e.code() != ProblemCode.EXPECTED_NUMBER) {
                throw e;
            }
        }
        throw new InvalidValueException(
                ProblemCode.EXPECTED_INTEGER, "reviews", "reviews is not an integer: " + Quoted.of(text));
    }
}
