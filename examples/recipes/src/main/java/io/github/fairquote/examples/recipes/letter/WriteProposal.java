package io.github.fairquote.examples.recipes.letter;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.ProposalLimits;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.LetterBlocks;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.compose.Draft;
import io.github.fairquote.templating.compose.LetterFacts;
import io.github.fairquote.templating.compose.LetterRequest;
import io.github.fairquote.templating.compose.ProposalComposer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes a letter for one job post and shows everything behind it.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.letter.WriteProposal -Dexec.args="--language de"
 * </pre>
 */
public final class WriteProposal {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("write-proposal", LetterArguments::new, WriteProposal::write);

    private static final Set<String> BUNDLED = Set.of("de", "uk");

    private WriteProposal() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void write(LetterArguments arguments, Console console) throws UsageProblem {
        InputFiles files = new InputFiles(console.progress());
        FreelancerProfile profile = files.read(
                arguments.profile, sample("profile", arguments), InputFiles.document(FreelancerProfile.class));
        JobPost job = files.read(arguments.job, sample("job", arguments), InputFiles.document(JobPost.class));
        Partial<BlockLibrary> read = LetterBlocks.read(arguments.blocks);
        BlockLibrary library = read.value().orElseThrow();
        List<Problem> problems = problems(read, library);
        Policy<ProposalLimits> policy = PolicyPacks.upwork().proposalLimits(arguments.date);
        LetterRequest request = request(arguments, profile, job, policy);
        refuse(arguments, library, problems);
        Draft draft = ProposalComposer.of(library).compose(request);
        Page page = new Page();
        new LetterPage(page, draft, request).all(policy, problems);
        if (arguments.html.isPresent()) {
            html(arguments.html.get(), draft, job, arguments.language);
            page.line("  the page: " + arguments.html.get());
        }
        console.out().print(page.text());
    }

    private static LetterRequest request(
            LetterArguments arguments, FreelancerProfile profile, JobPost job, Policy<ProposalLimits> policy)
            throws UsageProblem {
        LetterRequest.Builder request = LetterRequest.builder()
                .profile(profile)
                .job(job)
                .date(arguments.date)
                .language(arguments.language)
                .limits(policy.value());
        arguments.tone.ifPresent(request::tone);
        arguments.address.ifPresent(request::clientAddress);
        arguments.longest.ifPresent(request::maxCharacters);
        if (arguments.bid.isPresent()) {
            request.bid(Wishes.bid(arguments.bid.get()));
        }
        if (arguments.experiment.isPresent()) {
            request.experiment(Wishes.experiment(arguments.experiment.get()));
        }
        return request.build();
    }

    /** A library with errors writes no letter: the block that is missing could be the one that was meant. */
    private static void refuse(LetterArguments arguments, BlockLibrary library, List<Problem> problems)
            throws UsageProblem {
        List<Problem> errors = problems.stream().filter(Problem::isError).toList();
        if (!errors.isEmpty()) {
            String name = arguments.blocks.map(Path::toString).orElse("blocks");
            throw new UsageProblem(LetterBlocks.refused(name, errors));
        }
        SortedSet<String> languages = new TreeSet<>();
        library.withRole(BlockRole.OPENER).forEach(opener -> languages.add(opener.language()));
        if (languages.stream().noneMatch(tag -> (arguments.language + "-").startsWith(tag + "-"))) {
            throw new UsageProblem("--language: " + ProblemCode.NO_BLOCK + ": no letter opens in " + arguments.language
                    + ", only in " + String.join(", ", languages));
        }
    }

    /** What is wrong with files, and with the library as a whole. */
    private static List<Problem> problems(Partial<BlockLibrary> read, BlockLibrary library) {
        return Stream.concat(read.problems().stream(), library.check(LetterFacts.catalog()).stream())
                .toList();
    }

    private static String sample(String what, LetterArguments arguments) {
        String language = Locale.forLanguageTag(arguments.language).getLanguage();
        return what + (BUNDLED.contains(language) ? "-" + language : "") + "-synthetic.json";
    }

    private static void html(Path file, Draft draft, JobPost job, String language) throws UsageProblem {
        try {
            Files.writeString(file, draft.rendering().page("Letter: " + job.title(), Locale.forLanguageTag(language)));
        } catch (IOException e) {
            throw new UsageProblem(file + ": can't be written: " + e.getClass().getSimpleName());
        }
    }
}
