package io.github.fairquote.templating.block.read;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.BlockResolver;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.block.Block;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers blocks, their templates and their problems. */
final class LibraryBuilder {
    private static final int LIMIT = 10_000;

    private final SortedMap<String, Block> blocks = new TreeMap<>();
    private final SortedMap<String, Template> parsed = new TreeMap<>();
    private final Map<String, Origin> origins = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    void addFile(String name, String text) {
        BlockFile.Result result = BlockFile.read(name, text);
        problems.addAll(result.problems());
        result.block().ifPresent(block -> add(block, Origin.ofFile(name, result.linesBefore())));
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    void add(Block block, Origin origin) {
        if (blocks.size() >= LIMIT) {
            problems.add(Problem.error(
                    ProblemCode.TOO_MANY_ELEMENTS, "library holds more than " + LIMIT + " blocks", origin.start()));
        } else if (blocks.containsKey(block.id())) {
            problems.add(duplicate(block, origin));
        } else {
            parse(block, origin);
        }
    }

    Partial<LibrarySource.Contents> build() {
        SortedMap<String, Template> linked = new TreeMap<>();
        BlockResolver resolver = resolver();
        parsed.forEach((id, template) -> {
            Partial<Template> result = template.tryLink(resolver);
            result.problems().forEach(problem -> problems.add(origin(id).place(problem)));
            result.value().ifPresent(found -> linked.put(id, found));
        });
        blocks.keySet().retainAll(linked.keySet());
        return Partial.of(new LibrarySource.Contents(blocks, linked), problems);
    }

    private void parse(Block block, Origin origin) {
        Partial<Template> template = BlockParser.of(block.language()).tryParse(block.id(), block.text());
        template.problems().forEach(problem -> problems.add(origin.place(problem)));
        template.value().filter(t -> template.isComplete()).ifPresent(found -> {
            blocks.put(block.id(), block);
            parsed.put(block.id(), found);
            origins.put(block.id(), origin);
        });
    }

    private Problem duplicate(Block block, Origin origin) {
        return Problem.builder()
                .code(ProblemCode.DUPLICATE_BLOCK)
                .message("block " + Quoted.of(block.id()) + " is defined twice")
                .location(origin.start())
                .putFact("name", block.id())
                .putFact("first", origin(block.id()).start().toString())
                .build();
    }

    private Origin origin(String id) {
        return origins.getOrDefault(id, Origin.CALLER);
    }

    private BlockResolver resolver() {
        Collection<String> ids = parsed.keySet();
        return new BlockResolver() {
            @Override
            public Optional<Template> find(String id) {
                return Optional.ofNullable(parsed.get(id));
            }

            @Override
            public List<String> ids() {
                return List.copyOf(ids);
            }
        };
    }
}
