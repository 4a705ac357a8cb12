package io.github.fairquote.examples.recipes;

import io.github.fairquote.core.result.FairquoteException;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.Problem;
import io.github.fairquote.core.result.ProblemsException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Prices a freelancer from comparables and writes a checked letter for one job post.
 *
 * <pre>mvn -q -pl examples/recipes -am compile exec:java -Dexec.args="--help"</pre>
 */
public final class PriceAndPropose {
    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private PriceAndPropose() {}

    /**
     * Runs the recipe on the process's own streams, in UTF-8 whatever the machine prefers.
     *
     * @param args the command line; {@code --help} explains it
     */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(args, out, err, new Progress(err, Progress.isTerminal()));
        out.flush();
        err.flush();
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs the recipe.
     *
     * @param args the command line
     * @param out gets the report
     * @param err gets one line for each thing that is wrong
     * @return the exit code: 0 done, 2 bad argument or input
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, new Progress(err, false));
    }

    static int run(String[] args, PrintStream out, PrintStream err, Progress progress) {
        try {
            Optional<Arguments> arguments = CommandLineReader.read(args, out);
            if (arguments.isPresent()) {
                out.print(new Report(arguments.get(), new Inputs(arguments.get(), progress)).text());
            }
            return DONE;
        } catch (UsageProblem e) {
            return refuse(e.lines(), err);
        } catch (ProblemsException e) {
            return refuse(
                    e.problems().stream()
                            .filter(Problem::isError)
                            .map(Problem::toString)
                            .toList(),
                    err);
        } catch (FairquoteException | InvalidValueException e) {
            return refuse(List.of(String.valueOf(e.getMessage())), err);
        }
    }

    private static int refuse(List<String> lines, PrintStream err) {
        for (String line : lines) {
            err.print("price-and-propose: " + line.replaceAll("\\p{Cntrl}+", " ") + "\n");
        }
        return BAD_INPUT;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
