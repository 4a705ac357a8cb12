package io.github.fairquote.examples.benchmarks.lint;

import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.templating.lint.ProposalLinter;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Processor time of every lint rule on ten hostile shapes, of n and of 2n characters: the ratio is near 2 where time is linear.
 *
 * <pre>
 * mvn -q -pl examples/benchmarks -am compile exec:exec \
 *   -Dmain=io.github.fairquote.examples.benchmarks.lint.LintGrowth -Dbench="200000"
 * </pre>
 */
public final class LintGrowth {
    private static final List<String> SHAPES = List.of(
            "a@", "a", "+1-(", "\u0315\u0300", "a.", "one two ", "t e l ", "{{[<", "**__`", "my telegram is dot at ");
    private static final int ROUNDS = 7;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private LintGrowth() {}

    /**
     * Prints one line a shape.
     *
     * @param args the number of characters n, 100,000 if absent
     */
    public static void main(String[] args) {
        int length = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        ProposalLinter linter = ProposalLinter.of(PolicyPacks.upwork(), LocalDate.of(2026, 7, 1));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(Locale.ROOT, "%-24s %12s %12s %6s%n", "shape", "n, ms", "2n, ms", "ratio");
        for (String shape : SHAPES) {
            double one = milliseconds(linter, letter(shape, length));
            double two = milliseconds(linter, letter(shape, 2 * length));
            String shown = shape.codePointAt(0) > 0x7E ? "combining marks" : shape;
            out.printf(Locale.ROOT, "%-24s %12.1f %12.1f %6.2f%n", shown, one, two, two / one);
        }
    }

    private static String letter(String shape, int length) {
        return shape.repeat(length / shape.length() + 1).substring(0, length);
    }

    /** The median of some rounds. */
    private static double milliseconds(ProposalLinter linter, String letter) {
        double[] times = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            int found = linter.lint(letter).size();
            times[i] = (CLOCK.getCurrentThreadCpuTime() - start) / 1e6 + Math.min(found, 0);
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }
}
