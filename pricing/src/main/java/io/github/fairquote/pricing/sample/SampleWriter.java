package io.github.fairquote.pricing.sample;

import io.github.fairquote.core.contract.JobSuccessScore;
import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.internal.Check;
import io.github.fairquote.core.internal.Decimals;
import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes samples as CSV with the documented header of {@link SampleColumn}, so that {@link SampleReader#csv()} reads them back.
 *
 * <p>What was read and written once is written the same again, byte for byte: all columns, LF line ends, quotes only where needed.
 *
 * <p><b>Spreadsheets run cells as formulas</b> that begin with {@code =}, {@code +}, {@code -} or {@code @} (CWE-1236). Texts of
 * others, such as identifiers, are written as they are by default, because a table that is read back must not change; for a table
 * that people open in a spreadsheet use {@link #withFormulasDisarmed()}. Numbers are never touched. Immutable and thread-safe.
 */
public final class SampleWriter {
    private static final char DELIMITER = ',';
    private static final char LIST_SEPARATOR = ';';
    /** What spreadsheets take for the start of a formula, the full-width forms of East Asian input included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private final boolean disarmed;

    private SampleWriter(boolean disarmed) {
        this.disarmed = disarmed;
    }

    /**
     * Writes texts as they are.
     *
     * @return the writer
     */
    public static SampleWriter csv() {
        return new SampleWriter(false);
    }

    /**
     * Puts an apostrophe in front of texts that a spreadsheet would run as a formula. Such texts are not read back the same.
     *
     * @return the changed copy
     */
    public SampleWriter withFormulasDisarmed() {
        return new SampleWriter(true);
    }

    /**
     * Writes a header and one row for each sample, in constant memory.
     *
     * @param samples the samples; one without an id gets its number, from 1
     * @param out where to; never closed
     * @throws IOException if {@code out} fails
     * @throws InvalidValueException BAD_TAG for a skill with a semicolon, which separates skills; NUMBER_TOO_LONG for a weight of
     *     more than 40 digits
     */
    public void write(Iterable<RateSample> samples, Appendable out) throws IOException {
        Objects.requireNonNull(samples, "samples");
        Objects.requireNonNull(out, "out");
        List<String> header = new ArrayList<>();
        for (SampleColumn column : SampleColumn.values()) {
            if (column.isAttribute()) {
                header.add(column.header());
            }
        }
        row(header, out);
        long number = 0;
        for (RateSample sample : samples) {
            row(cells(sample, ++number), out);
        }
    }

    private static void row(List<String> cells, Appendable out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : Character.toString(DELIMITER)).append(quotedIfNeeded(cells.get(i)));
        }
        out.append('\n');
    }

    private static String quotedIfNeeded(String cell) {
        boolean plain = cell.indexOf(DELIMITER) < 0 && cell.indexOf('"') < 0;
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private List<String> cells(RateSample sample, long number) {
        return List.of(
                text(sample.id().orElseGet(() -> Long.toString(number))),
                sample.rate().perHour().amount().toPlainString(),
                sample.rate().currency().code(),
                sample.country().code(),
                text(sample.niche().map(Niche::toString).orElse("")),
                sample.level().map(ExperienceLevel::word).orElse(""),
                text(skills(sample)),
                sample.basis().word(),
                sample.observedOn().map(LocalDate::toString).orElse(""),
                weight(sample.weight()),
                sample.jobSuccess()
                        .map(JobSuccessScore::percent)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                sample.reviews().map(count -> Integer.toString(count)).orElse(""),
                sample.stars().map(StarRating::toString).orElse(""));
    }

    private String text(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return disarmed && formula ? "'" + cell : cell;
    }

    private static String skills(RateSample sample) {
        List<String> labels = new ArrayList<>();
        for (SkillTag skill : sample.skills()) {
            Check.that(
                    skill.label().indexOf(LIST_SEPARATOR) < 0,
                    ProblemCode.BAD_TAG,
                    "skills",
                    "hold a semicolon: " + Quoted.of(skill.label()));
            labels.add(skill.label());
        }
        return String.join(Character.toString(LIST_SEPARATOR), labels);
    }

    /** The fewest digits that mean this double: the JDK's own text form differs between releases. */
    private static String weight(double weight) {
        BigDecimal exact = new BigDecimal(weight);
        int digits = 1;
        while (exact.round(new MathContext(digits)).doubleValue() != weight) {
            digits++;
        }
        BigDecimal shortest = exact.round(new MathContext(digits));
        String plain = (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
        Decimals.parse("weight", plain); // a weight that could not be read back is refused
        return plain;
    }
}
