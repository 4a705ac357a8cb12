package io.github.fairquote.pricing.summary;

import io.github.fairquote.core.geo.CountryCode;
import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.niche.Niche;
import io.github.fairquote.core.profile.ExperienceLevel;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.pricing.sample.RateBasis;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the form described in {@link SummaryForm}; takes nothing that {@link SummaryWriter} would not have written. */
final class SummaryReader {
    private static final int HEADER_BYTES = 6;
    private static final int NICHE_BYTES = 4 * 121;
    private static final long MONTH_LIMIT = 12L * 10_000;

    private final byte[] bytes;
    private final int end;
    private int at;

    private SummaryReader(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length - SummaryForm.CHECKSUM_BYTES;
    }

    static RateSummary read(byte[] bytes) {
        SummaryReader reader = new SummaryReader(bytes);
        try {
            return reader.summary();
        } catch (InvalidValueException e) {
            throw reader.refusal(e.code(), "holds a bad value: " + e.getMessage());
        }
    }

    private RateSummary summary() {
        requireWhole();
        int flags = bytes[HEADER_BYTES - 1];
        Set<SummaryDetail> details = EnumSet.noneOf(SummaryDetail.class);
        int known = SummaryForm.PAID;
        for (SummaryDetail detail : SummaryDetail.values()) {
            known |= detail.flag();
            if ((flags & detail.flag()) != 0) {
                details.add(detail);
            }
        }
        require((flags & ~known) == 0, ProblemCode.SYNTAX, "has unknown flags");
        at = HEADER_BYTES;
        CurrencyCode currency = CurrencyCode.of(text(3));
        SortedMap<Cell, Bins> cells = cells(details);
        require(at == end, ProblemCode.TRAILING_DATA, "goes on behind its end");
        RateBasis basis = (flags & SummaryForm.PAID) != 0 ? RateBasis.PAID : RateBasis.ASKED;
        RateSummary summary = new RateSummary(currency, basis, details, cells);
        require(Arrays.equals(summary.toBytes(), bytes), ProblemCode.SYNTAX, "is not in its one canonical form");
        return summary;
    }

    private void requireWhole() {
        require(
                bytes.length >= SummaryForm.MAGIC.length
                        && Arrays.equals(
                                bytes, 0, SummaryForm.MAGIC.length, SummaryForm.MAGIC, 0, SummaryForm.MAGIC.length),
                ProblemCode.SYNTAX,
                "does not begin with FQRS");
        require(end >= HEADER_BYTES, ProblemCode.UNEXPECTED_END, "is cut off");
        int version = bytes[SummaryForm.MAGIC.length];
        require(
                version == SummaryForm.VERSION,
                ProblemCode.UNSUPPORTED_VERSION,
                "is of version " + version + ", read is version " + SummaryForm.VERSION + ",");
        require(
                ByteBuffer.wrap(bytes, end, SummaryForm.CHECKSUM_BYTES).getInt() == SummaryForm.checksum(bytes, end),
                ProblemCode.BAD_CHECKSUM,
                "does not match its checksum");
    }

    private SortedMap<Cell, Bins> cells(Set<SummaryDetail> details) {
        SortedMap<Cell, Bins> cells = new TreeMap<>();
        long count = number();
        for (long i = 0; i < count; i++) {
            Cell cell = cell(details);
            require(
                    cells.isEmpty() || cells.lastKey().compareTo(cell) < 0,
                    ProblemCode.SYNTAX,
                    "has cells out of order");
            cells.put(cell, bins());
        }
        return cells;
    }

    private Cell cell(Set<SummaryDetail> details) {
        CountryCode country = CountryCode.of(text(2));
        int length = intNumber(NICHE_BYTES);
        Optional<Niche> niche = length == 0 ? Optional.empty() : Optional.of(Niche.parse(text(length)));
        int level = intNumber(SummaryForm.LEVELS.size());
        Optional<ExperienceLevel> named =
                level == 0 ? Optional.empty() : Optional.of(SummaryForm.LEVELS.get(level - 1));
        Optional<YearMonth> month = details.contains(SummaryDetail.MONTH) ? month() : Optional.empty();
        int band = details.contains(SummaryDetail.JOB_SUCCESS) ? intNumber(Cell.TOP_BAND + 1) : 0;
        return new Cell(country, niche, named, month, band == 0 ? Optional.empty() : Optional.of(band - 1));
    }

    private Optional<YearMonth> month() {
        long month = number() - 1;
        require(month < MONTH_LIMIT, ProblemCode.DATE_OUT_OF_RANGE, "has a month beyond year 9999");
        return month < 0 ? Optional.empty() : Optional.of(YearMonth.of((int) (month / 12), (int) (month % 12) + 1));
    }

    private Bins bins() {
        int size = intNumber(end - at);
        require(size > 0, ProblemCode.SYNTAX, "has an empty cell");
        long[] bins = new long[size];
        for (int i = 0; i < size; i++) {
            long step = number();
            require(i == 0 || step > 0, ProblemCode.SYNTAX, "has bins out of order");
            bins[i] = i == 0 ? unzigzag(step) : bins[i - 1] + step;
            require((int) bins[i] == bins[i], ProblemCode.NUMBER_OUT_OF_RANGE, "has a bin out of range");
        }
        Bins result = new Bins(size);
        for (long bin : bins) {
            long count = number();
            require(count > 0, ProblemCode.SYNTAX, "has a count of zero");
            result.add((int) bin, count);
        }
        return result;
    }

    private String text(int length) {
        require(length <= end - at, ProblemCode.UNEXPECTED_END, "is cut off");
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    private int intNumber(int max) {
        long value = number();
        require(value <= max, ProblemCode.NUMBER_OUT_OF_RANGE, "has a number above " + max);
        return (int) value;
    }

    private long number() {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            require(at < end, ProblemCode.UNEXPECTED_END, "is cut off");
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw refusal(ProblemCode.NUMBER_OUT_OF_RANGE, "has a number of more than 63 bits");
    }

    private static long unzigzag(long value) {
        return (value & 1) == 0 ? value / 2 : -(value / 2) - 1;
    }

    private void require(boolean holds, ProblemCode code, String message) {
        if (!holds) {
            throw refusal(code, message);
        }
    }

    private InvalidSummaryException refusal(ProblemCode code, String message) {
        return new InvalidSummaryException(code, message, at);
    }
}
