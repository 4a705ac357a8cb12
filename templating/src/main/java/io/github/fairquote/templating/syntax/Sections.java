package io.github.fairquote.templating.syntax;

import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.text.Findings;
import java.util.ArrayList;
import java.util.List;

/** Matches section tags with a stack of its own: depth costs memory in proportion, never the thread's stack. */
public final class Sections {
    private final Findings findings;
    private final int limit;
    private final List<Op> out = new ArrayList<>();
    private final List<Op> open = new ArrayList<>();
    private final List<Boolean> split = new ArrayList<>();
    private int openConditions;

    private Sections(Findings findings, int limit) {
        this.findings = findings;
        this.limit = limit;
    }

    /** The same steps with every section matched: stray tags left out and missing ends added, both told. */
    public static List<Op> match(List<Op> ops, Findings findings, int limit) {
        Sections sections = new Sections(findings, limit);
        for (Op op : ops) {
            sections.next(op);
        }
        while (!sections.open.isEmpty()) {
            sections.closeUnclosed();
        }
        return sections.out;
    }

    private void next(Op op) {
        switch (op.kind) {
            case IF, EACH -> enter(op);
            case ELSE -> divide(op, Op.Kind.IF, "{{#else}} belongs once into {{#if}}");
            case BETWEEN -> divide(op, Op.Kind.EACH, "{{#between}} belongs once into {{#each}}");
            case END_IF -> leave(op, Op.Kind.IF, "{{/if}} ends no {{#if}}");
            case END_EACH -> leave(op, Op.Kind.EACH, "{{/each}} ends no {{#each}}");
            default -> out.add(op);
        }
    }

    private void enter(Op op) {
        open.add(op);
        split.add(false);
        openConditions += op.kind == Op.Kind.IF ? 1 : 0;
        if (!isFaulty(op)) {
            out.add(op);
        }
        if (open.size() == limit + 1) {
            findings.error(
                    ProblemCode.TOO_DEEP,
                    op.source,
                    op.start,
                    "sections are nested deeper than " + limit,
                    "limit",
                    "nesting",
                    "expected",
                    Integer.toString(limit));
        }
    }

    private void divide(Op op, Op.Kind within, String message) {
        int top = open.size() - 1;
        if (top < 0 || open.get(top).kind != within || split.get(top)) {
            unexpected(op, message);
        } else {
            split.set(top, true);
            if (!isFaulty(open.get(top))) {
                out.add(op);
            }
        }
    }

    /** An end tag ends the innermost section of its kind; sections left open inside it are told. */
    private void leave(Op op, Op.Kind kind, String message) {
        int ofKind = kind == Op.Kind.IF ? openConditions : open.size() - openConditions;
        if (ofKind == 0) {
            unexpected(op, message);
            return;
        }
        while (open.get(open.size() - 1).kind != kind) {
            closeUnclosed();
        }
        if (!isFaulty(pop())) {
            out.add(op);
        }
    }

    private void closeUnclosed() {
        Op op = pop();
        if (isFaulty(op)) {
            return;
        }
        boolean condition = op.kind == Op.Kind.IF;
        findings.error(
                ProblemCode.UNCLOSED_SECTION,
                op.source,
                op.start,
                (condition ? "{{#if" : "{{#each") + " " + op.text + "}} is not ended by "
                        + (condition ? "{{/if}}" : "{{/each}}"),
                "name",
                op.text);
        Op.Kind end = condition ? Op.Kind.END_IF : Op.Kind.END_EACH;
        out.add(Op.tag(end, op.source, op.end, op.end, ""));
    }

    /** Whether a section's opening tag is told already; its other tags belong to it and go with it. */
    private static boolean isFaulty(Op opening) {
        return opening.text.isEmpty();
    }

    private Op pop() {
        int top = open.size() - 1;
        split.remove(top);
        Op op = open.remove(top);
        openConditions -= op.kind == Op.Kind.IF ? 1 : 0;
        return op;
    }

    private void unexpected(Op op, String message) {
        findings.error(ProblemCode.UNEXPECTED_TAG, op.source, op.start, message);
    }
}
