package io.github.fairquote.pricing.funnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.proposal.ProposalEnd;
import io.github.fairquote.core.proposal.ProposalStage;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalReaderTest {
    private static final String HEADER =
            "id,sent,niche,variant,profile,connects,boost,viewed,replied,interviewed,hired,end,ended\n";

    @Test
    void aRowIsAProposal() {
        Partial<List<ProposalRecord>> read = read(HEADER
                + "p1,2026-01-02,insurance/lead-generation,short,Leads,6,12,2026-01-03,yes,no,2026-02-01,,\n"
                + "p2,2026-01-05,,,,,,no,no,,,other-hired,2026-01-20\n"
                + "p3,2026-01-06,,,,,,,,,,,\n");
        assertThat(read.isComplete()).isTrue();
        List<ProposalRecord> proposals = read.orElseThrow();
        ProposalRecord first = proposals.get(0);
        assertThat(first.stageAt(LocalDate.of(2026, 12, 1))).contains(ProposalStage.HIRED);
        assertThat(first.noted()).containsExactly(ProposalStage.REPLIED);
        assertThat(first.isOnRecord(ProposalStage.INTERVIEWED)).isFalse();
        assertThat(first.connects()).contains(6);
        assertThat(first.boost()).contains(12);
        assertThat(proposals.get(1).outcome().orElseThrow().end()).contains(ProposalEnd.OTHER_HIRED);
        assertThat(proposals.get(2).outcome()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p,2026-13-01,,,,,,,,,,, | BAD_DATE | sent",
                "p,1.2.2026,,,,,,,,,,, | BAD_DATE | sent",
                "p,1969-12-31,,,,,,,,,,, | DATE_OUT_OF_RANGE | sent",
                "p,2200-01-01,,,,,,,,,,, | DATE_OUT_OF_RANGE | sent",
                ",2026-01-01,,,,,,,,,,, | MISSING_VALUE | id",
                "p,,,,,,,,,,,, | MISSING_VALUE | sent",
                "p,2026-01-01,a/b/c,,,,,,,,,, | BAD_TAG | niche",
                "p,2026-01-01,,,,6.5,,,,,,, | EXPECTED_INTEGER | connects",
                "p,2026-01-01,,,,,12345678,,,,,, | EXPECTED_INTEGER | boost",
                "p,2026-01-01,,,,1001,,,,,,, | NUMBER_OUT_OF_RANGE | connects",
                "p,2026-01-01,,,,,,maybe,,,,, | BAD_DATE | viewed",
                "p,2026-01-01,,,,,,2025-12-31,,,,, | INCONSISTENT | outcome",
                "p,2026-01-01,,,,,,2026-01-03,2026-01-02,,,, | INCONSISTENT | replied",
                "p,2026-01-01,,,,,,no,no,,yes,, | INCONSISTENT | viewed",
                "p,2026-01-01,,,,,,,no,,yes,, | INCONSISTENT | replied",
                "p,2026-01-01,,,,,,,,,yes,declined, | INCONSISTENT | end",
                "p,2026-01-01,,,,,,,,,,lost, | UNKNOWN_CONSTANT | end",
                "p,2026-01-01,,,,,,,,,,,2026-01-02 | INCONSISTENT | ended"
            })
    void aBadFieldIsLocatedAndCostsItsRowOnly(String row, ProblemCode code, String field) {
        Partial<List<ProposalRecord>> read = read(HEADER + row + "\nq,2026-01-01,,,,,,,,,,,\n");
        assertThat(read.problems()).hasSize(1);
        Problem problem = read.problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location().line()).contains(2);
        assertThat(problem.location().field()).contains(field);
        assertThat(read.value().orElseThrow()).extracting(ProposalRecord::id).containsExactly("q");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY_DOCUMENT",
                "'id,sent' | NO_ROWS",
                "'id;sent' | WRONG_DELIMITER",
                "'id' | MISSING_COLUMN",
                "'id,sent,id' | DUPLICATE_COLUMN",
                "'id,sent,' | BLANK_COLUMN",
                "'id,\"sent\"x' | TEXT_AFTER_QUOTE",
                "'id,se\"nt' | STRAY_QUOTE"
            })
    void aBadHeaderIsRefused(String table, ProblemCode code) {
        Partial<List<ProposalRecord>> read = read(table);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void rowsOfABadFormAreLocated() {
        Partial<List<ProposalRecord>> read = read(
                "id,sent,colour\na,2026-01-01\nb,2026-01-01,\"x\ny\nc,2026-01-01,z\nc,2026-01-01,z\nd,2026-01-01,\""
                        + "x".repeat(20_000) + "\"\n" + "e,2026-01-01,z" + ",z".repeat(300) + "\n");
        assertThat(read.problems())
                .extracting(problem ->
                        problem.code() + " " + problem.location().line().orElse(0))
                .containsExactly(
                        "UNKNOWN_COLUMN 1",
                        "FIELD_COUNT 2",
                        "UNCLOSED_QUOTE 3",
                        "FIELD_COUNT 4",
                        "DUPLICATE_ELEMENT 6",
                        "FIELD_TOO_LONG 7",
                        "TOO_MANY_COLUMNS 8");
        assertThat(read.value().orElseThrow()).hasSize(1);
    }

    @Test
    void aLineWithoutEndStopsTheReading() {
        Partial<List<ProposalRecord>> read = read("id,sent\na,2026-01-01\n" + "x".repeat(200_000));
        assertThat(read.problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.FIELD_TOO_LONG, ProblemCode.FIELD_TOO_LONG);
        assertThat(read.value().orElseThrow()).hasSize(1);
    }

    @Test
    void brokenSourcesAreProblems() throws IOException {
        assertThat(ProposalReader.read(new ByteArrayInputStream(new byte[] {'i', (byte) 0xff}))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_UTF8);
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        assertThat(ProposalReader.read(failing).problems().get(0).message()).contains("Stream closed");
    }

    private static Partial<List<ProposalRecord>> read(String table) {
        return ProposalReader.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }
}
