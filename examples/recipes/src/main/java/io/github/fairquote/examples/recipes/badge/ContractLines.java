package io.github.fairquote.examples.recipes.badge;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.json.FairquoteJson;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.examples.recipes.console.InputFiles;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads contracts, one JSON document a line. */
final class ContractLines {
    private ContractLines() {}

    static List<ContractRecord> read(InputStream stream, String name) throws UsageProblem, IOException {
        List<ContractRecord> contracts = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        String[] lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                Partial<ContractRecord> read = FairquoteJson.strict().tryRead(ContractRecord.class, lines[i]);
                read.value().ifPresent(contracts::add);
                int line = i + 1;
                InputFiles.located(read.errors(), name)
                        .forEach(problem -> wrong.add("document " + line + ": " + problem));
            }
        }
        if (!wrong.isEmpty()) {
            throw new UsageProblem(wrong);
        }
        return contracts;
    }
}
