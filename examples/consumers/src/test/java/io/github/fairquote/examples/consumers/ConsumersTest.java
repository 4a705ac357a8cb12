package io.github.fairquote.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compiles each client alone, with every warning an error and nothing on its path but what it asked for and what the library
 * needs at run time; then runs it in a JVM of its own. No annotation processor, no Immutables, no JSpecify is in sight.
 */
final class ConsumersTest {
    /** What the library itself needs at run time, by one class of each artifact. */
    private static final List<String> LIBRARY = List.of(
            "io.github.fairquote.core.money.Money",
            "io.github.fairquote.pricing.sample.RateSample",
            "io.github.fairquote.templating.Template",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "tools.jackson.core.JsonParser",
            "org.apache.commons.text.similarity.JaroWinklerSimilarity",
            "org.apache.commons.lang3.StringUtils");

    @TempDir
    private Path folder;

    /** The clients, and what each brings along. */
    enum Client {
        PLAIN("consumer.plain"),
        JACKSON2(
                "consumer.jackson.two",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.core.JsonParser",
                "com.fasterxml.jackson.datatype.jdk8.Jdk8Module",
                "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule"),
        JACKSON3("consumer.jackson.three", "tools.jackson.databind.ObjectMapper");

        private final String module;
        private final List<String> brings;

        Client(String module, String... brings) {
            this.module = module;
            this.brings = List.of(brings);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        String main() {
            return "io.github.fairquote.examples.consumers." + word() + ".Client";
        }

        Path source() {
            return Path.of("src/main/java", main().replace('.', '/') + ".java");
        }

        String path() {
            return Stream.concat(LIBRARY.stream(), brings.stream())
                    .map(ConsumersTest::artifact)
                    .distinct()
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    @ParameterizedTest
    @EnumSource
    void compilesAndRunsOnTheClassPath(Client client) throws Exception {
        compile("-cp", client.path(), client.source().toString());
        assertThat(run("-cp", folder + File.pathSeparator + client.path(), client.main()))
                .isEqualTo(expected(client));
    }

    @ParameterizedTest
    @EnumSource
    void compilesAndRunsOnTheModulePath(Client client) throws Exception {
        compile(
                "-p",
                client.path(),
                client.source().toString(),
                moduleInfo(client).toString());
        assertThat(run("-p", folder + File.pathSeparator + client.path(), "-m", client.module + "/" + client.main()))
                .isEqualTo(expected(client));
    }

    private void compile(String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString()));
        all.addAll(List.of(arguments));
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        int code = ToolProvider.findFirst("javac").orElseThrow().run(to, to, all.toArray(String[]::new));
        assertThat(said.toString()).isEmpty();
        assertThat(code).isZero();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(arguments));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readString(said);
    }

    private Path moduleInfo(Client client) throws IOException {
        String text = resource("modules/" + client.word() + ".txt");
        return Files.writeString(Files.createDirectory(folder.resolve("src")).resolve("module-info.java"), text);
    }

    private static String expected(Client client) throws IOException {
        return resource("said/" + client.word() + ".txt");
    }

    private static String resource(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources", name), StandardCharsets.UTF_8);
    }

    private static String artifact(String className) {
        try {
            Class<?> type = Class.forName(className, false, ConsumersTest.class.getClassLoader());
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new AssertionError(className + " is not where it is looked for", e);
        }
    }
}
