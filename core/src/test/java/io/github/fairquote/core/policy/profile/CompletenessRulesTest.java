package io.github.fairquote.core.policy.profile;

import static io.github.fairquote.core.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.RoundTrip;
import io.github.fairquote.core.policy.PlatformPolicies;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Claim;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessRulesTest {
    private final PlatformPolicies upwork = PolicyPacks.upwork();

    @Test
    void upworkHadThreeTables() {
        assertThat(upwork.all(PolicySection.PROFILE_COMPLETENESS))
                .extracting(policy -> policy.value().base())
                .containsExactly(60, 60, 50);
        CompletenessRules tests =
                upwork.profileCompleteness(LocalDate.of(2017, 6, 1)).value();
        assertThat(tests.items().get(tests.items().size() - 1)).isEqualTo(item(ProfileFact.SKILL_TEST, 10, 30));
        assertThat(upwork.profileCompleteness(LocalDate.of(2021, 6, 1)).value().required())
                .contains(ProfileFact.TITLE);
    }

    @Test
    void todaysTableIsTheOfficialOneAndItsContradictionIsTold() {
        Policy<CompletenessRules> today = upwork.profileCompleteness(LocalDate.of(2026, 11, 23));
        assertThat(today.provenance().confidence()).isEqualTo(Confidence.OFFICIAL);
        assertThat(today.value().required())
                .containsExactly(ProfileFact.PHOTO, ProfileFact.OVERVIEW, ProfileFact.EMPLOYMENT, ProfileFact.SKILL);
        // portfolio 20, employment 20, skills 10, education 20, video 10, account 10, certificates 10, other 5
        assertThat(today.value().items().stream()
                        .mapToInt(CompletenessItem::most)
                        .sum())
                .isEqualTo(105);
        assertThat(today.contradictions())
                .extracting(Claim::value)
                .extracting(CompletenessRules::base)
                .containsExactly(60);
    }

    @Test
    void olderTablesSayWhatIsCarriedOver() {
        assertThat(upwork.all(PolicySection.PROFILE_COMPLETENESS).subList(0, 2))
                .allSatisfy(policy ->
                        assertThat(policy.provenanceOf("items").confidence()).isEqualTo(Confidence.ASSUMPTION));
    }

    @Test
    void tablesAreCheckedAndTravelAsJson() {
        CompletenessRules rules = CompletenessRules.builder()
                .addRequired(ProfileFact.PHOTO)
                .base(100)
                .addItems(item(ProfileFact.LINKED_ACCOUNT, 1, 100))
                .build();
        RoundTrip.assertJson(
                CompletenessRules.class,
                rules,
                "{\"required\":[\"photo\"],\"base\":100,\"items\":[{\"fact\":\"linked-account\",\"each\":1,\"most\":100}]}");
        assertRefused(() -> item(ProfileFact.VIDEO, 0, 5), ProblemCode.NUMBER_OUT_OF_RANGE, "each");
        assertRefused(() -> item(ProfileFact.VIDEO, 1, 101), ProblemCode.NUMBER_OUT_OF_RANGE, "most");
        assertRefused(() -> item(ProfileFact.VIDEO, 6, 5), ProblemCode.INCONSISTENT, "most");
        assertRefused(() -> rules(50, List.of(), List.of()), ProblemCode.NUMBER_OUT_OF_RANGE, "required");
        List<ProfileFact> photo = List.of(ProfileFact.PHOTO);
        assertRefused(() -> rules(0, photo, List.of()), ProblemCode.NUMBER_OUT_OF_RANGE, "base");
        assertRefused(
                () -> rules(50, List.of(ProfileFact.PHOTO, ProfileFact.PHOTO), List.of()),
                ProblemCode.DUPLICATE_ELEMENT,
                "required");
        assertRefused(
                () -> rules(50, photo, List.of(item(ProfileFact.PHOTO, 1, 1))), ProblemCode.INCONSISTENT, "items");
        CompletenessItem video = item(ProfileFact.VIDEO, 1, 1);
        assertRefused(() -> rules(50, photo, List.of(video, video)), ProblemCode.DUPLICATE_ELEMENT, "items");
    }

    private static CompletenessRules rules(int base, List<ProfileFact> required, List<CompletenessItem> items) {
        return CompletenessRules.builder()
                .base(base)
                .addAllRequired(required)
                .addAllItems(items)
                .build();
    }

    private static CompletenessItem item(ProfileFact fact, int each, int most) {
        return CompletenessItem.builder().fact(fact).each(each).most(most).build();
    }
}
