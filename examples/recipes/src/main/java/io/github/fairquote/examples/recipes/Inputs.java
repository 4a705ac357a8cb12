package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.LetterBlocks;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Progress;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.sample.RateSample;
import io.github.fairquote.templating.block.BlockLibrary;
import java.util.ArrayList;
import java.util.List;

/** Opens what the arguments name, or the bundled sample where they name nothing. */
final class Inputs {
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
        return LetterBlocks.read(arguments.blocks);
    }
}
