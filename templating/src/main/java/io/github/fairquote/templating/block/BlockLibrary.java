package io.github.fairquote.templating.block;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.BlockResolver;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.block.check.LibraryCheck;
import io.github.fairquote.templating.block.fit.LanguageFallback;
import io.github.fairquote.templating.block.read.LibrarySource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A checked set of blocks, ordered by identifier.
 *
 * <p>Building one parses every template and resolves every {@code {{> block-id}}}; what is wrong is told all at once, with file,
 * line and column. The order of files and blocks never matters. Immutable and thread-safe.
 */
public final class BlockLibrary {
    private final SortedMap<String, Block> blocks;
    private final Map<String, Template> templates;

    private BlockLibrary(LibrarySource.Contents contents) {
        this.blocks = Collections.unmodifiableSortedMap(new TreeMap<>(contents.blocks()));
        this.templates = Collections.unmodifiableMap(new TreeMap<>(contents.templates()));
    }

    /**
     * The library of given blocks.
     *
     * @param blocks the blocks, at most 10,000
     * @return the sound blocks with the problems of the others
     */
    public static Partial<BlockLibrary> of(Collection<Block> blocks) {
        return LibrarySource.of(blocks).map(BlockLibrary::new);
    }

    /**
     * The library of given files.
     *
     * @param files texts of block files by name
     * @return the sound blocks with the problems of the others
     */
    public static Partial<BlockLibrary> parse(Map<String, String> files) {
        return LibrarySource.files(files).map(BlockLibrary::new);
    }

    /**
     * Reads all files named {@code *.md} below a folder, in the order of their names.
     *
     * @param folder the folder; links are not followed out of it
     * @return the sound blocks with the problems of the others; a file that is not UTF-8 or larger than 64 KiB is a problem
     * @throws IOException if the folder or a file cannot be read
     */
    public static Partial<BlockLibrary> read(Path folder) throws IOException {
        return LibrarySource.folder(Objects.requireNonNull(folder, "folder")).map(BlockLibrary::new);
    }

    /**
     * The library of a JSON document {@code {"blocks": [{"id": .., "role": .., "text": ..}, ..]}}, read as strictly as
     * {@link io.github.fairquote.core.json.FairquoteJson} reads. The other fields of a block may be left out.
     *
     * @param text the document
     * @return the sound blocks with the problems of the others; what is wrong with the document is at its line and column, what is
     *     wrong with a block's template at the line and column of that template, beside the JSON pointer. No library if the
     *     document can't be taken apart
     */
    public static Partial<BlockLibrary> readJson(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return LibrarySource.json(reader -> reader.read(text)).map(BlockLibrary::new);
    }

    /**
     * The library of a JSON document in UTF-8, as {@link #readJson(CharSequence)}.
     *
     * @param bytes the document, without byte order mark
     * @return the sound blocks with the problems of the others
     */
    public static Partial<BlockLibrary> readJson(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return LibrarySource.json(reader -> reader.read(bytes)).map(BlockLibrary::new);
    }

    /**
     * Writes the blocks as {@link #readJson(CharSequence)} reads them; the same blocks give the same text everywhere.
     *
     * @return the lines, indented, ended by LF
     */
    public String writeJson() {
        return LibrarySource.writeJson(blocks());
    }

    /**
     * All blocks.
     *
     * @return the blocks, ordered by identifier
     */
    public List<Block> blocks() {
        return List.copyOf(blocks.values());
    }

    /**
     * The block of an identifier.
     *
     * @param id the identifier
     * @return the block, if the library has it
     */
    public Optional<Block> find(String id) {
        return Optional.ofNullable(blocks.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The blocks of a role.
     *
     * @param role the role
     * @return the blocks, ordered by identifier
     */
    public List<Block> withRole(BlockRole role) {
        return blocks.values().stream().filter(block -> block.role() == role).toList();
    }

    /**
     * The variants that blocks for letters in a language belong to.
     *
     * @param language the letter's language, a BCP 47 tag
     * @return the names in their order; empty if no block belongs to any
     */
    public List<String> variants(String language) {
        return ofLetters(language, Block::variant);
    }

    /**
     * The tones that blocks for letters in a language state.
     *
     * @param language the letter's language, a BCP 47 tag
     * @return the tones in their order; empty if no block states any
     */
    public List<String> tones(String language) {
        return ofLetters(language, Block::tone);
    }

    private List<String> ofLetters(String language, Function<Block, Optional<String>> label) {
        Set<String> labels = new TreeSet<>();
        BlockRole.ofLetter()
                .forEach(role -> withRole(role).stream()
                        .filter(block -> LanguageFallback.takes(language, block.language()))
                        .forEach(block -> label.apply(block).ifPresent(labels::add)));
        return List.copyOf(labels);
    }

    /**
     * A block's template with the blocks that it includes put in.
     *
     * @param id the block's identifier
     * @return the template
     * @throws IllegalArgumentException if the library has no such block
     */
    public Template template(String id) {
        Template template = templates.get(Objects.requireNonNull(id, "id"));
        if (template == null) {
            throw new IllegalArgumentException("id names no block of the library: " + id);
        }
        return template;
    }

    /**
     * The library as a finder of blocks for a template that includes some.
     *
     * @return the resolver
     */
    public BlockResolver resolver() {
        return new BlockResolver() {
            @Override
            public Optional<Template> find(String id) {
                return Optional.ofNullable(templates.get(id));
            }

            @Override
            public List<String> ids() {
                return List.copyOf(templates.keySet());
            }
        };
    }

    /**
     * Checks the library as a whole against the facts that letters are filled from. Places name the block as their source.
     *
     * <ul>
     *   <li>the problems of each block's template (names that do not exist, with a suggestion; facts used without being needed or
     *       asked for; wrong kinds), and UNKNOWN_PLACEHOLDER for needs that do not exist;
     *   <li>UNPROVEN_CLAIM where a default stands for a fact of the freelancer, and for proof that needs no such fact;
     *   <li>UNREACHABLE_BLOCK for a block that no letter can take: one other block that needs no more always comes before it, or
     *       several do so between them (facts that only come together, and questions of several topics, are not thought of), it needs
     *       facts that exclude each other, its language has no opener, an answer has no topic, a fragment is not included;
     *   <li>DUPLICATE_TEXT for blocks that say the same, or nearly so;
     *   <li>NO_BLOCK, for each language, for roles that every letter needs and no block has, or none that fits every job, and for
     *       roles that other languages have;
     *   <li>BAD_LANGUAGE where a filter would write another language than the block.
     * </ul>
     *
     * @param facts the facts
     * @return the problems, all but those of templates and needs warnings; empty if all is well
     */
    public List<Problem> check(FactCatalog facts) {
        return LibraryCheck.of(this, facts);
    }

    @Override
    public String toString() {
        return "BlockLibrary[" + blocks.size() + " blocks]";
    }
}
