package io.github.fairquote.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.core.result.Partial;
import io.github.fairquote.core.result.Problem;
import java.util.List;

/** Short notes of problems, and documents to be spoilt. */
final class Found {
    /** A profile with every required field. */
    static final String PROFILE = "{\"name\":\"Nikita\",\"headline\":\"Paid ads\","
            + "\"rate\":{\"amount\":45.00,\"currency\":\"USD\"},\"country\":\"UA\",\"skills\":[\"Google Ads\"]}";

    private Found() {}

    /** The profile with more fields in front. */
    static String profileWith(String fields) {
        return "{" + fields + "," + PROFILE.substring(1);
    }

    /** The profile with one part replaced. */
    static String profile(String part, String by) {
        assertThat(PROFILE).contains(part);
        return PROFILE.replace(part, by);
    }

    /** The problems of a profile as {@code CODE pointer line:column}. */
    static List<String> in(String document) {
        return notes(FairquoteJson.strict().tryRead(FreelancerProfile.class, document));
    }

    static <T> List<String> in(Class<T> type, String document) {
        return notes(FairquoteJson.strict().tryRead(type, document));
    }

    static List<String> notes(Partial<?> result) {
        assertThat(result.value().isPresent()).isEqualTo(result.problems().isEmpty());
        return result.problems().stream().map(Found::note).toList();
    }

    private static String note(Problem problem) {
        return problem.code() + " " + problem.location().pointer().orElse("-") + " "
                + problem.location().line().orElse(0) + ":"
                + problem.location().column().orElse(0);
    }
}
