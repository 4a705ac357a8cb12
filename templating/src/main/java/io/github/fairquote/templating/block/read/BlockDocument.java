package io.github.fairquote.templating.block.read;

import io.github.fairquote.core.internal.json.Codec;
import io.github.fairquote.core.internal.json.Codecs;
import io.github.fairquote.core.internal.json.Cursor;
import io.github.fairquote.core.internal.json.DocumentReader;
import io.github.fairquote.core.internal.json.DomainCodecs;
import io.github.fairquote.core.internal.json.JsonOutput;
import io.github.fairquote.core.internal.json.ObjectCodec;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One reading of a JSON document of blocks: the sound ones go to the library's builder, whatever is wrong with the others. */
final class BlockDocument implements Codec<List<Block>> {
    private static final String BLOCKS = "blocks";
    private static final Codec<Block> BLOCK = ObjectCodec.of("block", Block::builder, Block.Builder::build)
            .required("id", Codecs.TEXT, Block::id, Block.Builder::id)
            .required("role", Codecs.words(BlockRole.class), Block::role, Block.Builder::role)
            .required("text", Codecs.TEXT, Block::text, Block.Builder::text)
            .defaulted("niches", DomainCodecs.NICHE.list(), Block::niches, Block.Builder::addAllNiches)
            .defaulted("skills", DomainCodecs.SKILL.list(), Block::skills, Block.Builder::addAllSkills)
            .defaulted("needs", Codecs.TEXT.list(), Block::needs, Block.Builder::addAllNeeds)
            .defaulted("topics", Codecs.TEXT.list(), Block::topics, Block.Builder::addAllTopics)
            .defaulted("language", Codecs.TEXT, Block::language, Block.Builder::language)
            .optional("tone", Codecs.TEXT, Block::tone, Block.Builder::tone)
            .optional("variant", Codecs.TEXT, Block::variant, Block.Builder::variant)
            .defaulted("priority", Codecs.INTEGER, Block::priority, Block.Builder::priority)
            .build();

    private final List<Optional<Block>> blocks = new ArrayList<>();

    private BlockDocument() {}

    static Partial<LibrarySource.Contents> read(Function<DocumentReader<List<Block>>, Partial<List<Block>>> source) {
        BlockDocument document = new BlockDocument();
        Partial<List<Block>> read = source.apply(DocumentReader.of(root(document)));
        LibraryBuilder builder = new LibraryBuilder();
        read.problems().forEach(builder::report);
        if (read.hasErrors() && document.blocks.isEmpty()) {
            return Partial.failed(read.problems());
        }
        document.addTo(builder);
        return builder.build();
    }

    static String write(List<Block> blocks) {
        return JsonOutput.pretty(root(BLOCK.list()), blocks) + "\n";
    }

    @Override
    public Optional<List<Block>> read(Cursor at) {
        at.elements().ifPresent(elements -> elements.forEach(each -> blocks.add(BLOCK.read(each))));
        return Optional.of(List.of());
    }

    @Override
    public void write(List<Block> value, JsonOutput out) {
        BLOCK.list().write(value, out);
    }

    private void addTo(LibraryBuilder builder) {
        for (int i = 0; i < blocks.size(); i++) {
            Origin origin = Origin.ofJson("/" + BLOCKS + "/" + i);
            blocks.get(i).ifPresent(block -> builder.add(block, origin));
        }
    }

    private static Codec<List<Block>> root(Codec<List<Block>> blocks) {
        return ObjectCodec.<List<Block>, List<Block>>of("block library", ArrayList::new, List::copyOf)
                .required(BLOCKS, blocks, Function.identity(), List::addAll)
                .build();
    }
}
