package io.github.fairquote.pricing.design;

import java.util.Arrays;

/** What a design row holds beside its cell: numbers of known skills, ascending, and centred signals of standing. */
public final class Features implements Comparable<Features> {
    /** Neither skills nor standing: what nearly all rows share if the samples show neither. */
    public static final Features NONE = new Features(new int[0], new double[0]);

    private final int[] skills;
    private final double[] standing;

    /** Takes the arrays as they are; they must not change. */
    public Features(int[] skills, double[] standing) {
        this.skills = skills;
        this.standing = standing;
    }

    /** How many known skills there are. */
    public int skillCount() {
        return skills.length;
    }

    /** The number of a skill. */
    public int skill(int at) {
        return skills[at];
    }

    /** The centred value of a signal. */
    public double standing(int signal) {
        return standing[signal];
    }

    @Override
    public int compareTo(Features other) {
        int bySkills = Arrays.compare(skills, other.skills);
        return bySkills != 0 ? bySkills : Arrays.compare(standing, other.standing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Features that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(skills) + Arrays.hashCode(standing);
    }
}
