package io.github.fairquote.examples.recipes.console;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.block.BlockLibrary;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Opens the letter blocks that an argument names, or the bundled ones where it names none. */
public final class LetterBlocks {
    private static final String BUNDLED = "/sample/blocks";

    private LetterBlocks() {}

    /**
     * Reads blocks.
     *
     * @param path a folder of text files or one JSON file; if empty, the bundled folder is read
     * @return the library, beside what is wrong with the blocks that can't be used
     * @throws UsageProblem if there is no such path, or no library in it
     */
    public static Partial<BlockLibrary> read(Optional<Path> path) throws UsageProblem {
        String name = path.map(Path::toString).orElse("blocks");
        try {
            Partial<BlockLibrary> read = path.isPresent() ? read(path.get()) : bundled();
            if (read.value().isEmpty() || isEmpty(read)) {
                throw new UsageProblem(refused(name, read.errors()));
            }
            return read;
        } catch (IOException e) {
            throw new UsageProblem(name + ": " + InputFiles.reason(e));
        }
    }

    private static boolean isEmpty(Partial<BlockLibrary> read) {
        return read.value().filter(library -> library.blocks().isEmpty()).isPresent();
    }

    /**
     * Says why a library can't be used.
     *
     * @param name what it is called
     * @param errors what is wrong with it; if nothing is, it is empty
     * @return one line each
     */
    public static List<String> refused(String name, List<Problem> errors) {
        if (errors.isEmpty()) {
            return List.of(
                    name + ": " + ProblemCode.NO_BLOCK + ": there is no block in it; blocks are files named *.md");
        }
        return errors.stream().map(problem -> name + ": " + problem).toList();
    }

    private static Partial<BlockLibrary> read(Path path) throws IOException {
        return Files.isRegularFile(path) ? BlockLibrary.readJson(Files.readAllBytes(path)) : BlockLibrary.read(path);
    }

    /** Reads the folder where it lies: among the classes, or inside of the jar. */
    private static Partial<BlockLibrary> bundled() throws IOException {
        try {
            URI folder = Objects.requireNonNull(LetterBlocks.class.getResource(BUNDLED))
                    .toURI();
            if (folder.getScheme().equals("file")) {
                return BlockLibrary.read(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return BlockLibrary.read(jar.getPath(BUNDLED));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
