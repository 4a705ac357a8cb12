package io.github.fairquote.core.policy;

import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** No policy of a section is known for a date; Fairquote never falls back on the latest or nearest one. */
public final class NoPolicyException extends FairquoteException {
    /** The platform. */
    private final transient Platform platform;
    /** The section's name. */
    private final String section;
    /** The date that was asked for. */
    private final LocalDate date;
    /** The periods around the date. */
    private final transient List<ValidityPeriod> nearest;

    /**
     * Creates the refusal.
     *
     * @param platform the platform
     * @param section the section
     * @param date the date that was asked for
     * @param nearest the last period before the date and the first after it, in that order, as far as there are any
     */
    public NoPolicyException(
            Platform platform, PolicySection<?> section, LocalDate date, List<ValidityPeriod> nearest) {
        super(ProblemCode.NO_POLICY, describe(platform, section, date, nearest));
        this.platform = platform;
        this.section = section.name();
        this.date = date;
        this.nearest = List.copyOf(nearest);
    }

    /**
     * The platform.
     *
     * @return the platform whose policies were asked
     */
    public Platform platform() {
        return platform;
    }

    /**
     * The section.
     *
     * @return the section's name, such as {@code service-fee}
     */
    public String section() {
        return section;
    }

    /**
     * The date that was asked for.
     *
     * @return the date
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The periods of the section that are nearest to the date.
     *
     * @return the last one before the date and the first after it, in that order; empty if the section has no policy at all
     */
    public List<ValidityPeriod> nearest() {
        return nearest;
    }

    private static String describe(
            Platform platform, PolicySection<?> section, LocalDate date, List<ValidityPeriod> nearest) {
        String known = nearest.stream().map(ValidityPeriod::toString).collect(Collectors.joining(", "));
        return "no " + section + " policy of " + platform + " is known for " + date + "; "
                + (known.isEmpty() ? "none is known at all" : "the nearest are valid " + known);
    }
}
