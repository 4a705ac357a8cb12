package io.github.fairquote.templating.compose;

import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.ProblemsException;
import io.github.fairquote.templating.block.BlockLibrary;
import io.github.fairquote.templating.block.BlockRole;
import io.github.fairquote.templating.compose.write.LetterWriter;
import java.util.Objects;

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
        return LetterWriter.write(library, request).map(Draft::new);
    }
}
