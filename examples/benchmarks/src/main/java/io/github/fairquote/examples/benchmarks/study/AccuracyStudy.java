package io.github.fairquote.examples.benchmarks.study;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Repeated held-out splits of real data: the library beside its peers, by size of the training set, in countries unseen in
 * training, and with made-up rates mixed in; then which of the gates hold.
 *
 * <p>Usage: {@code AccuracyStudy FOLDER REPEATS} prints the tables; {@code FOLDER} holds the {@code rates_*.csv} files. {@code
 * AccuracyStudy FOLDER REPEATS write EXCHANGE} writes the splits for programs in other languages instead, and {@code AccuracyStudy
 * FOLDER REPEATS with EXCHANGE} judges what these predicted as well.
 */
public final class AccuracyStudy {
    private static final int LEAST_FOR_ALL = 30;

    private final PrintStream out;
    private final List<Predictor> predictors = new ArrayList<>();
    private final Results results = new Results();

    private AccuracyStudy(PrintStream out) {
        this.out = out;
        predictors.addAll(List.of(Ours.values()));
        predictors.add(LinearPeer.ols());
        predictors.add(LinearPeer.huber());
        predictors.addAll(List.of(SimplePeers.values()));
    }

    /**
     * Runs the study.
     *
     * @param args the folder with the data sets, the number of repeated splits, and perhaps {@code write} or {@code with} and a
     *     folder for exchange
     * @throws IOException if a data set cannot be read
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "../../../shared/data/rates");
        if (!Files.isDirectory(folder)) {
            System.out.println("No data sets here: " + folder + "; nothing was measured.");
            return;
        }
        int repeats = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        AccuracyStudy study = new AccuracyStudy(System.out);
        if (args.length > 3 && args[2].equals("write")) {
            study.write(folder, repeats, Path.of(args[3]));
            return;
        }
        if (args.length > 3) {
            study.predictors.addAll(PeerFiles.read(Path.of(args[3])));
        }
        for (DataSet set : DataSet.in(folder)) {
            study.run(set, repeats);
        }
        new Means(study.results).print(System.out);
        new Gates(study.results, System.out).print();
    }

    private void write(Path folder, int repeats, Path exchange) throws IOException {
        List<Split> splits = new ArrayList<>();
        for (DataSet set : DataSet.in(folder)) {
            Splits.of(set, repeats).stream()
                    .filter(split -> split.size() >= LEAST_FOR_ALL)
                    .forEach(splits::add);
        }
        PeerFiles.write(exchange, splits);
        out.println(splits.size() + " splits written to " + exchange);
    }

    private void run(DataSet set, int repeats) {
        for (Split split : Splits.of(set, repeats)) {
            for (Predictor predictor : predictors) {
                if (split.size() >= LEAST_FOR_ALL || takesAny(predictor)) {
                    results.judge(split, predictor);
                }
            }
        }
        out.println();
        out.println("## " + set.name() + ": " + set.samples().size() + " rates, " + set.rejected() + " rows not taken");
        results.of(set.name()).forEach(this::print);
    }

    /** Of a handful of rows, regressions make nothing. */
    private static boolean takesAny(Predictor predictor) {
        return predictor == Ours.MAIN_FACTS || predictor == SimplePeers.GLOBAL_MEDIAN;
    }

    private void print(String title, Map<String, Score> scores) {
        out.println();
        out.println("### " + title);
        out.println("| method | MAE ln | median error | pinball | coverage of 80 % | width ln | by country off by |");
        out.println("|---|---|---|---|---|---|---|");
        scores.forEach((predictor, score) -> out.println("| " + predictor
                + " | " + fixed(score.meanAbsoluteLogError(), 3)
                + " | " + fixed(100 * score.medianRelativeError(), 1) + " %"
                + " | " + fixed(score.pinballLoss(), 4)
                + " | " + fixed(100 * score.coverage(), 1)
                + " | " + fixed(score.meanWidth(), 2)
                + " | " + fixed(100 * score.countryMiss(), 1) + " |"));
    }

    private static String fixed(double value, int decimals) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
