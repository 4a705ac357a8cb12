package io.github.fairquote.templating.similarity.judge;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.templating.similarity.JobTerm;
import io.github.fairquote.templating.similarity.Likeness;
import io.github.fairquote.templating.similarity.PartKind;
import io.github.fairquote.templating.similarity.PersonalizationThresholds;
import io.github.fairquote.templating.similarity.PersonalizationWarning;
import io.github.fairquote.templating.similarity.ScorePart;
import io.github.fairquote.templating.similarity.TermSource;
import io.github.fairquote.templating.similarity.WarningLevel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What follows from a reading: points with reasons, and warnings. */
final class Judgement {
    private static final double STORED_WORTH = 0.5;
    private static final double BY_THE_WAY_WORTH = 0.5;

    private final PersonalizationThresholds thresholds;
    private final LetterReading letter;
    private final List<Likeness> nearest;
    private final boolean compared;
    private final List<JobTerm> keys;

    Judgement(PersonalizationThresholds thresholds, LetterReading letter, List<Likeness> nearest, boolean compared) {
        this.thresholds = thresholds;
        this.letter = letter;
        this.nearest = nearest;
        this.compared = compared;
        this.keys =
                letter.terms().stream().filter(term -> term.source().isKey()).toList();
    }

    /** The parts that can be judged: without terms of a job or without earlier letters there are fewer. */
    List<ScorePart> parts() {
        List<ScorePart> parts = new ArrayList<>();
        if (!keys.isEmpty()) {
            parts.add(terms());
            parts.add(opening());
            parts.add(specificText());
        }
        if (compared) {
            parts.add(newText());
        }
        return List.copyOf(parts);
    }

    private ScorePart terms() {
        long used = keys.stream().filter(JobTerm::isUsed).count();
        long stored = keys.stream().filter(JobTerm::stored).count();
        int enough = Math.min(thresholds.keyTerms(), keys.size());
        String half = stored == 0 ? "" : "; " + stored + " not filled in from the job count half";
        return part(
                PartKind.JOB_TERMS,
                (used - stored * STORED_WORTH) / enough,
                "uses " + used + " of " + keys.size() + " key terms, " + enough + " are enough" + half);
    }

    private ScorePart opening() {
        if (opens(true)) {
            return part(PartKind.OPENING, 1, "a key term stands in the first lines");
        }
        return opens(false)
                ? part(PartKind.OPENING, BY_THE_WAY_WORTH, "only words of the description stand in the first lines")
                : part(PartKind.OPENING, 0, "the first lines name nothing of the job but perhaps a name");
    }

    /** Whether a term stands in the opening; a client's name does not count, anybody can fill that in. */
    private boolean opens(boolean key) {
        int end = letter.opening(thresholds.openingCharacters());
        return letter.terms().stream()
                .filter(JobTerm::isUsed)
                .filter(term ->
                        term.source() != TermSource.CLIENT && term.source().isKey() == key)
                .anyMatch(term -> term.passages().get(0).start() < end);
    }

    private ScorePart specificText() {
        double share = letter.specificShare();
        return part(
                PartKind.SPECIFIC_TEXT,
                share / thresholds.specificShare(),
                percent(share) + " of the words are specific to the job, " + percent(thresholds.specificShare())
                        + " are enough");
    }

    private ScorePart newText() {
        double room = thresholds.copyLikeness() - thresholds.toleratedLikeness();
        String reason = nearest.isEmpty()
                ? "no run of four words stands in an earlier letter"
                : percent(likeness()) + " of it stands in letter " + name() + ", up to "
                        + percent(thresholds.toleratedLikeness()) + " costs nothing";
        return part(PartKind.NEW_TEXT, (thresholds.copyLikeness() - likeness()) / room, reason);
    }

    private static ScorePart part(PartKind kind, double earned, String reason) {
        double share = Math.min(1, Math.max(0, earned));
        return new ScorePart(kind, (int) Math.round(share * kind.points()), reason);
    }

    private double likeness() {
        return nearest.isEmpty() ? 0 : nearest.get(0).containment();
    }

    private String name() {
        return Quoted.of(nearest.get(0).letter().id());
    }

    List<PersonalizationWarning> warnings() {
        List<PersonalizationWarning> warnings = new ArrayList<>();
        copied(warnings);
        aboutJob(warnings);
        byScore(warnings);
        return List.copyOf(warnings);
    }

    private void copied(List<PersonalizationWarning> warnings) {
        if (likeness() >= thresholds.copyLikeness()) {
            warnings.add(new PersonalizationWarning(
                    WarningLevel.ALARM, "it is a copy of letter " + name() + ": " + percent(likeness())));
        } else if (likeness() > thresholds.toleratedLikeness()) {
            warnings.add(new PersonalizationWarning(
                    WarningLevel.CAUTION, "it is much like letter " + name() + ": " + percent(likeness())));
        }
    }

    private void aboutJob(List<PersonalizationWarning> warnings) {
        if (!keys.isEmpty() && keys.stream().noneMatch(JobTerm::isUsed)) {
            warnings.add(new PersonalizationWarning(WarningLevel.ALARM, "it uses no key term of the job"));
        } else if (letter.origins().filter(known -> known.shares().job() == 0).isPresent()) {
            warnings.add(new PersonalizationWarning(
                    WarningLevel.CAUTION, "nothing in it was filled in from the job: any client would get it"));
        }
    }

    private void byScore(List<PersonalizationWarning> warnings) {
        List<ScorePart> parts = parts();
        int points = parts.stream().mapToInt(ScorePart::points).sum();
        int most = parts.stream().mapToInt(part -> part.kind().points()).sum();
        if (points < thresholds.alarmBelow() * most) {
            warnings.add(new PersonalizationWarning(WarningLevel.ALARM, low(points, most, thresholds.alarmBelow())));
        } else if (points < thresholds.cautionBelow() * most) {
            warnings.add(
                    new PersonalizationWarning(WarningLevel.CAUTION, low(points, most, thresholds.cautionBelow())));
        }
    }

    private static String low(int points, int most, double bound) {
        return "it has " + points + " of " + most + " points, less than " + percent(bound);
    }

    private static String percent(double share) {
        return new BigDecimal(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
    }
}
