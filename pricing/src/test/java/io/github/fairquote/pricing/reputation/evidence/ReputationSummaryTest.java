package io.github.fairquote.pricing.reputation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.fairquote.core.contract.StarRating;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.pricing.reputation.Histories;
import io.github.fairquote.pricing.reputation.ReputationPosterior;
import io.github.fairquote.pricing.reputation.policy.LikelihoodTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class ReputationSummaryTest {
    private static final ReputationLedger MIXED = ReputationLedger.of(List.of(
            Histories.stars("a", "c", 8, "5"),
            Histories.stars("b", "c", 8, "4.6"),
            Histories.outcome("o", 40, ContractOutcome.FAILURE),
            Histories.outcome("p", 40, ContractOutcome.SUCCESS),
            Histories.contract("r", "d", 400).recommendation(8).build(),
            Histories.contract("e", "f", 400)
                    .stars(StarRating.of(5))
                    .external(true)
                    .build(),
            Histories.contract("silent", "g", 3).build()));

    @Test
    void countsWhatSaysSomething() {
        ReputationSummary summary = ReputationSummary.of(MIXED);

        assertThat(summary.contracts()).isEqualTo(6);
        assertThat(summary.silences()).isEqualTo(1);
        assertThat(summary).hasToString("ReputationSummary[6 contracts and 1 silences in 7 counters]");
        assertThat(ReputationSummary.empty().contracts()).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReputationSummary.of(ReputationLedger.of(List.of(ContractEvidence.builder()
                        .contract("k")
                        .client("c")
                        .day(LocalDate.of(10_000, 1, 1))
                        .build()))))
                .withMessageContaining("years 0 to 9999");
    }

    @Test
    void saysNearlyWhatTheLedgerSays() {
        for (ReputationLedger ledger : List.of(ReputationLedger.empty(), Histories.starred(12, 180, "5"))) {
            ReputationPosterior counted = Histories.MODEL.posterior(ReputationSummary.of(ledger), Histories.TODAY);

            assertThat(counted.mean()).isCloseTo(Histories.of(ledger).mean(), within(1e-3));
            assertThat(counted.contributions().keySet())
                    .isEqualTo(Histories.of(ledger).contributions().keySet());
        }
        assertThat(Histories.MODEL
                        .posterior(ReputationSummary.of(MIXED), Histories.TODAY)
                        .contributions())
                .hasSize(4);
    }

    @Test
    void mergingIsAdditionInAnyOrder() {
        ReputationSummary first = ReputationSummary.of(MIXED);
        ReputationSummary second = ReputationSummary.of(Histories.starred(3, 8, "5"));
        ReputationSummary third = ReputationSummary.of(Histories.starred(2, 700, "1"));

        assertThat(first.merge(second)).isEqualTo(second.merge(first)).hasSameHashCodeAs(second.merge(first));
        assertThat(first.merge(second).merge(third)).isEqualTo(first.merge(second.merge(third)));
        assertThat(first.merge(ReputationSummary.empty())).isEqualTo(first);
        assertThat(first.merge(second).contracts()).isEqualTo(9);
        assertThat(first.merge(second).toBytes()).isEqualTo(second.merge(first).toBytes());
    }

    @Test
    void equalityIsByContent() {
        ReputationSummary summary = ReputationSummary.of(MIXED);

        assertThat(summary)
                .isEqualTo(ReputationSummary.of(MIXED))
                .isNotEqualTo(ReputationSummary.empty())
                .isNotEqualTo("summary");
        assertThat(MIXED)
                .isNotEqualTo(ReputationLedger.empty())
                .isNotEqualTo(MIXED.with(Histories.score(90)))
                .isNotEqualTo("ledger");
        assertThat(LikelihoodTable.INFLATED_STARS)
                .isNotEqualTo(LikelihoodTable.PUBLIC_STARS)
                .isNotEqualTo("table");
    }

    @Test
    void travelsAsBytesAndAsObject() throws IOException, ClassNotFoundException {
        ReputationSummary summary = ReputationSummary.of(MIXED);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(summary);
        }

        assertThat(ReputationSummary.fromBytes(summary.toBytes())).isEqualTo(summary);
        assertThat(summary.toBytes()).hasSize(9 + 7 * 17 + 4);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(summary);
        }
    }

    @Test
    void badBytesAreRefusedWithTheirReason() {
        byte[] good = ReputationSummary.of(MIXED).toBytes();

        refused("SYNTAX", new byte[] {'F', 'Q'});
        refused("SYNTAX", "FQRS and so on, nothing of ours".getBytes(StandardCharsets.US_ASCII));
        refused("UNEXPECTED_END", Arrays.copyOf(good, 8));
        refused("UNEXPECTED_END", Arrays.copyOf(good, good.length - 1));
        refused("UNEXPECTED_END", Arrays.copyOf(good, good.length + 1));
        refused("BAD_CHECKSUM", changed(good, 12, (byte) 1));
        refused("UNSUPPORTED_VERSION", changed(good, 4, (byte) 2));
        refused("NUMBER_OUT_OF_RANGE", sealed(changed(good, 9, (byte) 0x7F)));
        refused("NUMBER_OUT_OF_RANGE", sealed(changed(good, 9, (byte) 0xFF)));
        refused("NUMBER_OUT_OF_RANGE", sealed(changed(good, 13, (byte) 5)));
        refused("NUMBER_OUT_OF_RANGE", sealed(changed(good, 13, (byte) -1)));
        refused("NUMBER_OUT_OF_RANGE", sealed(changed(good, 14, (byte) 0x7F)));
        refused("NUMBER_OUT_OF_RANGE", sealed(changed(good, 14, (byte) 0xFF)));
        refused("NUMBER_OUT_OF_RANGE", sealed(changed(good, 18, (byte) 0xFF)));
        refused("SYNTAX", sealed(repeated(good)));
    }

    private static void refused(String code, byte[] bytes) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ReputationSummary.fromBytes(bytes))
                .satisfies(e -> assertThat(e.code().name()).isEqualTo(code));
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        byte[] copy = bytes.clone();
        copy[at] = value;
        return copy;
    }

    /** The second counter the same as the first. */
    private static byte[] repeated(byte[] bytes) {
        byte[] copy = bytes.clone();
        System.arraycopy(copy, 9, copy, 26, 17);
        return copy;
    }

    private static byte[] sealed(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length - 4);
        return ByteBuffer.wrap(bytes)
                .putInt(bytes.length - 4, (int) crc.getValue())
                .array();
    }
}
