package io.github.fairquote.templating.similarity;

/** What a letter's score is made of. How many points each part is worth is an assumption of ours, not a platform's rule. */
public enum PartKind {
    /** How many of the job's key terms the letter uses. */
    JOB_TERMS(30),
    /** Whether the first lines, which a list of proposals shows, name a term of the job. */
    OPENING(15),
    /** What share of the letter is specific to this job. */
    SPECIFIC_TEXT(25),
    /** How little of the letter stands in the earlier letter that is nearest to it. */
    NEW_TEXT(30);

    private final int points;

    PartKind(int points) {
        this.points = points;
    }

    /**
     * How much it is worth.
     *
     * @return the most points, above 0
     */
    public int points() {
        return points;
    }
}
