package io.github.fairquote.examples.benchmarks.study;

import io.github.fairquote.pricing.geography.GeographyIndex;
import io.github.fairquote.pricing.geography.PriceLevels;
import io.github.fairquote.pricing.sample.RateSample;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Splits written for programs in other languages, and what these programs predicted. */
final class PeerFiles {
    private static final String SPLITS = "splits.csv";
    private static final String PEER_SUFFIX = ".peer.csv";
    private static final PriceLevels GDP = PriceLevels.bundled(GeographyIndex.GDP_PER_CAPITA);

    private PeerFiles() {}

    /** Writes log rate, log country index, country, niche and level of every row; test rows in their order. */
    static void write(Path folder, List<Split> splits) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(SPLITS))) {
            out.write("key,part,y,z,country,niche,level\n");
            for (Split split : splits) {
                for (RateSample row : split.training()) {
                    out.write(split.key() + ",train," + facts(row));
                }
                for (RateSample row : split.test()) {
                    out.write(split.key() + ",test," + facts(row));
                }
            }
        }
    }

    /** The predictors whose predictions lie in the folder. */
    static List<Predictor> read(Path folder) throws IOException {
        List<Predictor> peers = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(PEER_SUFFIX)) {
                    peers.add(new Peer(name.substring(0, name.length() - PEER_SUFFIX.length()), predictions(file)));
                }
            }
        }
        return peers;
    }

    private static Map<String, List<double[]>> predictions(Path file) throws IOException {
        Map<String, List<double[]>> byKey = new HashMap<>();
        try (Stream<String> lines = Files.lines(file)) {
            lines.skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                double[] logs = new double[cells.length - 1];
                for (int i = 0; i < logs.length; i++) {
                    logs[i] = Double.parseDouble(cells[i + 1]);
                }
                byKey.computeIfAbsent(cells[0], key -> new ArrayList<>()).add(logs);
            });
        }
        return byKey;
    }

    private static String facts(RateSample row) {
        double index = GDP.figure(row.country()).map(figure -> figure.log()).orElse(GDP.medianLogIndex());
        return Predictor.logRate(row) + "," + index + "," + row.country() + ","
                + row.niche().map(niche -> niche.toString().replace(',', ' ')).orElse("none") + ","
                + row.level().map(level -> level.word()).orElse("none") + "\n";
    }

    /** Predictions from a file, by the key of the split and the order of its test rows. */
    private record Peer(String title, Map<String, List<double[]>> predictions) implements Predictor {
        @Override
        public Optional<double[][]> predict(Split split) {
            return Optional.ofNullable(predictions.get(split.key()))
                    .filter(rows -> rows.size() == split.test().size())
                    .map(rows -> rows.toArray(double[][]::new));
        }
    }
}
