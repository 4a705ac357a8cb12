package io.github.fairquote.templating.block.read;

import io.github.fairquote.core.internal.json.DocumentReader;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.block.Block;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What libraries are made of: blocks of the caller, of files, of a folder, or of a JSON document. */
public final class LibrarySource {
    private LibrarySource() {}

    /**
     * Sound blocks with their templates.
     *
     * @param blocks the blocks by identifier
     * @param templates by the same identifiers, with what they include put in
     */
    public record Contents(SortedMap<String, Block> blocks, SortedMap<String, Template> templates) {}

    public static Partial<Contents> of(Collection<Block> blocks) {
        LibraryBuilder builder = new LibraryBuilder();
        blocks.forEach(block -> builder.add(block, Origin.CALLER));
        return builder.build();
    }

    /** The blocks of texts by file name. */
    public static Partial<Contents> files(Map<String, String> files) {
        LibraryBuilder builder = new LibraryBuilder();
        new TreeMap<>(files).forEach(builder::addFile);
        return builder.build();
    }

    public static Partial<Contents> folder(Path folder) throws IOException {
        LibraryBuilder builder = new LibraryBuilder();
        BlockFolder.read(folder, builder);
        return builder.build();
    }

    /** The blocks of a document that a reader reads from wherever it is; nothing if it can't be taken apart. */
    public static Partial<Contents> json(Function<DocumentReader<List<Block>>, Partial<List<Block>>> source) {
        return BlockDocument.read(source);
    }

    public static String writeJson(List<Block> blocks) {
        return BlockDocument.write(blocks);
    }
}
