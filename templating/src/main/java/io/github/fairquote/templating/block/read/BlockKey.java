package io.github.fairquote.templating.block.read;

import io.github.fairquote.core.internal.Quoted;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.SkillTag;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.templating.block.Block;
import io.github.fairquote.templating.block.BlockRole;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** The fields of a block file's front matter. */
enum BlockKey {
    ID {
        @Override
        void set(Block.Builder block, String value) {
            block.id(value);
        }
    },
    ROLE {
        @Override
        void set(Block.Builder block, String value) {
            block.role(BlockRole.ofWord(value)
                    .orElseThrow(() -> new InvalidValueException(
                            ProblemCode.UNKNOWN_CONSTANT,
                            "role",
                            Quoted.of(value) + " is none of "
                                    + Arrays.stream(BlockRole.values())
                                            .map(BlockRole::word)
                                            .collect(Collectors.joining(", ")))));
        }
    },
    NICHES {
        @Override
        void set(Block.Builder block, String value) {
            items(value).forEach(item -> block.addNiche(Niche.parse(item)));
        }
    },
    SKILLS {
        @Override
        void set(Block.Builder block, String value) {
            items(value).forEach(item -> block.addSkill(SkillTag.of(item)));
        }
    },
    NEEDS {
        @Override
        void set(Block.Builder block, String value) {
            block.addAllNeeds(items(value));
        }
    },
    TOPICS {
        @Override
        void set(Block.Builder block, String value) {
            block.addAllTopics(items(value));
        }
    },
    LANGUAGE {
        @Override
        void set(Block.Builder block, String value) {
            block.language(value);
        }
    },
    TONE {
        @Override
        void set(Block.Builder block, String value) {
            block.tone(value);
        }
    },
    VARIANT {
        @Override
        void set(Block.Builder block, String value) {
            block.variant(value);
        }
    },
    PRIORITY {
        @Override
        void set(Block.Builder block, String value) {
            block.priority(integer(value));
        }
    };

    private static final double ALIKE = 0.9;

    abstract void set(Block.Builder block, String value);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<BlockKey> required() {
        return List.of(ID, ROLE);
    }

    static Optional<BlockKey> ofWord(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }

    /** The field that a mistyped word most likely means. */
    static Optional<BlockKey> like(String word) {
        String short64 = word.substring(0, Math.min(word.length(), 64)).toLowerCase(Locale.ROOT);
        JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
        return Arrays.stream(values())
                .filter(key -> similarity.apply(key.word(), short64) >= ALIKE)
                .max(Comparator.comparing(key -> similarity.apply(key.word(), short64)));
    }

    private static List<String> items(String value) {
        return Arrays.stream(value.split(",", -1)).map(String::strip).toList();
    }

    private static int integer(String value) {
        boolean plain = value.length() <= 4
                && value.chars().skip(value.startsWith("-") ? 1 : 0).allMatch(c -> c >= '0' && c <= '9')
                && !value.equals("-");
        if (!plain) {
            throw new InvalidValueException(
                    ProblemCode.EXPECTED_INTEGER, "priority", "is not an integer: " + Quoted.of(value));
        }
        return Integer.parseInt(value);
    }
}
