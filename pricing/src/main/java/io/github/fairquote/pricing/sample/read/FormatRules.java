package io.github.fairquote.pricing.sample.read;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.pricing.period.RatePeriod;
import io.github.fairquote.pricing.period.WorkingTime;
import io.github.fairquote.pricing.sample.LevelVocabulary;
import io.github.fairquote.pricing.sample.RateBasis;
import io.github.fairquote.pricing.sample.SampleColumn;
import io.github.fairquote.pricing.sample.SampleFormat;
import io.github.fairquote.pricing.sample.SampleLimits;
import io.github.fairquote.pricing.title.TitleNormalizer;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What a {@link SampleFormat} says, as readers ask for it. */
public interface FormatRules {
    SampleLimits limits();

    /** The name of a column in the file; empty if it is not read. */
    Optional<String> column(SampleColumn column);

    /** Whether a table without the column can't be read: it is required or was named. */
    boolean mustHave(SampleColumn column);

    /** Whether nothing is said about a column that is not read. */
    boolean isIgnored(String name);

    char delimiter();

    char listSeparator();

    /** The currency of all rates; if empty, each row says its own, and so below. */
    Optional<CurrencyCode> currency();

    Optional<RateBasis> basis();

    Optional<LocalDate> date();

    boolean readsBareYears();

    /** How rates are rounded to money; if empty, surplus digits are refused. */
    Optional<RoundingMode> rounding();

    LevelVocabulary levels();

    boolean ignoresUnknownLevels();

    /** How much is worked in a day, month or year; if empty, rates are for an hour. */
    Optional<WorkingTime> time();

    Optional<RatePeriod> period();

    /** What takes niche and level from titles, if titles are read. */
    Optional<TitleNormalizer> titles();

    Function<String, Optional<Niche>> niches();
}
