package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.json.FairquoteJson;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.templating.block.BlockLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Opens what the arguments name, or the bundled sample where they name nothing. */
final class Inputs {
    private static final String SAMPLE = "/sample/";

    private final Arguments arguments;
    private final Progress progress;

    Inputs(Arguments arguments, Progress progress) {
        this.arguments = arguments;
        this.progress = progress;
    }

    /** What of the input is bundled, and so invented. */
    List<String> bundled() {
        List<String> parts = new ArrayList<>();
        if (arguments.comparables.isEmpty()) {
            parts.add("comparables");
        }
        if (arguments.profile.isEmpty()) {
            parts.add("profile");
        }
        if (!arguments.withoutLetter && arguments.job.isEmpty()) {
            parts.add("job post");
        }
        if (!arguments.withoutLetter && arguments.blocks.isEmpty()) {
            parts.add("letter blocks");
        }
        return parts;
    }

    List<RateSample> comparables(Page page) throws UsageProblem {
        return read(
                arguments.comparables,
                "comparables-synthetic.csv",
                (stream, name) -> new Comparables(arguments, page).read(stream, name));
    }

    FreelancerProfile profile() throws UsageProblem {
        return read(arguments.profile, "profile-synthetic.json", document(FreelancerProfile.class));
    }

    JobPost job() throws UsageProblem {
        return read(arguments.job, "job-synthetic.json", document(JobPost.class));
    }

    /** The library of blocks, beside what is wrong with those that can't be used. */
    Partial<BlockLibrary> blocks() throws UsageProblem {
        String name = arguments.blocks.map(Path::toString).orElse("blocks");
        try {
            Partial<BlockLibrary> read =
                    arguments.blocks.isPresent() ? BlockLibrary.read(arguments.blocks.get()) : bundledBlocks();
            if (read.value().isEmpty()) {
                throw new UsageProblem(read.errors().stream()
                        .map(problem -> name + ": " + problem)
                        .toList());
            }
            return read;
        } catch (IOException e) {
            throw new UsageProblem(name + ": " + reason(e));
        }
    }

    /** What reads a stream of a known name. */
    private interface Reading<T> {
        T from(InputStream stream, String name) throws UsageProblem, IOException;
    }

    private static <T> Reading<T> document(Class<T> type) {
        return (stream, name) -> {
            Partial<T> read = FairquoteJson.strict().tryRead(type, stream);
            if (read.hasErrors()) {
                throw new UsageProblem(read.errors().stream()
                        .map(problem ->
                                problem.code() + " " + problem.location().in(name) + ": " + problem.message())
                        .toList());
            }
            return read.orElseThrow();
        };
    }

    private <T> T read(Optional<Path> file, String bundled, Reading<T> reading) throws UsageProblem {
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

    private static InputStream bundled(String name) throws IOException {
        InputStream stream = Inputs.class.getResourceAsStream(SAMPLE + name);
        if (stream == null) {
            throw new NoSuchFileException(name);
        }
        return stream;
    }

    /** Reads the folder where it lies: among the classes, or inside of the jar. */
    private static Partial<BlockLibrary> bundledBlocks() throws IOException {
        try {
            URI folder = Objects.requireNonNull(Inputs.class.getResource(SAMPLE + "blocks"))
                    .toURI();
            if (folder.getScheme().equals("file")) {
                return BlockLibrary.read(Path.of(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
                return BlockLibrary.read(jar.getPath(SAMPLE + "blocks"));
            }
        } catch (URISyntaxException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "this file can't be opened";
        }
        return "reading failed: " + e.getMessage();
    }
}
