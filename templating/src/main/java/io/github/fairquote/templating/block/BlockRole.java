package io.github.fairquote.templating.block;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a block does in a letter; letters put the roles in this order. */
public enum BlockRole {
    /** Shows in the first lines that the job was read. */
    @JsonProperty("opener")
    OPENER(true),
    /** Says what the freelancer is a specialist in. */
    @JsonProperty("specialization")
    SPECIALIZATION(true),
    /** Shows one matching case study. */
    @JsonProperty("proof")
    PROOF(false),
    /** Says what would be done first. */
    @JsonProperty("plan")
    PLAN(false),
    /** Says when both are at work. */
    @JsonProperty("availability")
    AVAILABILITY(false),
    /** Says what it costs, if a bid was handed in. */
    @JsonProperty("price")
    PRICE(false),
    /** Ends with a question that is easy to answer. */
    @JsonProperty("question")
    QUESTION(true),
    /** Answers a screening question beside the letter. */
    @JsonProperty("answer")
    ANSWER(false),
    /** Never stands by itself; other blocks include it. */
    @JsonProperty("fragment")
    FRAGMENT(false);

    private final boolean required;

    BlockRole(boolean required) {
        this.required = required;
    }

    /**
     * Whether a letter without it is no letter.
     *
     * @return true for opener, specialization and question
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * The word used in files and JSON.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The role of a word.
     *
     * @param word the word in lower case
     * @return the role, if there is one of that word
     */
    public static Optional<BlockRole> ofWord(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /**
     * The roles that make up a letter, in its order.
     *
     * @return all roles but {@link #ANSWER} and {@link #FRAGMENT}
     */
    public static List<BlockRole> ofLetter() {
        return Arrays.stream(values())
                .filter(role -> role != ANSWER && role != FRAGMENT)
                .toList();
    }

    /**
     * The roles that a letter can do without, in the order in which a letter that is too long loses them.
     *
     * @return availability, plan, price, proof: the one that convinces most goes last
     */
    public static List<BlockRole> droppedFirst() {
        return List.of(AVAILABILITY, PLAN, PRICE, PROOF);
    }
}
