package io.github.fairquote.examples.recipes.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on standard error how far a long read has come; silent where nobody looks or where there is nothing to wait for. */
public final class Progress {
    /** Files below this many bytes are read before a bar could be seen. */
    public static final long WORTH_A_BAR = 4L << 20;

    private static final int WIDTH = 100;
    private static final long MEBIBYTE = 1L << 20;

    private final PrintStream err;
    private final boolean watched;

    /**
     * Creates one.
     *
     * @param err where the bar is drawn
     * @param watched whether somebody looks there
     */
    public Progress(PrintStream err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    /** Whether standard error is a terminal. System.console() can't tell: it looks at the other two streams. */
    static boolean isTerminal() {
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Opens a file; where it is worth it, reading moves a bar that is gone once the stream is closed. */
    public InputStream open(Path file) throws IOException {
        long size = Files.size(file);
        InputStream plain = Files.newInputStream(file);
        return watched && size >= WORTH_A_BAR ? ProgressBar.wrap(plain, bar(file, size)) : plain;
    }

    private ProgressBarBuilder bar(Path file, long size) {
        return new ProgressBarBuilder()
                .setTaskName("Reading " + file.getFileName())
                .setInitialMax(size)
                .setUnit(" MiB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH));
    }
}
