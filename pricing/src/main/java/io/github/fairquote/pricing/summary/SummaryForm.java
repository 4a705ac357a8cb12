package io.github.fairquote.pricing.summary;

import io.github.fairquote.core.profile.ExperienceLevel;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The byte form, version 1: {@code "FQRS"}, version, flags (1 months, 2 paid, 4 job success), currency (3 ASCII), number of cells, then per cell in
 * ascending order: country (2 ASCII), niche (length, UTF-8; length 0 for none), level (0 for none), month if kept (0 for none,
 * else 1 + months since year 0), band of job success if kept (0 for none, else 1 + band), number of bins, first bin (zigzag), distances to the next bins, counts; at the end the CRC-32C
 * of everything before, big-endian. Numbers are base-128 varints, least significant group first.
 */
final class SummaryForm {
    static final byte[] MAGIC = {'F', 'Q', 'R', 'S'};
    static final int VERSION = 1;
    static final int PAID = 2;
    static final int CHECKSUM_BYTES = 4;
    /** A level's code is its place here plus one; places never change. */
    static final List<ExperienceLevel> LEVELS = List.of(
            ExperienceLevel.ENTRY, ExperienceLevel.INTERMEDIATE, ExperienceLevel.EXPERT, ExperienceLevel.EXECUTIVE);

    private SummaryForm() {}

    static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
