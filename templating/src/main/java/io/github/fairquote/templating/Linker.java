package io.github.fairquote.templating;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.syntax.Layout;
import io.github.fairquote.templating.syntax.Op;
import io.github.fairquote.templating.syntax.Sections;
import io.github.fairquote.templating.text.Findings;
import io.github.fairquote.templating.text.Suggestions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts blocks into templates, with a stack of its own: blocks that contain each other are told, not followed. */
final class Linker {
    private final Template root;
    private final BlockResolver resolver;
    private final Findings findings;
    private final List<Frame> stack = new ArrayList<>();
    private final Set<String> active = new HashSet<>();
    private final List<Op> out = new ArrayList<>();
    private final Suggestions suggestions = new Suggestions();
    private long size;

    private Linker(Template root, BlockResolver resolver) {
        this.root = root;
        this.resolver = resolver;
        this.findings = new Findings(root.limits().problems());
        this.size = root.source().length();
        this.active.add(root.origin().block);
    }

    static Partial<Template> link(Template root, BlockResolver resolver) {
        Linker linker = new Linker(root, resolver);
        linker.run();
        if (linker.findings.hasErrors()) {
            return Partial.failed(linker.findings.problems());
        }
        Findings nesting = new Findings(root.limits().problems());
        List<Op> ops = Sections.match(linker.out, nesting, root.limits().nesting());
        List<Problem> problems = nesting.problems();
        return nesting.hasErrors() ? Partial.failed(problems) : Partial.complete(root.relinked(ops));
    }

    private void run() {
        stack.add(new Frame(root.origin().block, root.ops(), null, 0));
        while (!stack.isEmpty()) {
            Frame frame = stack.get(stack.size() - 1);
            if (frame.at == frame.ops.size()) {
                stack.remove(stack.size() - 1);
                active.remove(frame.id);
                if (frame.tag != null && frame.tag.kind == Op.Kind.BLOCK_LINE) {
                    endLine(stack.get(stack.size() - 1), frame, frame.tag);
                }
            } else {
                Op op = frame.ops.get(frame.at++);
                if (op.isBlock()) {
                    block(op);
                } else {
                    out.add(op);
                }
            }
        }
    }

    private void block(Op op) {
        if (active.contains(op.text)) {
            String path = path(op.text);
            findings.error(
                    ProblemCode.BLOCK_CYCLE,
                    op.source,
                    op.start,
                    "block contains itself: " + path,
                    "name",
                    op.text,
                    "path",
                    path);
            return;
        }
        if (stack.size() > root.limits().nesting()) {
            fault(
                    op,
                    ProblemCode.TOO_DEEP,
                    "blocks are nested deeper than " + root.limits().nesting(),
                    "nesting");
            return;
        }
        Optional<Template> found = resolver.find(op.text);
        if (found.isEmpty()) {
            unknown(op);
        } else {
            enter(op, found.get());
        }
    }

    private void enter(Op op, Template block) {
        size += Math.max(1, block.source().length());
        if (size > root.limits().templateChars()) {
            if (findings.isNew("SIZE")) {
                int limit = root.limits().templateChars();
                fault(
                        op,
                        ProblemCode.TEMPLATE_TOO_LONG,
                        "with its blocks the template has more than " + limit + " characters",
                        "template.chars");
            }
            return;
        }
        stack.add(new Frame(op.text, block.ops(), op, out.size()));
        active.add(op.text);
    }

    /** A block alone on its line brings its own line end, or takes the line with it if it holds nothing. */
    private void endLine(Frame around, Frame block, Op tag) {
        boolean empty = out.size() == block.start;
        if (empty) {
            skipLineEnd(around);
            dropIndent(tag);
        } else if (endsLine(out.get(out.size() - 1))) {
            skipLineEnd(around);
        }
    }

    private static boolean endsLine(Op op) {
        return op.kind == Op.Kind.LITERAL && Layout.lastLine(op.text) == op.text.length();
    }

    private void dropIndent(Op tag) {
        Op last = out.isEmpty() ? tag : out.get(out.size() - 1);
        if (last.source == tag.source && last.end == tag.start && !endsLine(last)) {
            out.remove(out.size() - 1);
        }
    }

    /** Behind such a tag comes nothing but a literal with the line's end. */
    private static void skipLineEnd(Frame around) {
        if (around.at < around.ops.size()) {
            around.at++;
        }
    }

    private void unknown(Op op) {
        if (!findings.isNew("UNKNOWN " + op.text)) {
            return;
        }
        String suggestion = suggestions.nearest(op.text, resolver.ids());
        String message = "no block is named " + Quoted.of(op.text);
        if (suggestion == null) {
            findings.error(ProblemCode.UNKNOWN_BLOCK, op.source, op.start, message, "name", op.text);
        } else {
            findings.error(
                    ProblemCode.UNKNOWN_BLOCK,
                    op.source,
                    op.start,
                    message + "; did you mean " + Quoted.of(suggestion) + "?",
                    "name",
                    op.text,
                    Problem.SUGGESTION,
                    suggestion);
        }
    }

    private void fault(Op op, ProblemCode code, String message, String limit) {
        findings.error(code, op.source, op.start, message, "name", op.text, "limit", limit);
    }

    private String path(String id) {
        StringBuilder path = new StringBuilder();
        for (Frame frame : stack) {
            path.append(frame.id.isEmpty() ? "" : frame.id + " > ");
        }
        return path.append(id).toString();
    }

    /** One template that is being copied. */
    private static final class Frame {
        final String id;
        final List<Op> ops;
        /** The tag that asked for it; null for the template that all starts with. */
        final @Nullable Op tag;
        /** The size of the output when it was entered. */
        final int start;

        int at;

        Frame(String id, List<Op> ops, @Nullable Op tag, int start) {
            this.id = id;
            this.ops = ops;
            this.tag = tag;
            this.start = start;
        }
    }
}
