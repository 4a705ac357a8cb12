package io.github.fairquote.templating;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.format.Language;
import io.github.fairquote.templating.format.PluralRule;
import java.math.BigDecimal;
import java.util.List;

/** {@code plural "# job" "# jobs"}, {@code plural uk "# проєкт" "# проєкти" "# проєктів"}: {@code #} is the number as it is. */
final class PluralFilter {
    private PluralFilter() {}

    static Filter read(String name, Arguments arguments) {
        List<String> forms = arguments.takeTexts();
        Language language = arguments.takeLanguage();
        PluralRule rule = language.plural();
        if (forms.size() < rule.least() || forms.size() > rule.most()) {
            String number = rule.least() == rule.most() ? "" : " or, with one for fractions, " + rule.most();
            throw Arguments.bad(
                    "takes " + rule.least() + number + " forms in " + language.tag() + ", not " + forms.size());
        }
        return new BuiltInFilters.Simple(name, ValueKind.NUMBER, (raw, limit) -> form((BigDecimal) raw, rule, forms));
    }

    private static String form(BigDecimal number, PluralRule rule, List<String> forms) {
        int form = rule.form(number);
        if (form >= forms.size()) {
            throw new FilterException(ProblemCode.BAD_ARGUMENT, "plural needs one form more for fractions");
        }
        return forms.get(form).replace("#", number.toPlainString());
    }
}
