package io.github.fairquote.examples.benchmarks.study;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the model must reach, held against what it reached; a gate without figures is told as not measured. */
final class Gates {
    private static final String OURS = Ours.MAIN_FACTS.title();
    private static final String CLEAN = "n = 300";
    private static final String UNSEEN = "countries unseen in training, n up to 1000";

    private final Results results;
    private final PrintStream out;

    Gates(Results results, PrintStream out) {
        this.results = results;
        this.out = out;
    }

    void print() {
        out.println();
        out.println("## Gates (each figure a mean over the data sets that have it)");
        out.println("| gate | figure | bound | holds |");
        out.println("|---|---|---|---|");
        for (int n : List.of(30, 100, 300, 1_000, 5_000, 10_000)) {
            double most = n <= 300 ? 1.00 : n == 1_000 ? 1.01 : 1.03;
            gate(
                    "MAE against the better of lme4 and boosting, n = " + n,
                    most,
                    false,
                    set -> againstBest(set, "n = " + n));
        }
        for (int n : List.of(30, 100, 300, 1_000, 5_000, 10_000)) {
            double room = n >= 300 ? 0.02 : 0.03;
            gate(
                    "coverage of 80 % off by, n = " + n,
                    room,
                    true,
                    set -> score(set, "n = " + n).map(Score::coverage));
        }
        gate(
                "coverage by country off by, n = 10000",
                0.04,
                false,
                set -> score(set, "n = 10000").map(Score::countryMiss));
        gate("MAE against lme4, unseen countries", 1.00, false, set -> ratio(set, UNSEEN, "lme4"));
        gate(
                "80 % less coverage in unseen countries",
                0.03, false, set -> score(set, UNSEEN).map(s -> 0.8 - s.coverage()));
        gate(
                "MAE with 10 % junk against none",
                1.03,
                false,
                set -> against("10 % of the rates replaced by 999, n = 300", set, Score::meanAbsoluteLogError));
        gate(
                "MAE with 30 % junk against none",
                1.05,
                false,
                set -> against("30 % of the rates replaced by 999, n = 300", set, Score::meanAbsoluteLogError));
        gate(
                "width with 30 % junk against none",
                1.10, false, set -> against("30 % of the rates replaced by 999, n = 300", set, Score::meanWidth));
        gate(
                "coverage with 30 % junk off by",
                0.05,
                true,
                set -> score(set, "30 % of the rates replaced by 999, n = 300").map(Score::coverage));
        for (int n : Splits.TINY) {
            gate(
                    "MAE against the median, n = " + n,
                    0.95,
                    false,
                    set -> ratio(set, "n = " + n, SimplePeers.GLOBAL_MEDIAN.title()));
        }
    }

    /** Prints the mean of a figure; if it is a coverage, how far the mean is from 80 %. */
    private void gate(String words, double most, boolean coverage, Function<String, Optional<Double>> figure) {
        List<Double> figures = new ArrayList<>();
        results.sets().forEach(set -> figure.apply(set).filter(x -> !x.isNaN()).ifPresent(figures::add));
        OptionalDouble mean = figures.stream().mapToDouble(Double::doubleValue).average();
        if (mean.isEmpty()) {
            out.println("| " + words + " | - | " + fixed(most) + " | not measured |");
            return;
        }
        double value = coverage ? Math.abs(mean.getAsDouble() - 0.8) : mean.getAsDouble();
        out.println("| " + words + " | " + fixed(value) + " | " + fixed(most) + " | " + (value <= most ? "yes" : "NO")
                + " |");
    }

    private Optional<Double> againstBest(String set, String table) {
        return Stream.of("lme4", "boosting")
                .flatMap(peer -> results.find(set, table, peer).stream())
                .map(Score::meanAbsoluteLogError)
                .min(Double::compare)
                .flatMap(best -> score(set, table).map(ours -> ours.meanAbsoluteLogError() / best));
    }

    private Optional<Double> ratio(String set, String table, String peer) {
        return results.find(set, table, peer)
                .flatMap(theirs ->
                        score(set, table).map(ours -> ours.meanAbsoluteLogError() / theirs.meanAbsoluteLogError()));
    }

    private Optional<Double> against(String table, String set, Function<Score, Double> figure) {
        return score(set, table)
                .flatMap(junk -> score(set, CLEAN).map(clean -> figure.apply(junk) / figure.apply(clean)));
    }

    private Optional<Score> score(String set, String table) {
        return results.find(set, table, OURS);
    }

    private static String fixed(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
