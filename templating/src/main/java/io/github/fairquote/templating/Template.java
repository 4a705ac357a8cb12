package io.github.fairquote.templating;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.syntax.Printer;
import io.github.fairquote.templating.syntax.Warnings;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.Source;
import io.github.fairquote.templating.text.Traits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A parsed template: text with placeholders, sections and filters, ready to be filled any number of times.
 *
 * <pre>
 * {{name}}  {{client.name}}                    a value; dotted names walk declared records
 * {{client.name ?: "there"}}                   a default, printed as written where the value is absent or blank
 * {{need | lowerFirst | max 80}}               filters; the default is not filtered
 * {{#if review}} .. {{#else}} .. {{/if}}       a part for values that are there
 * {{#each cases as case, limit 3}} .. {{#between}}, {{/each}}    a part for each element, and what stands between two
 * {{> block-id}}                               a block, put in by {@link #link}
 * {{! comment }}  {{!-- comment with {{tags}} --}}
 * {{{{ literal }}}}                            prints {{ literal }}
 * \{{name}}                                    prints {{name}}; two backslashes before a tag stand for one
 * </pre>
 *
 * <p>A line that holds only sections' tags and comments goes with them. Everything else in the text is kept, CR LF and LF as
 * written. Names are letters, digits, {@code _} and {@code -} in parts joined by dots, of any script, and case-sensitive.
 *
 * <p>Rendering is strict. A name that the bindings do not declare, a value that is absent or blank, or one that holds control
 * or direction characters is an error, also in branches that are not rendered; all are told at once. Excused are names with a
 * default, names asked by {@code {{#if}}}, and inside such a section the name itself and whatever lies below it.
 *
 * <p>Numbers, amounts and dates are never formatted by themselves: 1000 stays 1000, money is {@code USD 1000.00}, a date
 * {@code 2026-11-23}. Nothing is escaped: this is plain text, and the filter {@code html} is there for pages. Immutable and
 * thread-safe; the same bindings give the same text in every locale, zone and JDK. A thread keeps the room that its longest
 * letter took, at most 256 KiB, for the next one.
 */
public final class Template {
    private final Source source;
    /** The steps of its own text, blocks not put in. */
    private final List<Op> own;

    private final List<Op> ops;
    private final Program program;
    private final TemplateLimits limits;
    private final Set<Leniency> leniencies;
    private final int refused;
    /** The names that a map of values had last: a guess only, so that threads may overwrite each other's. */
    private Keys lastKeys = Keys.NONE;
    /** Whether the texts of the last map were all of printable ASCII characters: a guess at the next one. */
    private boolean guessesPrintable = true;

    Template(Source source, List<Op> ops, TemplateLimits limits, Set<Leniency> leniencies) {
        this(source, ops, ops, limits, leniencies);
    }

    private Template(Source source, List<Op> own, List<Op> ops, TemplateLimits limits, Set<Leniency> leniencies) {
        this.source = source;
        this.own = own;
        this.ops = ops;
        this.program = Program.compile(ops);
        this.limits = limits;
        this.leniencies = leniencies;
        this.refused = refused(leniencies);
    }

    /**
     * Reads a template by {@linkplain TemplateParser#withDefaults() the defaults}.
     *
     * @param text the template, at most 131,072 UTF-16 units
     * @return the template
     * @throws TemplateException with every problem of the text
     */
    public static Template parse(CharSequence text) {
        return TemplateParser.withDefaults().parse(text);
    }

    /**
     * The text that was parsed.
     *
     * @return the template's text, unchanged
     */
    public String source() {
        return source.text;
    }

    /**
     * The text of the template in one form: a single blank between the words of a tag, comments left out, tags on lines of
     * their own only where the text around them needs it. Read again it is the same template: it asks for the same names in the
     * same order and renders the same, and its own print is this one. Only the places in it are others.
     *
     * @return the text; blocks that were put in are asked for again by {@code {{> block-id}}}
     */
    public String print() {
        return Printer.print(own);
    }

    /**
     * The names the template asks for, with every place.
     *
     * @return one entry for each role and path, in the order of first places
     */
    public List<Placeholder> placeholders() {
        return Placeholders.of(program);
    }

    /**
     * The blocks the template asks for and that are not put in yet.
     *
     * @return the identifiers, each once, in the order of first places
     */
    public List<String> blocks() {
        Set<String> ids = new LinkedHashSet<>();
        for (Op op : program.ops) {
            if (op.isBlock()) {
                ids.add(op.text);
            }
        }
        return List.copyOf(ids);
    }

    /**
     * What is worth a look in the text itself: ESCAPED_PLACEHOLDER where a backslash made a tag plain text though a path may
     * have been meant, RAW_BLANK for underscores or dots left to be filled in by hand, BIDI_CONTROL, CONTROL_CHARACTER and
     * LONE_SURROGATE.
     *
     * @return the warnings in the order of their places; those of blocks put in are found in the blocks
     */
    public List<Problem> warnings() {
        return Warnings.of(ops, source, limits.problems());
    }

    /**
     * Checks the template against the names and kinds that bindings will have, in every branch, before any value is known.
     *
     * @param schema the names and kinds
     * @return UNKNOWN_PLACEHOLDER and WRONG_KIND errors, and MISSING_VALUE warnings for placeholders that an optional value
     *     would break, in order; empty if all is well
     */
    public List<Problem> check(Schema schema) {
        Findings findings = new Findings(limits.problems());
        Inspection.check(program, Objects.requireNonNull(schema, "schema"), findings);
        return findings.problems();
    }

    /**
     * Fills the template.
     *
     * @param bindings the values
     * @return the text with the origin of every part
     * @throws TemplateException with every name that is missing, blank or unfit, and every limit that does not hold
     */
    public Rendering render(Bindings bindings) {
        Objects.requireNonNull(bindings, "bindings");
        Renderer renderer = Renderer.of(this, bindings);
        Rendering rendering = renderer.run();
        if (rendering == null) {
            throw new TemplateException(renderer.problems());
        }
        return rendering;
    }

    /**
     * Fills the template with the values of a map, as {@code render(Bindings.of(values))} does but faster: the names of one map
     * are compared with those of the map before, and looked at only if they are others.
     *
     * @param values the values by name, as {@link Bindings#of(Map)} takes them; read once, not kept
     * @return the text with the origin of every part
     * @throws TemplateException with every name that is missing, blank or unfit, and every limit that does not hold
     * @throws io.github.fairquote.core.result.InvalidValueException as {@link Bindings#of(Map)} does
     */
    public Rendering render(Map<String, ? extends @Nullable Object> values) {
        Bindings bindings = bind(values);
        Rendering rendering = guess(bindings);
        return rendering == null ? render(bindings.judged()) : rendering;
    }

    /**
     * Fills the template with the values of a map, as {@code tryRender(Bindings.of(values))} does but faster.
     *
     * @param values the values by name, as {@link Bindings#of(Map)} takes them; read once, not kept
     * @return the rendering with its {@linkplain Rendering#warnings() warnings}, or every problem and no rendering
     * @throws io.github.fairquote.core.result.InvalidValueException as {@link Bindings#of(Map)} does
     */
    public Partial<Rendering> tryRender(Map<String, ? extends @Nullable Object> values) {
        Bindings bindings = bind(values);
        Rendering rendering = guess(bindings);
        return rendering == null ? tryRender(bindings.judged()) : Partial.of(rendering, rendering.warnings());
    }

    private Bindings bind(Map<String, ? extends @Nullable Object> values) {
        Conversion conversion = new Conversion(!guessesPrintable || !program.mayBePrintable());
        Bindings bindings = conversion.record("", Objects.requireNonNull(values, "values"), lastKeys);
        if (bindings.keys().mayBeRemembered()) {
            lastKeys = bindings.keys();
        }
        if (bindings.isJudged() && conversion.isPrintable() != guessesPrintable) {
            guessesPrintable = conversion.isPrintable();
        }
        return bindings;
    }

    /** The rendering of values that are not judged, if it shows that all of them are printable. */
    private @Nullable Rendering guess(Bindings bindings) {
        if (bindings.isJudged()) {
            return null;
        }
        Rendering rendering = Renderer.of(this, bindings).run();
        if (rendering == null) {
            guessesPrintable = false;
        }
        return rendering;
    }

    /**
     * Fills the template if that can be done without fault.
     *
     * @param bindings the values
     * @return the rendering with its {@linkplain Rendering#warnings() warnings}, or every problem and no rendering
     */
    public Partial<Rendering> tryRender(Bindings bindings) {
        Objects.requireNonNull(bindings, "bindings");
        Renderer renderer = Renderer.of(this, bindings);
        Rendering rendering = renderer.run();
        if (rendering != null) {
            return Partial.of(rendering, rendering.warnings());
        }
        List<Problem> problems = new ArrayList<>(renderer.problems());
        problems.addAll(warnings());
        return Partial.failed(problems);
    }

    /**
     * Puts blocks in where {@code {{> block-id}}} asks for them, and the blocks that these ask for.
     *
     * @param resolver finds blocks
     * @return this template with the blocks' text in it, which keeps its own limits and leniencies
     * @throws TemplateException UNKNOWN_BLOCK, BLOCK_CYCLE, TOO_DEEP or TEMPLATE_TOO_LONG, every one that was found
     */
    public Template link(BlockResolver resolver) {
        Partial<Template> linked = tryLink(resolver);
        if (linked.hasErrors()) {
            throw new TemplateException(linked.problems());
        }
        return linked.orElseThrow();
    }

    /**
     * Puts blocks in as {@link #link} does.
     *
     * @param resolver finds blocks
     * @return the linked template, or every problem
     */
    public Partial<Template> tryLink(BlockResolver resolver) {
        return Linker.link(this, Objects.requireNonNull(resolver, "resolver"));
    }

    /** The name and size of the template, not its text. */
    @Override
    public String toString() {
        return "Template[" + source.text.length() + " characters, " + program.ops.length + " parts]";
    }

    Template relinked(List<Op> linked) {
        return new Template(source, own, linked, limits, leniencies);
    }

    Source origin() {
        return source;
    }

    List<Op> ops() {
        return ops;
    }

    Program program() {
        return program;
    }

    TemplateLimits limits() {
        return limits;
    }

    /** The traits of values that are not printed. */
    int refused() {
        return refused;
    }

    boolean checksUnrendered() {
        return !leniencies.contains(Leniency.UNRENDERED_BRANCHES);
    }

    private static int refused(Set<Leniency> leniencies) {
        return (leniencies.contains(Leniency.BLANK_VALUES) ? 0 : Traits.BLANK)
                | (leniencies.contains(Leniency.CONTROL_CHARACTERS) ? 0 : Traits.CONTROL)
                | (leniencies.contains(Leniency.BIDI_CONTROLS) ? 0 : Traits.BIDI)
                | Traits.SURROGATE;
    }
}
