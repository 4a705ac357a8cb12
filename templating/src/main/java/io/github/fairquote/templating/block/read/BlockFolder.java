package io.github.fairquote.templating.block.read;

import io.github.fairquote.core.result.Location;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds and decodes the block files of a folder. */
final class BlockFolder {
    private static final int FILE_LIMIT = 64 * 1024;

    private BlockFolder() {}

    static void read(Path folder, LibraryBuilder builder) throws IOException {
        for (Path file : files(folder)) {
            read(name(folder, file), file, builder);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(".md") && Files.isRegularFile(path))
                    .sorted(Comparator.comparing(path -> name(folder, path)))
                    .toList();
        }
    }

    private static void read(String name, Path file, LibraryBuilder builder) throws IOException {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(FILE_LIMIT + 1);
        }
        if (bytes.length > FILE_LIMIT) {
            builder.report(Problem.error(
                    ProblemCode.DOCUMENT_TOO_LARGE,
                    "block file is larger than " + FILE_LIMIT + " bytes",
                    Location.ofRow(1).in(name)));
            return;
        }
        try {
            builder.addFile(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            builder.report(Problem.error(
                    ProblemCode.NOT_UTF8,
                    "block file is not UTF-8",
                    Location.ofRow(1).in(name)));
        }
    }

    /** The same name on every system. */
    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
