package io.github.fairquote.core.policy.letter;

import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import io.github.fairquote.core.result.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterRulesTest {
    private static LetterRules.Builder rules() {
        LetterRules.Builder rules = LetterRules.builder();
        rules.addErrors(ProblemCode.CONTACT_DETAIL)
                .addWarnings(ProblemCode.MARKDOWN)
                .veryLongLetterWords(250);
        return rules;
    }

    @Test
    void upworksRulesHoldFromTheDayOfItsContactRule() {
        Policy<LetterRules> policy = PolicyPacks.upwork().letterRules(LocalDate.of(2020, 6, 26));

        assertThat(policy.value().severityOf(ProblemCode.CONTACT_DETAIL)).contains(Severity.ERROR);
        assertThat(policy.value().severityOf(ProblemCode.GENERIC_PHRASE)).contains(Severity.WARNING);
        assertThat(policy.value().severityOf(ProblemCode.SYNTAX)).isEmpty();
        assertThat(policy.value().contactKinds()).containsExactly(ContactKind.values());
        assertThat(policy.value().allowedBy(ContactExemption.SYSTEM_ACCESS)).containsExactly(ContactKind.EMAIL);
        assertThat(policy.value().allowedBy(ContactExemption.ENTERPRISE)).doesNotContain(ContactKind.PAYMENT);
        assertThat(policy.provenanceOf("contactKinds").confidence()).isEqualTo(Confidence.OFFICIAL);
        assertThat(policy.provenanceOf("veryLongLetterWords").confidence()).isEqualTo(Confidence.VENDOR);
        assertThatExceptionOfType(NoPolicyException.class)
                .isThrownBy(() -> PolicyPacks.upwork().letterRules(LocalDate.of(2020, 6, 25)));
    }

    @Test
    void rulesAreWrittenAsTheyAre() {
        assertJson(
                LetterRules.class,
                rules().addContactKinds(ContactKind.EMAIL)
                        .addContactAllowances(
                                ContactAllowance.of(ContactExemption.LEGAL_NEED, List.of(ContactKind.EMAIL)))
                        .build(),
                "{\"errors\":[\"CONTACT_DETAIL\"],\"warnings\":[\"MARKDOWN\"],\"veryLongLetterWords\":250,"
                        + "\"contactKinds\":[\"email\"],"
                        + "\"contactAllowances\":[{\"exemption\":\"legal-need\",\"kinds\":[\"email\"]}]}");
        assertThat(rules().build().allowedBy(ContactExemption.LEGAL_NEED)).isEmpty();
    }

    @Test
    void nothingStandsTwice() {
        assertRefused("warnings", rules().addWarnings(ProblemCode.CONTACT_DETAIL));
        assertRefused("contactKinds", rules().addContactKinds(ContactKind.LINK, ContactKind.LINK));
        ContactAllowance allowance = ContactAllowance.of(ContactExemption.ENTERPRISE, List.of());
        assertRefused("contactAllowances", rules().addContactAllowances(allowance, allowance));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() ->
                        ContactAllowance.of(ContactExemption.ENTERPRISE, List.of(ContactKind.LINK, ContactKind.LINK)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.DUPLICATE_ELEMENT));
    }

    @Test
    void theBandHasBounds() {
        assertThat(LetterRules.builder().veryLongLetterWords(1).build().errors())
                .isEmpty();
        assertThat(LetterRules.builder().veryLongLetterWords(1_000_000).build().errors())
                .isEmpty();
        assertRefused("veryLongLetterWords", LetterRules.builder().veryLongLetterWords(0));
        assertRefused("veryLongLetterWords", LetterRules.builder().veryLongLetterWords(1_000_001));
    }

    private static void assertRefused(String name, LetterRules.Builder builder) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .withMessageContaining(name);
    }
}
