package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.pricing.period.RatePeriod;
import io.github.fairquote.pricing.period.WorkingTime;
import io.github.fairquote.pricing.sample.read.Blanks;
import io.github.fairquote.pricing.sample.read.FormatRules;
import io.github.fairquote.pricing.title.TitleNormalizer;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a {@link SampleFormat} says. Changed only before the format that holds it is handed out. */
final class FormatSettings implements FormatRules {
    final Map<SampleColumn, String> names = new EnumMap<>(SampleColumn.class);
    final Set<SampleColumn> read = EnumSet.allOf(SampleColumn.class);

    @Nullable
    WorkingTime time;

    @Nullable
    RatePeriod period;

    @Nullable
    TitleNormalizer titles;

    final Set<String> ignored = new TreeSet<>();
    boolean othersIgnored;
    char delimiter = ',';
    char listSeparator = ';';

    @Nullable
    CurrencyCode currency;

    @Nullable
    RateBasis basis;

    @Nullable
    LocalDate date;

    boolean bareYears;

    @Nullable
    RoundingMode rounding;

    LevelVocabulary levels = LevelVocabulary.standard();
    boolean unknownLevelsIgnored;
    Function<String, Optional<Niche>> niches = text -> Optional.of(Niche.parse(Blanks.onOneLine(text)));
    SampleLimits limits = SampleLimits.defaults();

    FormatSettings() {
        read.removeIf(column -> !column.isAttribute());
    }

    FormatSettings(FormatSettings from) {
        names.putAll(from.names);
        read.clear();
        read.addAll(from.read);
        time = from.time;
        period = from.period;
        titles = from.titles;
        ignored.addAll(from.ignored);
        othersIgnored = from.othersIgnored;
        delimiter = from.delimiter;
        listSeparator = from.listSeparator;
        currency = from.currency;
        basis = from.basis;
        date = from.date;
        bareYears = from.bareYears;
        rounding = from.rounding;
        levels = from.levels;
        unknownLevelsIgnored = from.unknownLevelsIgnored;
        niches = from.niches;
        limits = from.limits;
    }

    @Override
    public SampleLimits limits() {
        return limits;
    }

    @Override
    public Optional<String> column(SampleColumn column) {
        return read.contains(column) ? Optional.of(name(column)) : Optional.empty();
    }

    @Override
    public boolean mustHave(SampleColumn column) {
        return read.contains(column) && (column.isRequired() || names.containsKey(column));
    }

    @Override
    public boolean isIgnored(String name) {
        return othersIgnored || ignored.contains(name);
    }

    @Override
    public char delimiter() {
        return delimiter;
    }

    @Override
    public char listSeparator() {
        return listSeparator;
    }

    @Override
    public Optional<CurrencyCode> currency() {
        return Optional.ofNullable(currency);
    }

    @Override
    public Optional<RateBasis> basis() {
        return Optional.ofNullable(basis);
    }

    @Override
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    @Override
    public boolean readsBareYears() {
        return bareYears;
    }

    @Override
    public Optional<RoundingMode> rounding() {
        return Optional.ofNullable(rounding);
    }

    @Override
    public LevelVocabulary levels() {
        return levels;
    }

    @Override
    public boolean ignoresUnknownLevels() {
        return unknownLevelsIgnored;
    }

    @Override
    public Optional<WorkingTime> time() {
        return Optional.ofNullable(time);
    }

    @Override
    public Optional<RatePeriod> period() {
        return Optional.ofNullable(period);
    }

    @Override
    public Optional<TitleNormalizer> titles() {
        return Optional.ofNullable(titles);
    }

    @Override
    public Function<String, Optional<Niche>> niches() {
        return niches;
    }

    String name(SampleColumn column) {
        return names.getOrDefault(column, column.header());
    }

    void drop(SampleColumn column) {
        names.remove(column);
        read.remove(column);
    }
}
