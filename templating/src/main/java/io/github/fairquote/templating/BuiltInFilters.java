package io.github.fairquote.templating;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.templating.format.DatePattern;
import io.github.fairquote.templating.format.Decimals;
import io.github.fairquote.templating.format.Language;
import io.github.fairquote.templating.format.ListWords;
import io.github.fairquote.templating.format.MoneyText;
import io.github.fairquote.templating.format.NumberPattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The filters that every parser has. Texts in arguments are quoted; words, numbers and languages are bare. Without a language
 * they follow the parser's.
 */
final class BuiltInFilters {
    private static final Map<String, Reader> READERS = readers();

    private BuiltInFilters() {}

    static FilterCatalog catalog(Language language, Map<String, TextFilter> own) {
        Map<String, FilterCatalog.Factory> all = new LinkedHashMap<>();
        READERS.forEach((name, reader) -> all.put(name, arguments -> {
            Arguments rest = new Arguments(arguments, language);
            try {
                Filter filter = reader.read(name, rest);
                rest.end();
                return filter;
            } catch (IllegalArgumentException e) {
                throw Arguments.bad(String.valueOf(e.getMessage()));
            }
        }));
        own.forEach((name, filter) -> all.put(name, OwnFilter.factory(name, filter)));
        return new FilterCatalog(all);
    }

    private static Map<String, Reader> readers() {
        Map<String, Reader> all = new LinkedHashMap<>();
        all.put("lowerFirst", text(text -> Texts.first(text, false)));
        all.put("upperFirst", text(text -> Texts.first(text, true)));
        all.put("lower", text(text -> text.toLowerCase(Locale.ROOT)));
        all.put("upper", text(text -> text.toUpperCase(Locale.ROOT)));
        all.put("trim", text(Texts::trim));
        all.put("html", text(Texts::html));
        all.put("max", BuiltInFilters::max);
        all.put("money", BuiltInFilters::money);
        all.put("date", BuiltInFilters::date);
        all.put("number", BuiltInFilters::number);
        all.put("plural", PluralFilter::read);
        all.put("list", BuiltInFilters::list);
        return all;
    }

    private static Reader text(UnaryOperator<String> change) {
        return (name, arguments) -> new Simple(name, ValueKind.TEXT, (raw, limit) -> change.apply((String) raw));
    }

    /** {@code max 80}, {@code max 80 "..."}. */
    private static Filter max(String name, Arguments arguments) {
        int most = arguments.takeNumber();
        List<String> endings = arguments.takeTexts();
        String ending = endings.isEmpty() ? "\u2026" : endings.get(0);
        if (endings.size() > 1 || ending.codePointCount(0, ending.length()) > most) {
            throw Arguments.bad("takes a number and one ending not longer than that");
        }
        return new Simple(name, ValueKind.TEXT, (raw, limit) -> Texts.cut((String) raw, most, ending));
    }

    /** {@code money}, {@code money short code de}. */
    private static Filter money(String name, Arguments arguments) {
        boolean brief = arguments.takeWord("short");
        boolean code = arguments.takeWord("code");
        Language language = arguments.takeLanguage();
        return new Simple(name, ValueKind.MONEY, (raw, limit) -> MoneyText.format((Money) raw, language, code, brief));
    }

    /** {@code date "d MMMM yyyy" en-GB}. */
    private static Filter date(String name, Arguments arguments) {
        DatePattern pattern = DatePattern.parse(one(arguments, "takes a quoted pattern such as \"d MMMM yyyy\""));
        Language language = arguments.takeLanguage();
        return new Simple(name, ValueKind.DATE, (raw, limit) -> pattern.format((LocalDate) raw, language));
    }

    /** {@code number}, {@code number "#,##0.00" de}. */
    private static Filter number(String name, Arguments arguments) {
        List<String> patterns = arguments.takeTexts();
        Language language = arguments.takeLanguage();
        if (patterns.isEmpty()) {
            return new Simple(name, ValueKind.NUMBER, (raw, limit) -> Decimals.grouped((BigDecimal) raw, language));
        }
        if (patterns.size() > 1) {
            throw Arguments.bad("takes one pattern");
        }
        NumberPattern pattern = NumberPattern.parse(patterns.get(0));
        return new Simple(name, ValueKind.NUMBER, (raw, limit) -> pattern.format((BigDecimal) raw, language));
    }

    /** {@code list}, {@code list or de}, {@code list ", "}, {@code list ", " " and "}. */
    private static Filter list(String name, Arguments arguments) {
        List<String> texts = arguments.takeTexts();
        if (texts.isEmpty()) {
            boolean or = arguments.takeWord("or");
            boolean and = arguments.takeWord("and");
            Language language = arguments.takeLanguage();
            if (or && and) {
                throw Arguments.bad("takes and or or, not both");
            }
            return list(name, or ? language.or() : language.and());
        }
        if (texts.size() > 2) {
            throw Arguments.bad("takes a separator and what stands before the last element");
        }
        String last = texts.get(texts.size() - 1);
        return list(name, new ListWords(texts.get(0), last, last));
    }

    private static Filter list(String name, ListWords words) {
        return new Simple(name, ValueKind.LIST, (raw, limit) -> Texts.join((List<?>) raw, words, limit));
    }

    private static String one(Arguments arguments, String rule) {
        List<String> texts = arguments.takeTexts();
        if (texts.size() != 1) {
            throw Arguments.bad(rule);
        }
        return texts.get(0);
    }

    /** Reads the arguments of one filter. */
    @FunctionalInterface
    private interface Reader {
        Filter read(String name, Arguments arguments);
    }

    /** A filter of one kind of values. */
    record Simple(String name, ValueKind kind, BiFunction<Object, Integer, String> change) implements Filter {
        @Override
        public Optional<ValueKind> input() {
            return Optional.of(kind);
        }

        @Override
        public String apply(Object raw, int limit) {
            return change.apply(raw, limit);
        }
    }
}
