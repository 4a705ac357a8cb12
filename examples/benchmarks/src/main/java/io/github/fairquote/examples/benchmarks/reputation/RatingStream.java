package io.github.fairquote.examples.benchmarks.reputation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Ratings of many subjects in the order of time.
 *
 * @param name the short name
 * @param events the ratings
 */
record RatingStream(String name, List<Event> events) {
    private static final int COLUMNS = 4;

    /**
     * One rating.
     *
     * @param subject who was rated
     * @param rater who rated
     * @param success whether the rating was good
     * @param day when
     */
    record Event(String subject, String rater, boolean success, LocalDate day) {}

    /** The streams of a folder: workers' answers, right or wrong, and ratings of trust, positive or negative. */
    static List<RatingStream> in(Path folder) throws IOException {
        List<RatingStream> streams = new ArrayList<>();
        for (Path file :
                List.of(folder.resolve("reviews_mturk_success.csv"), folder.resolve("reviews_bitcoin_alpha.csv"))) {
            if (Files.exists(file)) {
                streams.add(read(file));
            }
        }
        return streams;
    }

    private static RatingStream read(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split(",", -1);
            if (cells.length == COLUMNS && !cells[0].equals("subject")) {
                rows.add(cells);
            }
        }
        rows.sort((a, b) -> Long.compare(Long.parseLong(a[3]), Long.parseLong(b[3])));
        List<Event> events = rows.stream()
                .map(row -> new Event(row[0], row[1], Integer.parseInt(row[2]) > 0, day(Long.parseLong(row[3]))))
                .toList();
        return new RatingStream(file.getFileName().toString(), events);
    }

    private static LocalDate day(long seconds) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    }
}
