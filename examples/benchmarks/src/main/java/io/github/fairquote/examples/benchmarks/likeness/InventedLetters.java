package io.github.fairquote.examples.benchmarks.likeness;

import io.github.fairquote.templating.history.SentLetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Letters of a kit: forty stored paragraphs, of which each letter has four, between sentences of its own; about 150 words. */
final class InventedLetters {
    private static final int WORDS = 6_000;
    private static final int STORED = 40;

    private final Random random = new Random(20_260_701);
    private final List<String> stored = new ArrayList<>();

    private InventedLetters() {
        for (int i = 0; i < STORED; i++) {
            stored.add(sentence(22));
        }
    }

    static List<SentLetter> of(int letters) {
        InventedLetters kit = new InventedLetters();
        List<SentLetter> sent = new ArrayList<>();
        for (int i = 0; i < letters; i++) {
            sent.add(SentLetter.builder()
                    .id("letter-" + i)
                    .sentOn(LocalDate.of(2020, 1, 1).plusDays(i % 2_000))
                    .job("job-" + i)
                    .text(kit.letter())
                    .build());
        }
        return sent;
    }

    private String letter() {
        StringBuilder text = new StringBuilder("Hi " + word() + ",\n\n");
        for (int i = 0; i < 4; i++) {
            text.append(sentence(15)).append("\n\n");
            text.append(stored.get(random.nextInt(STORED))).append("\n\n");
        }
        return text.append("Which ").append(sentence(5)).append('?').toString();
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.append('.').toString();
    }

    /** Low numbers are frequent, as short words are. */
    private String word() {
        int number = (int) (WORDS * random.nextDouble() * random.nextDouble() * random.nextDouble());
        return "w" + Integer.toString(number * 97, Character.MAX_RADIX);
    }
}
