package io.github.fairquote.templating.similarity;

/** Which part of a job a term is from; where several hold it, the first of these. */
public enum TermSource {
    /** The skills that the post is tagged with. */
    SKILL,
    /** What the client is after. */
    NEED,
    /** What has to be delivered. */
    DELIVERABLE,
    /** The headline. */
    TITLE,
    /** The niche, or the client's industry. */
    NICHE,
    /** What the post asks every letter to contain. */
    MENTION,
    /** The client's name or company. */
    CLIENT,
    /** The description only. */
    DESCRIPTION;

    /**
     * Whether its terms are the job's key terms.
     *
     * @return false for words of the description, of which most are by the way
     */
    public boolean isKey() {
        return this != DESCRIPTION;
    }
}
