package io.github.fairquote.examples.recipes.history;

import io.github.fairquote.core.job.ClientProfile;
import io.github.fairquote.core.job.JobPost;
import io.github.fairquote.examples.recipes.console.UsageProblem;
import io.github.fairquote.templating.history.SentLetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter that is to be written down.
 *
 * @param letter the letter
 */
record NewLetter(SentLetter letter) {

    /** Empty unless it is to be appended. */
    static Optional<NewLetter> of(HistoryArguments arguments, String text, Optional<JobPost> job) throws UsageProblem {
        if (!arguments.append) {
            return Optional.empty();
        }
        List<String> missing = new ArrayList<>();
        need(arguments.history, "--history", missing);
        need(arguments.id, "--id", missing);
        need(arguments.date, "--date", missing);
        need(job, "--job", missing);
        if (!missing.isEmpty()) {
            throw new UsageProblem(missing);
        }
        return Optional.of(new NewLetter(SentLetter.builder()
                .id(arguments.id.orElseThrow())
                .sentOn(arguments.date.orElseThrow())
                .job(job.orElseThrow().id())
                .text(text.strip())
                .client(job.map(JobPost::client).flatMap(NewLetter::name))
                .template(arguments.template)
                .variant(arguments.variant)
                .language(arguments.language)
                .build()));
    }

    private static Optional<String> name(ClientProfile client) {
        return client.displayName().or(client::company);
    }

    private static void need(Optional<?> value, String option, List<String> missing) {
        if (value.isEmpty()) {
            missing.add("--append needs " + option);
        }
    }
}
