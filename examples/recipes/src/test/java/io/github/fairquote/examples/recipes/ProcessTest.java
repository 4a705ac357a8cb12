package io.github.fairquote.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.examples.recipes.console.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recipe as a process of its own, on a machine that prefers ASCII and Arabic digits. */
final class ProcessTest {
    @TempDir
    private Path folder;

    @Test
    void printsUtf8WhateverTheMachinePrefers() throws IOException, InterruptedException {
        String profile = new String(
                ProcessTest.class
                        .getResourceAsStream("/sample/profile-synthetic.json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        Path cyrillic = folder.resolve("me.json");
        Files.writeString(cyrillic, profile.replace("Olena Marchuk", "\u041E\u043B\u0435\u043D\u0430"));
        assertThat(run("--no-letter", "-p", cyrillic.toString())).isZero();
        assertThat(folder.resolve("out"))
                .content(StandardCharsets.UTF_8)
                .contains("\u041E\u043B\u0435\u043D\u0430")
                .isEqualTo(Run.of(PriceAndPropose.RECIPE, "--no-letter", "-p", cyrillic.toString())
                        .out());
        assertThat(folder.resolve("err")).isEmptyFile();
    }

    @Test
    void endsWithTwoAndOneLineIfAnArgumentIsWrong() throws IOException, InterruptedException {
        assertThat(run("--fee", "x")).isEqualTo(2);
        assertThat(folder.resolve("out")).isEmptyFile();
        assertThat(Files.readAllLines(folder.resolve("err"))).hasSize(1);
    }

    private int run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-cp",
                System.getProperty("java.class.path"),
                PriceAndPropose.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }
}
