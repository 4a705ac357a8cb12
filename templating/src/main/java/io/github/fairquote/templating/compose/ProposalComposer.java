package io.github.fairquote.templating.compose;

import io.github.fairquote.core.profile.Overlap;
import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemsException;
import io.github.fairquote.templating.Bindings;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Template;
import io.github.fairquote.templating.TemplateParser;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockQuery;
import io.github.fairquote.templating.block.BlockRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts letters together from the blocks of a library.
 *
 * <p>For each {@linkplain BlockRole role} it takes the best fitting block whose facts are all there; facts come from the profile
 * and the job alone, and the bid is handed in. Opener, specialisation and question are needed; proof, plan and availability
 * are taken if they can be. Texts of the client are put in as data and never read as template. The same request gives the same
 * draft. Immutable and thread-safe.
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
     *     lacks
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
        List<CaseChoice> cases = CaseSelector.rank(request.profile(), request.job());
        Optional<Overlap> overlap = overlap(request);
        Bindings facts =
                LetterFacts.of(request, view, cases.stream().findFirst().map(CaseChoice::caseStudy), overlap);
        List<BlockChoice> choices = choices(request, facts);
        List<Problem> problems = new ArrayList<>(overlap.map(Overlap::warnings).orElse(List.of()));
        choices.forEach(choice -> Shortfalls.of(choice, problems));
        if (problems.stream().anyMatch(Problem::isError)) {
            return Partial.failed(problems);
        }
        Partial<Rendering> rendered = letter(choices).tryRender(facts);
        return rendered.value()
                .map(rendering -> draft(rendering, view, choices, cases, problems))
                .orElseGet(() -> Partial.failed(rendered.problems()));
    }

    private static Partial<Draft> draft(
            Rendering rendering,
            ProfileView view,
            List<BlockChoice> choices,
            List<CaseChoice> cases,
            List<Problem> problems) {
        boolean proven = choices.stream()
                .anyMatch(choice ->
                        choice.role() == BlockRole.PROOF && choice.chosen().isPresent());
        Optional<CaseChoice> proof = proven ? cases.stream().findFirst() : Optional.empty();
        problems.addAll(rendering.warnings());
        return Partial.of(new Draft(rendering, view, choices, proof, problems), problems);
    }

    private List<BlockChoice> choices(LetterRequest request, Bindings facts) {
        BlockQuery.Builder query =
                BlockQuery.builder().addAllSkills(request.job().skills()).language(request.language());
        request.job().niche().ifPresent(query::niche);
        BlockFitter fitter = new BlockFitter(library, query.build(), facts);
        return BlockRole.ofLetter().stream().map(fitter::choose).toList();
    }

    /** One template of all chosen blocks, so that the rendering knows the origin of every character. */
    private Template letter(List<BlockChoice> choices) {
        String includes = choices.stream()
                .flatMap(choice -> choice.chosen().stream())
                .map(score -> "{{> " + score.block().id() + "}}")
                .collect(Collectors.joining("\n\n"));
        return TemplateParser.withDefaults().parse(includes).link(library.resolver());
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
