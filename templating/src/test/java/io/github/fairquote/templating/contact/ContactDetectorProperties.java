package io.github.fairquote.templating.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.policy.letter.ContactKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContactDetectorProperties {
    private static final ContactDetector DETECTOR = ContactDetector.withDefaults();
    private static final List<String> LINES = LabelledLines.texts();

    @Property
    void spansLieInTheTextInOrderAndSplitNoCharacter(@ForAll("texts") String text) {
        assertSound(text);
    }

    /** Whatever a scanner waits for, the text may end before it or go on otherwise. */
    @Property(tries = 4_000)
    void soDoSpansInPiecesOfLabelledLines(@ForAll("pieces") List<String> pieces) {
        assertSound(String.join(" ", pieces));
        assertSound(String.join("", pieces));
    }

    @Example
    void soDoSpansInLinesBrokenOffAnywhereInTheirEnd() {
        for (String line : LINES) {
            for (int cut = 1; cut < Math.min(12, line.length()); cut++) {
                assertSound(line.substring(0, line.length() - cut));
                assertSound(line.substring(0, line.length() - cut) + " ");
            }
        }
    }

    private static void assertSound(String text) {
        int last = 0;
        for (ContactFinding finding : DETECTOR.detect(text)) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(last);
            assertThat(finding.end()).isGreaterThan(finding.start()).isLessThanOrEqualTo(text.length());
            assertThat(splits(text, finding.start())).isFalse();
            assertThat(splits(text, finding.end())).isFalse();
            last = finding.end();
        }
    }

    @Property
    void findsTheSameTwice(@ForAll("texts") String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(DETECTOR.detect(text));
    }

    @Property
    void reasonsDoNotRepeatTheDetail(@ForAll("names") String name) {
        String text = "Write to " + name + "@gmail.com today.";

        assertThat(DETECTOR.detect(text))
                .isNotEmpty()
                .allSatisfy(finding ->
                        assertThat(finding.reason() + finding.change()).doesNotContain(name + "@"));
    }

    @Property
    void findsAnAddressWhereverItStands(
            @ForAll("names") String name, @ForAll("prose") String before, @ForAll("prose") String after) {
        String address = name + "@" + name + "-works.com";
        String text = before + " " + address + " " + after;

        assertThat(DETECTOR.detect(text)).extracting(f -> f.of(text)).contains(address);
    }

    @Property
    void invisibleCharactersHideNothing(@ForAll("names") String name, @ForAll("invisible") String filler) {
        String text = String.join(filler, (name + "@gmail.com").split("", -1));

        assertThat(DETECTOR.detect(text)).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ContactKind.EMAIL);
            assertThat(finding.start()).isLessThanOrEqualTo(filler.length());
        });
    }

    @Property
    void fullWidthHidesNothing(@ForAll("names") String name) {
        StringBuilder wide = new StringBuilder();
        (name + "@gmail.com").chars().forEach(c -> wide.append((char) (c - '!' + 0xFF01)));

        assertThat(DETECTOR.detect(wide))
                .singleElement()
                .satisfies(f -> assertThat(f.of(wide)).isEqualTo(wide.toString()));
    }

    @Property
    void whatTheClientNamesIsAllowed(@ForAll("names") String name) {
        String address = name + "@gmail.com";

        assertThat(DETECTOR.allowing(List.of("Mail us: " + address)).detect("I wrote to " + address + " as asked."))
                .isEmpty();
        assertThat(DETECTOR.allowing(List.of("Mail us: " + address)).detect("Or write to x" + address + " instead."))
                .isNotEmpty();
    }

    @Property
    void theOrderOfMentionsIsIrrelevant(@ForAll("names") String name, @ForAll long seed) {
        List<String> mentions = new ArrayList<>(
                List.of(name + "@gmail.com", name + ".com", "+380 50 123 45 67", "t.me/" + name, "nothing at all"));
        String text = name + "@gmail.com, info@" + name + ".com, 380501234567, t.me/" + name + ", t.me/other";
        List<ContactFinding> findings = DETECTOR.allowing(mentions).detect(text);
        Collections.shuffle(mentions, new Random(seed));

        assertThat(DETECTOR.allowing(mentions).detect(text)).isEqualTo(findings);
        assertThat(findings).extracting(f -> f.of(text)).containsExactly("t.me/other");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ivan",
                "@",
                "gmail",
                ".",
                "com",
                " ",
                "\n",
                " at ",
                "(at)",
                " dot ",
                "[.]",
                "+",
                "380",
                "50",
                "-",
                "(",
                ")",
                "one ",
                "zero ",
                "double ",
                "plus ",
                "my ",
                "telegram",
                "tg",
                ": ",
                "is ",
                "@x_y",
                "http://",
                "https",
                "/",
                "t.me/",
                "wa.me",
                "\u200b",
                "\u202e",
                "\u202c",
                "\u0301",
                "\ud83d\udc36",
                "\ud835\udfd1",
                "\ud800",
                "\udc00",
                "&#64;",
                "&amp;",
                "%40",
                "т",
                "е",
                "собака",
                "крапка",
                "微信",
                "calendly",
                "i v a n ",
                "3\ufe0f\u20e3",
                "pay me ",
                "paypal",
                "outside ",
                "upwork",
                "your ",
                "email",
                "street ",
                "12",
                "#1234",
                "live:",
                "_",
                "'",
                "ﬁ");
        return Arbitraries.oneOf(pieces.list().ofMaxSize(30).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Combinators.combine(
                        Arbitraries.of(LINES),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of("", "", "", "|", "\u2040", "<", "\ud800", "\n"))
                .as((line, from, length, odd) -> {
                    int begin = Math.min(from, line.length());
                    return line.substring(begin, Math.min(line.length(), begin + length)) + odd;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(5)
                                .ofMaxLength(9),
                        Arbitraries.integers().between(10, 99))
                .as((letters, number) -> "q" + letters + number);
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(
                "",
                "The audit is ready.",
                "We start on Monday",
                "Costs fell by 12 %;",
                "Two weeks, three drafts,",
                "(see below)");
    }

    @Provide
    Arbitrary<String> invisible() {
        return Arbitraries.of("", "\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff", "\u0301", "\ufe0f", "\u034f");
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
