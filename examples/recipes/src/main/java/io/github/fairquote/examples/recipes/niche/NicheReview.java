package io.github.fairquote.examples.recipes.niche;

import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.profile.CompletenessRules;
import io.github.fairquote.core.profile.Completeness;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.examples.recipes.console.Console;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.Page;
import io.github.fairquote.examples.recipes.console.Recipe;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.pricing.niche.NicheFit;
import io.github.fairquote.pricing.niche.NicheSurvey;
import io.github.fairquote.pricing.rate.RateModel;
import io.github.fairquote.pricing.rate.RateModelFitter;
import io.github.fairquote.pricing.sample.RateSample;
import java.util.List;

/**
 * Looks at a profile the way a client in its niche would find it: complete, fitting, one of many or of few.
 *
 * <pre>
 * mvn -q -pl examples/recipes -am compile exec:java \
 *   -Dexec.mainClass=io.github.fairquote.examples.recipes.niche.NicheReview -Dexec.args="--help"
 * </pre>
 */
public final class NicheReview {
    /** The recipe, for programs that run it on streams of their own. */
    public static final Recipe<?> RECIPE = Recipe.of("niche-review", NicheArguments::new, NicheReview::review);

    private NicheReview() {}

    /**
     * Runs the recipe.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        RECIPE.start(args);
    }

    private static void review(NicheArguments arguments, Console console) throws UsageProblem {
        InputFiles files = new InputFiles(console.progress());
        FreelancerProfile profile =
                files.read(arguments.profile, "profile-synthetic.json", InputFiles.document(FreelancerProfile.class));
        JobPost job = files.read(arguments.job, "job-synthetic.json", InputFiles.document(JobPost.class));
        Niche niche = job.niche()
                .orElseThrow(
                        () -> new UsageProblem("the job states no niche: add one, such as insurance/lead-generation"));
        Policy<CompletenessRules> table = PolicyPacks.upwork().profileCompleteness(arguments.date);
        Page page = new Page();
        page.line("The niche of " + profile.name() + " on " + arguments.date);
        List<RateSample> samples =
                files.read(arguments.table.comparables(), "comparables-synthetic.csv", arguments.table.reading(page));
        if (arguments.table.comparables().isEmpty() || arguments.profile.isEmpty() || arguments.job.isEmpty()) {
            page.line("  SYNTHETIC: what is not given as a file is from the bundled sample, all invented");
        }

        NicheSurvey survey = NicheSurvey.of(samples);
        RateModel model = RateModelFitter.withDefaults().fit(samples);
        ProfileView view = profile.viewFor(niche);
        int room = PolicyPacks.upwork().profileLimits(arguments.date).value().maxSkills();
        NichePage report = new NichePage(page, model, profile.country());
        report.completeness(Completeness.of(profile, table.value()), table);
        report.fit("THE JOB", NicheFit.with(view.skills(), job), view, niche);
        report.fit(niche.toString(), NicheFit.with(view.skills(), survey.typicalSkills(niche), room), view, niche);
        report.crowds(survey, niche);
        console.out().print(page.text());
    }
}
