package io.github.fairquote.pricing.summary;

import io.github.fairquote.pricing.sample.RateBasis;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Writes the form described in {@link SummaryForm}. */
final class SummaryWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private SummaryWriter() {}

    static byte[] write(RateSummary summary) {
        SummaryWriter writer = new SummaryWriter();
        writer.header(summary);
        summary.content().forEach((cell, bins) -> {
            writer.cell(cell, summary.details());
            writer.bins(bins);
        });
        return writer.sealed();
    }

    private void header(RateSummary summary) {
        out.writeBytes(SummaryForm.MAGIC);
        out.write(SummaryForm.VERSION);
        int details = summary.details().stream().mapToInt(SummaryDetail::flag).sum();
        out.write(details | (summary.basis() == RateBasis.PAID ? SummaryForm.PAID : 0));
        ascii(summary.currency().code());
        number(summary.content().size());
    }

    private void cell(Cell cell, Set<SummaryDetail> details) {
        ascii(cell.country().code());
        byte[] niche = cell.niche().map(Object::toString).orElse("").getBytes(StandardCharsets.UTF_8);
        number(niche.length);
        out.writeBytes(niche);
        out.write(
                cell.level().map(level -> SummaryForm.LEVELS.indexOf(level) + 1).orElse(0));
        if (details.contains(SummaryDetail.MONTH)) {
            number(cell.month().map(month -> Cell.number(month) + 1).orElse(0L));
        }
        if (details.contains(SummaryDetail.JOB_SUCCESS)) {
            out.write(cell.jobSuccessBand().map(band -> band + 1).orElse(0));
        }
    }

    private void bins(Bins bins) {
        number(bins.size());
        for (int i = 0; i < bins.size(); i++) {
            number(i == 0 ? zigzag(bins.bin(0)) : bins.bin(i) - (long) bins.bin(i - 1));
        }
        for (int i = 0; i < bins.size(); i++) {
            number(bins.count(i));
        }
    }

    private byte[] sealed() {
        byte[] body = out.toByteArray();
        return ByteBuffer.allocate(body.length + SummaryForm.CHECKSUM_BYTES)
                .put(body)
                .putInt(SummaryForm.checksum(body, body.length))
                .array();
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void number(long value) {
        long rest = value;
        while (rest > 0x7F) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static long zigzag(int value) {
        return value >= 0 ? 2L * value : -2L * value - 1;
    }
}
