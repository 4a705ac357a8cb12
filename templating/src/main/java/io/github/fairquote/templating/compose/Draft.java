package io.github.fairquote.templating.compose;

import io.github.fairquote.core.profile.ProfileView;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.templating.Rendering;
import io.github.fairquote.templating.Span;
import java.util.List;
import java.util.Optional;

/** A letter before it is checked and sent, with the origin of every word. Immutable and thread-safe. */
public final class Draft {
    private final Rendering rendering;
    private final ProfileView view;
    private final List<BlockChoice> choices;
    private final Optional<CaseChoice> proof;
    private final List<Problem> warnings;

    Draft(
            Rendering rendering,
            ProfileView view,
            List<BlockChoice> choices,
            Optional<CaseChoice> proof,
            List<Problem> warnings) {
        this.rendering = rendering;
        this.view = view;
        this.choices = List.copyOf(choices);
        this.proof = proof;
        this.warnings = List.copyOf(warnings);
    }

    /**
     * The letter.
     *
     * @return the text, paragraphs parted by one empty line
     */
    public String text() {
        return rendering.text();
    }

    /**
     * The letter's length as people count.
     *
     * @return the number of Unicode code points
     */
    public int codePoints() {
        return text().codePointCount(0, text().length());
    }

    /**
     * The letter's length as programs count.
     *
     * @return the number of UTF-16 units, never below {@link #codePoints()}
     */
    public int utf16Units() {
        return text().length();
    }

    /**
     * Where every part of the letter comes from.
     *
     * @return spans that tile the text; each names its block and, for a value, the fact
     */
    public List<Span> spans() {
        return rendering.spans();
    }

    /**
     * The face of the profile that the letter speaks for.
     *
     * @return the specialised profile of the job's niche if there is one, else the general one
     */
    public ProfileView profile() {
        return view;
    }

    /**
     * The blocks by role, in the letter's order, with reasons and alternatives.
     *
     * @return one choice for each role of a letter
     */
    public List<BlockChoice> choices() {
        return choices;
    }

    /**
     * The case study that proof was taken from.
     *
     * @return the nearest case study, empty if none is near or the letter has no proof
     */
    public Optional<CaseChoice> proof() {
        return proof;
    }

    /**
     * What is worth a look: facts that better blocks would have needed, a missing proof, clock changes.
     *
     * @return the warnings in the letter's order
     */
    public List<Problem> warnings() {
        return warnings;
    }

    /** The draft's size, not its text. */
    @Override
    public String toString() {
        return "Draft[" + codePoints() + " characters]";
    }
}
