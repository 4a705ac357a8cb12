package io.github.fairquote.pricing.reputation.evidence;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * The byte form, version 1: {@code "FQRP"}, version, number of counters; per counter in ascending order the month since year 0 (4), the source
 * (1), the level times 10,000 (4) and the count in millionths (8); at the end the CRC-32C of everything before. Big-endian.
 */
final class SummaryBytes {
    private static final byte[] MAGIC = {'F', 'Q', 'R', 'P'};
    private static final byte VERSION = 1;
    private static final int HEAD = MAGIC.length + 1 + Integer.BYTES;
    private static final int COUNTER = Integer.BYTES + 1 + Integer.BYTES + Long.BYTES;
    private static final int MONTHS = 12 * 10_000;

    /** A source's code is its place here; places never change. */
    private static final List<EvidenceSource> SOURCES = List.of(
            EvidenceSource.OUTCOMES,
            EvidenceSource.PRIVATE,
            EvidenceSource.PUBLIC,
            EvidenceSource.EXTERNAL,
            EvidenceSource.SILENCE);

    private SummaryBytes() {}

    static byte[] write(SortedMap<SummaryKey, Long> counts) {
        ByteBuffer out = ByteBuffer.allocate(HEAD + counts.size() * COUNTER + Integer.BYTES);
        out.put(MAGIC).put(VERSION).putInt(counts.size());
        for (Map.Entry<SummaryKey, Long> entry : counts.entrySet()) {
            SummaryKey key = entry.getKey();
            out.putInt(key.month()).put((byte) SOURCES.indexOf(key.source())).putInt(key.tenThousandths());
            out.putLong(entry.getValue());
        }
        return out.putInt(checksum(out.array(), out.position())).array();
    }

    static ReputationSummary read(byte[] bytes) {
        require(
                bytes.length >= MAGIC.length && Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC),
                ProblemCode.SYNTAX,
                "do not begin with FQRP");
        require(bytes.length >= HEAD + Integer.BYTES, ProblemCode.UNEXPECTED_END, "are cut off");
        require(
                bytes[MAGIC.length] == VERSION,
                ProblemCode.UNSUPPORTED_VERSION,
                "are of version " + bytes[MAGIC.length]);
        ByteBuffer in = ByteBuffer.wrap(bytes, MAGIC.length + 1, bytes.length - MAGIC.length - 1);
        long counters = in.getInt() & 0xFFFF_FFFFL;
        require(
                bytes.length == HEAD + counters * COUNTER + Integer.BYTES,
                ProblemCode.UNEXPECTED_END,
                "do not hold as many counters as they say");
        int end = bytes.length - Integer.BYTES;
        require(
                ByteBuffer.wrap(bytes).getInt(end) == checksum(bytes, end),
                ProblemCode.BAD_CHECKSUM,
                "do not match their checksum");
        SortedMap<SummaryKey, Long> counts = new TreeMap<>();
        for (long i = 0; i < counters; i++) {
            counter(in, counts);
        }
        return new ReputationSummary(counts);
    }

    private static void counter(ByteBuffer in, SortedMap<SummaryKey, Long> counts) {
        int month = in.getInt();
        int source = in.get();
        int level = in.getInt();
        long count = in.getLong();
        require(
                month >= 0
                        && month < MONTHS
                        && source >= 0
                        && source < SOURCES.size()
                        && SummaryKey.isLegal(SOURCES.get(source), level)
                        && count > 0,
                ProblemCode.NUMBER_OUT_OF_RANGE,
                "hold a number out of range");
        SummaryKey key = new SummaryKey(month, SOURCES.get(source), level);
        require(
                counts.isEmpty() || counts.lastKey().compareTo(key) < 0,
                ProblemCode.SYNTAX,
                "have counters out of order");
        counts.put(key, count);
    }

    private static void require(boolean holds, ProblemCode code, String rule) {
        if (!holds) {
            throw new InvalidValueException(code, "bytes", "bytes " + rule);
        }
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        return (int) crc.getValue();
    }
}
