package io.github.fairquote.examples.recipes.console;

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
import java.util.function.Supplier;

/**
 * A recipe as a program: arguments in, a report out, exit code 0; or one line for each thing that is wrong and exit code 2,
 * never a stack trace.
 *
 * @param <A> the type of its arguments, annotated for picocli
 */
public final class Recipe<A> {
    private static final int DONE = 0;
    private static final int BAD_INPUT = 2;

    private final String name;
    private final Supplier<A> arguments;
    private final Body<A> body;

    private Recipe(String name, Supplier<A> arguments, Body<A> body) {
        this.name = name;
        this.arguments = arguments;
        this.body = body;
    }

    /**
     * What a recipe does once its arguments are read.
     *
     * @param <A> the type of its arguments
     */
    public interface Body<A> {
        /**
         * Does it.
         *
         * @param arguments what the command line says
         * @param console where to write
         * @throws UsageProblem if an input is wrong; nothing should have been written to {@code out} by then
         */
        void run(A arguments, Console console) throws UsageProblem;
    }

    /**
     * Describes a recipe.
     *
     * @param <A> the type of its arguments
     * @param name what it is called in front of a refusal
     * @param arguments makes arguments that hold the defaults
     * @param body what it does
     * @return the recipe
     */
    public static <A> Recipe<A> of(String name, Supplier<A> arguments, Body<A> body) {
        return new Recipe<>(name, arguments, body);
    }

    /**
     * Runs on the process's own streams, in UTF-8 whatever the machine prefers, and ends the process unless all went well.
     *
     * @param words the command line
     */
    public void start(String[] words) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(words, new Console(out, err, new Progress(err, Progress.isTerminal())));
        out.flush();
        err.flush();
        if (code != DONE) {
            System.exit(code);
        }
    }

    /**
     * Runs.
     *
     * @param words the command line
     * @param console where to write
     * @return the exit code: 0 done, 2 bad argument or input
     */
    public int run(String[] words, Console console) {
        try {
            Optional<A> read = CommandLineReader.read(arguments.get(), words, console.out());
            if (read.isPresent()) {
                body.run(read.get(), console);
            }
            return DONE;
        } catch (UsageProblem e) {
            return refuse(e.lines(), console.err());
        } catch (ProblemsException e) {
            return refuse(
                    e.problems().stream()
                            .filter(Problem::isError)
                            .map(Problem::toString)
                            .toList(),
                    console.err());
        } catch (FairquoteException | InvalidValueException e) {
            return refuse(List.of(String.valueOf(e.getMessage())), console.err());
        }
    }

    private int refuse(List<String> lines, PrintStream err) {
        for (String line : lines) {
            err.print(name + ": " + line.replaceAll("\\p{Cntrl}+", " ") + "\n");
        }
        return BAD_INPUT;
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
