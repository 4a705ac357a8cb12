package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.format.Language;
import io.github.fairquote.templating.syntax.FilterCatalog;
import io.github.fairquote.templating.syntax.Layout;
import io.github.fairquote.templating.syntax.Lexer;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.syntax.Sections;
import io.github.fairquote.templating.syntax.TagReader;
import io.github.fairquote.templating.syntax.Warnings;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.Names;
import io.github.fairquote.templating.text.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads templates: immutable options, limits and filters. The templates it makes keep them.
 *
 * <p>Reading takes time and memory in proportion to the text, whatever the text is: no recursion, no regular expressions, no
 * access to anything outside. Immutable and thread-safe.
 */
public final class TemplateParser {
    private static final TemplateParser DEFAULTS = new TemplateParser(
            TemplateLimits.defaults(), language(Locale.US), EnumSet.noneOf(Leniency.class), Map.of());

    private final TemplateLimits limits;
    private final Language language;
    private final Set<Leniency> leniencies;
    private final Map<String, TextFilter> own;
    private final FilterCatalog catalog;

    private TemplateParser(
            TemplateLimits limits, Language language, Set<Leniency> leniencies, Map<String, TextFilter> own) {
        this.limits = limits;
        this.language = language;
        this.leniencies = Collections.unmodifiableSet(leniencies);
        this.own = own;
        this.catalog = BuiltInFilters.catalog(language, own);
    }

    /**
     * The parser with the default limits, nothing lenient, the built-in filters and US English for them.
     *
     * @return the parser
     */
    public static TemplateParser withDefaults() {
        return DEFAULTS;
    }

    /**
     * This parser with other limits.
     *
     * @param limits the limits
     * @return a parser
     */
    public TemplateParser with(TemplateLimits limits) {
        return new TemplateParser(Objects.requireNonNull(limits, "limits"), language, leniencies, own);
    }

