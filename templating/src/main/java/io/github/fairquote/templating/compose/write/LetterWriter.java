package io.github.fairquote.templating.compose.write;

import io.github.fairquote.core.profile.Overlap;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockQuery;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.compose.BlockChoice;
import io.github.fairquote.templating.compose.CaseChoice;
import io.github.fairquote.templating.compose.Demand;
import io.github.fairquote.templating.compose.LetterRequest;
import io.github.fairquote.templating.compose.Preview;
import io.github.fairquote.templating.compose.experiment.Arm;
import io.github.fairquote.templating.compose.experiment.Assignment;
import io.github.fairquote.templating.compose.experiment.Experiment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one letter from the blocks of a library, or says why it can't. */
public final class LetterWriter {
    private final BlockLibrary library;

    private LetterWriter(BlockLibrary library) {
        this.library = library;
    }

    public static Partial<Composition> write(BlockLibrary library, LetterRequest request) {
        return new LetterWriter(library).write(request);
    }

    private Partial<Composition> write(LetterRequest request) {
        ProfileView view = request.job().niche().map(request.profile()::viewFor).orElseGet(request.profile()::view);
        Optional<CaseChoice> proof =
                CaseSelector.rank(request.profile(), request.job()).stream().findFirst();
        Optional<Overlap> overlap = overlap(request);
        Bindings facts = FactValues.of(request, view, proof.map(CaseChoice::caseStudy), overlap);
        LetterPlan plan = plan(request, facts, proof);
        List<Problem> problems = new ArrayList<>(overlap.map(Overlap::warnings).orElse(List.of()));
        Shortfalls.of(plan, problems);
        request.tone()
                .filter(tone -> !library.tones(request.language()).contains(tone))
                .ifPresent(tone -> problems.add(Shortfalls.noTone(tone, request.language())));
        request.experiment().ifPresent(experiment -> variants(experiment, request.language(), problems));
        if (problems.stream().anyMatch(Problem::isError)) {
            return Partial.failed(problems);
        }
        Partial<LetterPlan.Fitted> fitted = new LetterBuilder(library, plan).fit();
        return fitted.value()
                .map(letter -> written(plan, view, letter, problems))
                .orElseGet(() -> Partial.failed(fitted.problems()));
    }

    private static Partial<Composition> written(
            LetterPlan plan, ProfileView view, LetterPlan.Fitted letter, List<Problem> problems) {
        String text = letter.rendering().text();
        Optional<Preview> preview = plan.request()
                .limits()
                .map(limits -> FirstLines.of(text, letter.rendering().spans(), limits));
        List<Demand> demands = Demands.of(plan.request().job(), text);
        List<Problem> warnings = new ArrayList<>(problems);
        letter.dropped().forEach(dropped -> warnings.add(Shortfalls.dropped(dropped)));
        preview.filter(lines -> !lines.isSpecific()).ifPresent(lines -> warnings.add(Shortfalls.generic()));
        warnings.addAll(letter.problems());
        demands.stream().filter(demand -> !demand.met()).map(Demands::unmet).forEach(warnings::add);
        warnings.addAll(LanguageMix.of(letter.rendering(), plan.request().language()));
        return Partial.of(new Composition(plan, view, letter, preview, demands, List.copyOf(warnings)), warnings);
    }

    /** Variants that no block has: their letters are made of blocks without a variant, whether that is meant or a slip. */
    private void variants(Experiment experiment, String language, List<Problem> problems) {
        List<String> known = library.variants(language);
        experiment.arms().stream()
                .map(Arm::variant)
                .filter(variant -> !known.contains(variant))
                .forEach(variant -> problems.add(Shortfalls.noVariant(variant, experiment.name(), language)));
    }

    private LetterPlan plan(LetterRequest request, Bindings facts, Optional<CaseChoice> proof) {
        Optional<Assignment> assignment = request.experiment().map(experiment -> experiment.assign(request.unit()));
        BlockQuery.Builder query =
                BlockQuery.builder().addAllSkills(request.job().skills()).language(request.language());
        request.job().niche().ifPresent(query::niche);
        request.tone().ifPresent(query::tone);
        assignment.map(Assignment::variant).ifPresent(query::variant);
        BlockFitter fitter = new BlockFitter(library, query.build(), facts);
        List<BlockChoice> choices =
                BlockRole.ofLetter().stream().map(fitter::choose).toList();
        List<Answer> answers =
                request.job().screeningQuestions().stream().map(fitter::answer).toList();
        FactGains gains = new FactGains(facts, request.profile());
        choices.forEach(choice -> gains.add(choice.role(), choice.chosen(), choice.passedOver()));
        answers.forEach(answer -> gains.add(
                BlockRole.ANSWER, answer.choice().chosen(), answer.choice().passedOver()));
        return new LetterPlan(request, facts, choices, answers, proof, assignment, gains.sorted());
    }

    private static Optional<Overlap> overlap(LetterRequest request) {
        return request.profile()
                .availability()
                .flatMap(availability -> request.job()
                        .client()
                        .zone()
                        .map(zone -> availability.overlapWith(zone, request.clientHours(), request.date())));
    }
}
