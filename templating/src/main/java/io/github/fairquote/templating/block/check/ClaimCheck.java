package io.github.fairquote.templating.block.check;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.Placeholder;
import io.github.fairquote.templating.PlaceholderRole;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.block.FactCatalog;
import io.github.fairquote.templating.block.fit.LanguageFallback;
import io.github.fairquote.templating.block.read.BlockParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Holds what blocks claim of the freelancer against the facts that they need: a default in place of a fact, proof without a fact
 * to prove anything, and lists that may be empty.
 */
final class ClaimCheck {
    /** The filters that write by a language. */
    private static final Set<String> WRITE_BY_LANGUAGE = Set.of("money", "date", "number", "plural", "list");

    private final BlockLibrary library;
    private final FactCatalog facts;
    private final List<Problem> problems = new ArrayList<>();

    private ClaimCheck(BlockLibrary library, FactCatalog facts) {
        this.library = library;
        this.facts = facts;
    }

    static List<Problem> of(BlockLibrary library, FactCatalog facts) {
        ClaimCheck check = new ClaimCheck(library, facts);
        library.blocks().forEach(check::block);
        return check.problems;
    }

    private void block(Block block) {
        Template template = library.template(block.id());
        if (block.role() == BlockRole.PROOF && block.needs().stream().noneMatch(facts::isClaim)) {
            add(
                    ProblemCode.UNPROVEN_CLAIM,
                    block,
                    place(block, "needs"),
                    "is proof but needs no fact of the profile that would prove anything");
        }
        for (Placeholder placeholder : template.placeholders()) {
            if (placeholder.role() == PlaceholderRole.VALUE) {
                value(block, placeholder);
            }
        }
        language(block, template);
    }

    private void value(Block block, Placeholder placeholder) {
        if (placeholder.required()
                && placeholder.filters().contains("list")
                && facts.names().contains(placeholder.path())
                && !block.needs().contains(placeholder.path())) {
            add(
                    ProblemCode.MISSING_VALUE,
                    block,
                    placeholder.places().get(0),
                    "prints " + placeholder.path() + ", which may be empty; need it or ask for it with {{#if}}");
        }
        if (facts.isClaim(placeholder.path())) {
            placeholder.places().stream()
                    .filter(place -> place.source().filter(block.id()::equals).isPresent())
                    .filter(place -> hasDefault(block.text(), place.offset().orElseThrow()))
                    .findFirst()
                    .ifPresent(place -> add(
                            ProblemCode.UNPROVEN_CLAIM,
                            block,
                            place,
                            "lets other words stand for " + placeholder.path()
                                    + " where the profile does not state it"));
        }
    }

    /** The template was parsed, so the tag has an end; a quoted text that looks like one stands behind the default's sign. */
    private static boolean hasDefault(String text, int start) {
        return text.substring(start, text.indexOf("}}", start)).contains("?:");
    }

    private void language(Block block, Template template) {
        boolean writes = template.placeholders().stream()
                .flatMap(placeholder -> placeholder.filters().stream())
                .anyMatch(WRITE_BY_LANGUAGE::contains);
        if (writes && !BlockParser.knows(block.language())) {
            add(
                    ProblemCode.BAD_LANGUAGE,
                    block,
                    place(block, "language"),
                    "is in a language that no filter knows; without a language of their own they write US English");
        }
        for (String id : ReachCheck.includedBy(block)) {
            String other = library.find(id).orElseThrow().language();
            if (!LanguageFallback.takes(block.language(), other)) {
                add(
                        ProblemCode.BAD_LANGUAGE,
                        block,
                        place(block, "text"),
                        "is in " + block.language() + " but includes " + Quoted.of(id) + " in " + other);
            }
        }
    }

    private static Location place(Block block, String field) {
        return Location.builder().source(block.id()).field(field).build();
    }

    private void add(ProblemCode code, Block block, Location place, String what) {
        problems.add(BlockProblem.warning(code, block, place, what).build());
    }
}