    /**
     * This parser with one filter more.
     *
     * @param name the name by which templates call it, without dots; not that of a built-in filter
     * @param filter the filter
     * @return a parser; a filter of the user's own with that name is replaced
     * @throws InvalidValueException BAD_NAME or DUPLICATE_ELEMENT
     */
    public TemplateParser with(String name, TextFilter filter) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(filter, "filter");
        Check.that(
                Names.isName(name) && name.indexOf('.') < 0,
                ProblemCode.BAD_NAME,
                "name",
                "is not a filter's name: " + Quoted.of(name));
        Check.that(
                DEFAULTS.catalog.find(name) == null,
                ProblemCode.DUPLICATE_ELEMENT,
                "name",
                "is that of a built-in filter: " + Quoted.of(name));
        Map<String, TextFilter> more = new LinkedHashMap<>(own);
        more.put(name, filter);
        return new TemplateParser(limits, language, leniencies, Collections.unmodifiableMap(more));
    }

    /**
     * This parser with another language for filters that are called without one.
     *
     * @param language the language and, where it matters, the country
     * @return a parser
     * @throws InvalidValueException UNKNOWN_CONSTANT if the filters do not know the language
     */
    public TemplateParser with(Locale language) {
        return new TemplateParser(limits, language(Objects.requireNonNull(language, "language")), leniencies, own);
    }

    /**
     * This parser with leniencies added.
     *
     * @param more what its templates let pass
     * @return a parser
     */
    public TemplateParser allowing(Leniency... more) {
        Set<Leniency> all = EnumSet.noneOf(Leniency.class);
        all.addAll(leniencies);
        Collections.addAll(all, Objects.requireNonNull(more, "more"));
        return new TemplateParser(limits, language, all, own);
    }

    /**
     * The limits.
     *
     * @return the limits of this parser and of its templates
     */
    public TemplateLimits limits() {
        return limits;
    }

    /**
     * Reads a template.
     *
     * @param text the template; copied once
     * @return the template
     * @throws TemplateException with every problem of the text
     */
    public Template parse(CharSequence text) {
        return read("", text).templateOrThrow();
    }

    /**
     * Reads a template that has a name, such as a block.
     *
     * @param block the name by which places and spans refer to it, not blank
     * @param text the template; copied once
     * @return the template
     * @throws TemplateException with every problem of the text
     */
    public Template parse(String block, CharSequence text) {
        return read(Check.notBlank("block", Objects.requireNonNull(block, "block")), text)
                .templateOrThrow();
    }

    /**
     * Reads a template if it is without fault.
     *
     * @param text the template; copied once
     * @return the template with its {@linkplain Template#warnings() warnings}, or every problem and no template
     */
    public Partial<Template> tryParse(CharSequence text) {
        return read("", text).partial();
    }

    /**
     * Reads a template that has a name, such as a block, if it is without fault.
     *
     * @param block the name by which places and spans refer to it, not blank
     * @param text the template; copied once
     * @return the template with its {@linkplain Template#warnings() warnings}, or every problem and no template
     */
    public Partial<Template> tryParse(String block, CharSequence text) {
        return read(Check.notBlank("block", Objects.requireNonNull(block, "block")), text)
                .partial();
    }

    /**
     * Tells everything that is wrong with a text as a template for a schema: its syntax and limits, and the names and kinds of
     * whatever can be read of it.
     *
     * @param text the template; copied once
     * @param schema the names and kinds that bindings will have
     * @return the problems by place, the text's warnings last; empty if all is well
     */
    public List<Problem> check(CharSequence text, Schema schema) {
        Objects.requireNonNull(schema, "schema");
        Reading reading = read("", text);
        Inspection.check(Program.compile(reading.ops()), schema, reading.findings());
        return reading.problems();
    }

    private static Language language(Locale locale) {
        String country = locale.getCountry();
        String tag = country.isEmpty() ? locale.getLanguage() : locale.getLanguage() + "-" + country;
        return Language.find(tag)
                .orElseThrow(() -> new InvalidValueException(
                        ProblemCode.UNKNOWN_CONSTANT, "language", "language is not in the table: " + Quoted.of(tag)));
    }

    private Reading read(String block, CharSequence text) {
        Objects.requireNonNull(text, "text");
        // Checked before and after the copy: the first spares copying, the second holds even if the text changes.
        boolean fits = text.length() <= limits.templateChars();
        Source source = new Source(fits ? text.toString() : "", block);
        Findings findings = new Findings(limits.problems());
        if (!fits || source.text.length() > limits.templateChars()) {
            tooLong(findings, source, Math.max(text.length(), source.text.length()));
            return new Reading(this, source, List.of(), findings);
        }
        TagReader tags = new TagReader(limits.nameChars(), catalog, findings);
        List<Op> ops = new Lexer(source, tags, findings).read();
        return new Reading(this, source, Sections.match(ops, findings, limits.nesting()), findings);
    }

    private void tooLong(Findings findings, Source source, int length) {
        findings.error(
                ProblemCode.TEMPLATE_TOO_LONG,
                source,
                0,
                "the template has more than " + limits.templateChars() + " characters: " + length,
                "limit",
                "template.chars",
                "expected",
                Integer.toString(limits.templateChars()),
                "actual",
                Integer.toString(length));
    }

    /** What one reading came to: matched steps, whole or not, and what was found on the way. */
    private record Reading(TemplateParser parser, Source source, List<Op> ops, Findings findings) {
        Template template() {
            return new Template(source, Layout.arrange(ops), parser.limits, parser.leniencies);
        }

        Template templateOrThrow() {
            if (findings.hasErrors()) {
                throw new TemplateException(problems());
            }
            return template();
        }

        Partial<Template> partial() {
            if (findings.hasErrors()) {
                return Partial.failed(problems());
            }
            Template template = template();
            return Partial.of(template, template.warnings());
        }

        private List<Problem> problems() {
            List<Problem> problems = new ArrayList<>(findings.sorted());
            problems.addAll(Warnings.of(ops, source, parser.limits.problems()));
            return problems;
        }
    }
}
