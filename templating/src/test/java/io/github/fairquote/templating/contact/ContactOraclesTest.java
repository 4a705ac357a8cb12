package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import io.github.fairquote.templating.contact.LabelledLines.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkType;

/**
 * Two widely used finders beside our detector: autolink for e-mail addresses and links, libphonenumber for numbers that
 * are valid in the United States or with a country's code. Both see only what is written out, and both see details in
 * innocent lines too: names of packages, samples, numbers of campaigns, what the client names.
 */
class ContactOraclesTest {
    private static final LinkExtractor LINKS =
            LinkExtractor.builder().linkTypes(EnumSet.allOf(LinkType.class)).build();

    private static List<Row> catalogue = List.of();
    private static List<Row> all = List.of();

    @BeforeAll
    static void readTheLines() throws IOException {
        catalogue = LabelledLines.read("corpus.jsonl");
        List<Row> rows = new ArrayList<>(catalogue);
        rows.addAll(LabelledLines.read("lines.jsonl"));
        rows.addAll(LabelledLines.read("more.jsonl"));
        all = List.copyOf(rows);
    }

    /** What stands somewhere in a line. */
    private record Place(int start, int end) {
        boolean isFoundIn(Row row) {
            return row.findings().stream().anyMatch(finding -> finding.start() < end && start < finding.end());
        }

        String of(Row row) {
            return row.text().substring(start, end);
        }
    }

    private interface Finder {
        List<Place> find(String text);
    }

    private static List<Place> links(String text) {
        return StreamSupport.stream(LINKS.extractLinks(text).spliterator(), false)
                .map(link -> new Place(link.getBeginIndex(), link.getEndIndex()))
                .toList();
    }

    private static List<Place> numbers(String text) {
        Iterable<PhoneNumberMatch> numbers =
                PhoneNumberUtil.getInstance().findNumbers(text, "US", Leniency.VALID, Long.MAX_VALUE);
        return StreamSupport.stream(numbers.spliterator(), false)
                .map(number -> new Place(number.start(), number.end()))
                .toList();
    }

    /** What a finder sees in lines with a label, and we do not. */
    private static List<String> onlyFoundBy(Finder finder, boolean innocent) {
        List<String> places = new ArrayList<>();
        for (Row row : all) {
            if (row.isInnocent() == innocent) {
                finder.find(row.text()).stream()
                        .filter(place -> !place.isFoundIn(row))
                        .map(place -> place.of(row))
                        .forEach(places::add);
            }
        }
        return places;
    }

    @Test
    void findsWhateverAutolinkFinds() {
        assertThat(onlyFoundBy(ContactOraclesTest::links, false)).isEmpty();
        assertThat(found(all, false, ContactOraclesTest::links)).isGreaterThan(70);
    }

    /** Nothing of this leads to the writer: packages, samples, hosts of machines, documentation, what the post names. */
    @Test
    void leavesAloneWhatAutolinkTakesForALink() {
        assertThat(onlyFoundBy(ContactOraclesTest::links, true))
                .containsExactly(
                        "react@18.2.0",
                        "lodash@4.17.21",
                        "test@example.com",
                        "hr@acme-insurance.com",
                        "deploy@10.0.0.5",
                        "git@github.com",
                        "https://docs.python.org/3/library/json.html",
                        "https://schema.org/FAQPage",
                        "www.riverside-dental.com/contact",
                        "user@example.com",
                        "git@github.com",
                        "https://developer.mozilla.org/en-US/docs/Web/CSS",
                        "https://www.w3.org/TR/WCAG22/",
                        "john@example.org",
                        "jane@test.invalid");
    }

    @Test
    void findsWhateverLibphonenumberFinds() {
        assertThat(onlyFoundBy(ContactOraclesTest::numbers, false)).isEmpty();
        assertThat(found(all, false, ContactOraclesTest::numbers)).isGreaterThan(50);
    }

    /** A number that the post names, campaigns, an amount and a lot. */
    @Test
    void leavesAloneWhatLibphonenumberTakesForANumber() {
        assertThat(onlyFoundBy(ContactOraclesTest::numbers, true))
                .containsExactly("+1 415 555 2671", "17346281900", "3 100 000", "12345678901", "20240115-03");
    }

    /** Of 34 details autolink sees 5, libphonenumber 1; we see them all, and no finder has an alarm here. */
    @Test
    void findsMoreOfTheCatalogueThanBothTogether() {
        assertThat(found(catalogue, false, ContactOraclesTest::links)).isEqualTo(5);
        assertThat(found(catalogue, false, ContactOraclesTest::numbers)).isEqualTo(1);
        assertThat(found(catalogue, false, ContactOraclesTest::both)).isEqualTo(6);
        assertThat(foundByUs(catalogue, false)).isEqualTo(34);
        assertThat(found(catalogue, true, ContactOraclesTest::both)).isZero();
        assertThat(foundByUs(catalogue, true)).isZero();
    }

    /** Over all lines: recall and precision of both together below ours. */
    @Test
    void isBetterThanBothTogetherOnAllLines() {
        double contacts = all.stream().filter(row -> !row.isInnocent()).count();
        long theirs = found(all, false, ContactOraclesTest::both);
        long ours = foundByUs(all, false);
        long theirAlarms = found(all, true, ContactOraclesTest::both);
        long ourAlarms = foundByUs(all, true);

        assertThat(theirs / contacts).isBetween(0.14, 0.20);
        assertThat(ours / contacts).isGreaterThan(0.98);
        assertThat(theirs / (double) (theirs + theirAlarms)).isBetween(0.85, 0.90);
        assertThat(ours / (double) (ours + ourAlarms)).isEqualTo(1.0);
    }

    private static List<Place> both(String text) {
        List<Place> places = new ArrayList<>(links(text));
        places.addAll(numbers(text));
        return places;
    }

    private static long found(List<Row> rows, boolean innocent, Finder finder) {
        return rows.stream()
                .filter(row -> row.isInnocent() == innocent)
                .filter(row -> !finder.find(row.text()).isEmpty())
                .count();
    }

    private static long foundByUs(List<Row> rows, boolean innocent) {
        return rows.stream()
                .filter(row -> row.isInnocent() == innocent)
                .filter(row -> !row.findings().isEmpty())
                .count();
    }
}
