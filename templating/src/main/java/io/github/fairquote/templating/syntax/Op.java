package io.github.fairquote.templating.syntax;

import io.github.fairquote.templating.text.Source;
import org.jspecify.annotations.Nullable;

/** One step of a template: a piece of literal text or a tag. The steps of a template lie in a flat array. */
public final class Op {
    private static final Filter[] NO_FILTERS = {};

    public final Kind kind;
    public final Source source;
    /** Where the step starts in its source. */
    public final int start;
    /** The end of its text in the source. */
    public final int end;
    /** Literal text, or the name of a value, condition, list or block. */
    public final String text;
    /** The default of a value. */
    public final @Nullable String fallback;
    /** The filters of a value. */
    public final Filter[] filters;
    /** What a repetition calls its element. */
    public final String alias;
    /** The most elements that a repetition takes. */
    public final int limit;

    private Op(
            Kind kind,
            Source source,
            int start,
            int end,
            String text,
            @Nullable String fallback,
            Filter[] filters,
            String alias,
            int limit) {
        this.kind = kind;
        this.source = source;
        this.start = start;
        this.end = end;
        this.text = text;
        this.fallback = fallback;
        this.filters = filters;
        this.alias = alias;
        this.limit = limit;
    }

    public static Op literal(Source source, int start, int end) {
        return tag(Kind.LITERAL, source, start, end, source.text.substring(start, end));
    }

    public static Op value(
            Source source, int start, int end, String name, @Nullable String fallback, Filter[] filters) {
        return new Op(Kind.VALUE, source, start, end, name, fallback, filters, "", 0);
    }

    public static Op each(Source source, int start, int end, String name, String alias, int limit) {
        return new Op(Kind.EACH, source, start, end, name, null, NO_FILTERS, alias, limit);
    }

    public static Op tag(Kind kind, Source source, int start, int end, String text) {
        return new Op(kind, source, start, end, text, null, NO_FILTERS, "", 0);
    }

    /** Whether the tag itself prints nothing, so that a line of its own goes with it. */
    public boolean isSilent() {
        return kind != Kind.LITERAL && kind != Kind.VALUE && !isBlock();
    }

    public boolean isBlock() {
        return kind == Kind.BLOCK || kind == Kind.BLOCK_LINE;
    }

    /** What a step does. */
    public enum Kind {
        LITERAL,
        VALUE,
        IF,
        ELSE,
        END_IF,
        EACH,
        BETWEEN,
        END_EACH,
        BLOCK,
        /** A block alone on its line; blanks before it and the line end behind it are literals of their own. */
        BLOCK_LINE,
        COMMENT
    }
}
