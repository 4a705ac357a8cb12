package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Progress;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.templating.block.BlockLibrary;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Opens what the arguments name, or the bundled sample where they name nothing. */
final class Inputs {
    private static final String SAMPLE = "/sample/";

    private final Arguments arguments;
    private final InputFiles files;

    Inputs(Arguments arguments, Progress progress) {
        this.arguments = arguments;
        this.files = new InputFiles(progress);
    }

    /** What of the input is bundled, and so invented. */
    List<String> bundled() {
        List<String> parts = new ArrayList<>();
        if (arguments.table.comparables().isEmpty()) {
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
        return files.read(arguments.table.comparables(), "comparables-synthetic.csv", arguments.table.reading(page));
    }

    FreelancerProfile profile() throws UsageProblem {
        return files.read(arguments.profile, "profile-synthetic.json", InputFiles.document(FreelancerProfile.class));
    }

    JobPost job() throws UsageProblem {
        return files.read(arguments.job, "job-synthetic.json", InputFiles.document(JobPost.class));
    }

    /** The library of blocks, beside what is wrong with those that can't be used. */
    Partial<BlockLibrary> blocks() throws UsageProblem {
        String name = arguments.blocks.map(Path::toString).orElse("blocks");
        try {
            Partial<BlockLibrary> read =
                    arguments.blocks.isPresent() ? blocks(arguments.blocks.get()) : bundledBlocks();
            if (read.value().isEmpty()) {
                throw new UsageProblem(read.errors().stream()
                        .map(problem -> name + ": " + problem)
                        .toList());
            }
            return read;
        } catch (IOException e) {
            throw new UsageProblem(name + ": " + InputFiles.reason(e));
        }
    }

    private static Partial<BlockLibrary> blocks(Path path) throws IOException {
        return Files.isRegularFile(path) ? BlockLibrary.readJson(Files.readAllBytes(path)) : BlockLibrary.read(path);
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
}
