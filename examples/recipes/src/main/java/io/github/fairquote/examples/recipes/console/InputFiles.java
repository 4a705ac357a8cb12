package io.github.fairquote.examples.recipes.console;

import io.github.fairquote.core.json.FairquoteJson;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the files that arguments name, or the bundled sample where they name none. */
public final class InputFiles {
    private static final String SAMPLE = "/sample/";

    private final Progress progress;

    /**
     * Creates one.
     *
     * @param progress shows how far a long read has come
     */
    public InputFiles(Progress progress) {
        this.progress = progress;
    }

    /**
     * What reads a stream of a known name.
     *
     * @param <T> what is read
     */
    public interface Reading<T> {
        /**
         * Reads it; the stream is closed by the caller.
         *
         * @param stream the content
         * @param name what problems call it
         * @return what was read
         * @throws UsageProblem if it can't be used
         * @throws IOException if reading fails
         */
        T from(InputStream stream, String name) throws UsageProblem, IOException;
    }

    /**
     * Reads a file.
     *
     * @param <T> what is read
     * @param file the file; if empty, the bundled sample is read
     * @param bundled the path of the bundled sample below {@code /sample/}
     * @param reading reads it
     * @return what was read
     * @throws UsageProblem if there is no such file, it can't be read, or its content can't be used
     */
    public <T> T read(Optional<Path> file, String bundled, Reading<T> reading) throws UsageProblem {
        if (file.filter(Files::isDirectory).isPresent()) {
            throw new UsageProblem(file.get() + ": this is a folder, not a file");
        }
        String name = file.map(Path::getFileName).map(Path::toString).orElse(bundled);
        try (InputStream stream = file.isPresent() ? progress.open(file.get()) : bundled(bundled)) {
            return reading.from(stream, name);
        } catch (IOException e) {
            throw new UsageProblem(file.map(Path::toString).orElse(name) + ": " + reason(e));
        }
    }

    /**
     * Reads a JSON document strictly.
     *
     * @param <T> what is read
     * @param type its type
     * @return what reads it
     */
    public static <T> Reading<T> document(Class<T> type) {
        return (stream, name) -> {
            Partial<T> read = FairquoteJson.strict().tryRead(type, stream);
            if (read.hasErrors()) {
                throw new UsageProblem(located(read.errors(), name));
            }
            return read.orElseThrow();
        };
    }

    /**
     * Says what is wrong with a file and where.
     *
     * @param problems what is wrong
     * @param name the file
     * @return one line each
     */
    public static List<String> located(List<Problem> problems, String name) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.location().in(name) + ": " + problem.message())
                .toList();
    }

    /**
     * Says why a file can't be read.
     *
     * @param e what went wrong
     * @return some words
     */
    public static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "this file can't be opened";
        }
        return "reading failed: " + e.getMessage();
    }

    private static InputStream bundled(String name) throws IOException {
        InputStream stream = InputFiles.class.getResourceAsStream(SAMPLE + name);
        if (stream == null) {
            throw new NoSuchFileException(name);
        }
        return stream;
    }
}
