package io.github.fairquote.templating.compose;

import io.github.fairquote.core.profile.Overlap;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemsException;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockQuery;
import io.github.fairquote.templating.block.BlockRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts letters together from the blocks of a library.
 *
 * <p>For each {@linkplain BlockRole role} it takes the best fitting block whose facts are all there; facts come from the profile
 * and the job alone, and the bid is handed in. Opener, specialisation and question are needed; proof, plan, availability and
 * price are taken if they can be, and go again, in the order of {@link BlockRole#droppedFirst()}, if the letter is too long.
 * Screening questions are answered by blocks of the role answer; one that no block answers stays unanswered, and is told. Texts
 * of the client are put in as data and never read as template. The same request gives the same draft. Immutable and thread-safe.
 */
public final class ProposalComposer {
    private final BlockLibrary library;

    private ProposalComposer(BlockLibrary library) {
        this.library = library;
    }

    /**
     * A composer over a library.
     *
     * @param library the library
     * @return the composer
     */
    public static ProposalComposer of(BlockLibrary library) {
        return new ProposalComposer(Objects.requireNonNull(library, "library"));
    }

    /**
     * Writes a draft.
     *
     * @param request what it is written from
     * @return the draft
     * @throws ProblemsException NO_BLOCK for each role that a letter needs and no block could fill, with what each fitting block
     *     lacks; LETTER_TOO_LONG if it does not fit even without the blocks that it can do without
     */
    public Draft compose(LetterRequest request) {
        return tryCompose(request).orElseThrow();
    }

    /**
     * Writes a draft if it can be written.
     *
     * @param request what it is written from
     * @return the draft with its warnings, or every reason why there is none
     */
    public Partial<Draft> tryCompose(LetterRequest request) {
        Objects.requireNonNull(request, "request");
        ProfileView view = request.job().niche().map(request.profile()::viewFor).orElseGet(request.profile()::view);
        Optional<CaseChoice> proof =
                CaseSelector.rank(request.profile(), request.job()).stream().findFirst();
        Optional<Overlap> overlap = overlap(request);
        Bindings facts = LetterFacts.of(request, view, proof.map(CaseChoice::caseStudy), overlap);
        LetterPlan plan = plan(request, facts, proof);
        List<Problem> problems = new ArrayList<>(overlap.map(Overlap::warnings).orElse(List.of()));
        Shortfalls.of(plan, problems);
        request.experiment().ifPresent(experiment -> variants(experiment, request.language(), problems));
        if (problems.stream().anyMatch(Problem::isError)) {
            return Partial.failed(problems);
        }
        Partial<LetterPlan.Fitted> fitted = new LetterBuilder(library, plan).fit();
        return fitted.value()
                .map(letter -> Draft.of(plan, view, letter, problems))
                .orElseGet(() -> Partial.failed(fitted.problems()));
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
        List<AnswerChoice> answers =
                request.job().screeningQuestions().stream().map(fitter::answer).toList();
        FactGains gains = new FactGains(facts, request.profile());
        choices.forEach(choice -> gains.add(choice.role(), choice.chosen(), choice.passedOver()));
        answers.forEach(answer -> gains.add(BlockRole.ANSWER, answer.chosen(), answer.passedOver()));
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
