package io.github.fairquote.templating;

import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.format.DatePattern;
import io.github.fairquote.templating.format.Decimals;
import io.github.fairquote.templating.format.Language;
import io.github.fairquote.templating.format.ListWords;
import io.github.fairquote.templating.format.MoneyText;
import io.github.fairquote.templating.format.NumberPattern;
import io.github.fairquote.templating.format.PluralRule;
import io.github.fairquote.templating.syntax.FilterCatalog;
import io.github.fairquote.templating.syntax.FilterException;
import io.github.fairquote.templating.text.Html;
import io.github.fairquote.templating.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
                ValueFilter filter = reader.read(name, rest);
                rest.end();
                return filter;
            } catch (IllegalArgumentException e) {
                throw Arguments.bad(String.valueOf(e.getMessage()));
            }
        }));
        own.forEach((name, filter) -> all.put(name, Filters.own(name, filter)));
        return new FilterCatalog(all);
    }

    private static Map<String, Reader> readers() {
        Map<String, Reader> all = new LinkedHashMap<>();
        all.put("lowerFirst", text(text -> Texts.first(text, false)));
        all.put("upperFirst", text(text -> Texts.first(text, true)));
        all.put("lower", text(Texts::lower));
        all.put("upper", text(Texts::upper));
        all.put("trim", text(Texts::trim));
        all.put("html", text(Html::escape));
        all.put("max", BuiltInFilters::max);
        all.put("money", BuiltInFilters::money);
        all.put("date", BuiltInFilters::date);
        all.put("number", BuiltInFilters::number);
        all.put("plural", BuiltInFilters::plural);
        all.put("list", BuiltInFilters::list);
        return all;
    }

    private static Reader text(UnaryOperator<String> change) {
        return (name, arguments) -> new Simple(name, ValueKind.TEXT, (raw, limit) -> change.apply((String) raw));
    }

    /** {@code max 80}, {@code max 80 "..."}. */
    private static ValueFilter max(String name, Arguments arguments) {
        int most = arguments.takeNumber();
        List<String> endings = arguments.takeTexts();
        String ending = endings.isEmpty() ? "\u2026" : endings.get(0);
        if (endings.size() > 1 || ending.codePointCount(0, ending.length()) > most) {
            throw Arguments.bad("takes a number and one ending not longer than that");
        }
        return new Simple(name, ValueKind.TEXT, (raw, limit) -> Texts.cut((String) raw, most, ending));
    }

    /** {@code money}, {@code money short code de}. */
    private static ValueFilter money(String name, Arguments arguments) {
        boolean brief = arguments.takeWord("short");
        boolean code = arguments.takeWord("code");
        Language language = arguments.takeLanguage();
        return new Simple(name, ValueKind.MONEY, (raw, limit) -> MoneyText.format((Money) raw, language, code, brief));
    }

    /** {@code date "d MMMM yyyy" en-GB}. */
    private static ValueFilter date(String name, Arguments arguments) {
        DatePattern pattern = DatePattern.parse(one(arguments, "takes a quoted pattern such as \"d MMMM yyyy\""));
        Language language = arguments.takeLanguage();
        return new Simple(name, ValueKind.DATE, (raw, limit) -> pattern.format((LocalDate) raw, language));
    }

    /** {@code number}, {@code number "#,##0.00" de}. */
    private static ValueFilter number(String name, Arguments arguments) {
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
    private static ValueFilter list(String name, Arguments arguments) {
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

    private static ValueFilter list(String name, ListWords words) {
        return new Simple(name, ValueKind.LIST, (raw, limit) -> join((List<?>) raw, words, limit));
    }

    /** The elements as people read them out; stops building once it is longer than the limit. */
    private static String join(List<?> elements, ListWords words, int limit) {
        List<String> texts = new ArrayList<>();
        long length = 0;
        for (Object element : elements) {
            Value value = (Value) element;
            if (value.text == null || !value.isPresent()) {
                throw new FilterException(
                        ProblemCode.WRONG_KIND,
                        "element " + texts.size() + " of the list can't be printed or is blank");
            }
            texts.add(value.text);
            length += value.text.length();
            if (length > limit) {
                throw new FilterException(
                        ProblemCode.VALUE_TOO_LONG, "the list has more than " + limit + " characters");
            }
        }
        return words.join(texts);
    }

    /** {@code plural "# job" "# jobs"}, {@code plural uk "# проєкт" "# проєкти" "# проєктів"}: {@code #} is the number. */
    private static ValueFilter plural(String name, Arguments arguments) {
        List<String> forms = arguments.takeTexts();
        Language language = arguments.takeLanguage();
        PluralRule rule = language.plural();
        if (forms.size() < rule.least() || forms.size() > rule.most()) {
            String number = rule.least() == rule.most() ? "" : " or, with one for fractions, " + rule.most();
            throw Arguments.bad(
                    "takes " + rule.least() + number + " forms in " + language.tag() + ", not " + forms.size());
        }
        return new Simple(name, ValueKind.NUMBER, (raw, limit) -> form((BigDecimal) raw, rule, forms));
    }

    private static String form(BigDecimal number, PluralRule rule, List<String> forms) {
        int form = rule.form(number);
        if (form >= forms.size()) {
            throw new FilterException(ProblemCode.BAD_ARGUMENT, "plural needs one form more for fractions");
        }
        return forms.get(form).replace("#", number.toPlainString());
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
        ValueFilter read(String name, Arguments arguments);
    }

    /** A filter of one kind of values. */
    record Simple(String name, ValueKind kind, BiFunction<Object, Integer, String> change) implements ValueFilter {
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
