package io.github.fairquote.core.niche;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.result.ProblemCode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicheTest {

    @Test
    void aNicheIsKeptInItsCanonicalForm() {
        assertThat(Niche.parse("Data  Engineering"))
                .isEqualTo(Niche.ofService("data-engineering"))
                .hasSameHashCodeAs(Niche.ofService("data_engineering"))
                .hasToString("data-engineering");
        Niche leads = Niche.of("Insurance", "Lead generation");
        assertThat(leads).isEqualTo(Niche.parse("insurance/lead-generation"));
        assertThat(leads.industry()).contains("insurance");
        assertThat(leads.service()).isEqualTo("lead-generation");
        assertThat(leads).isNotEqualTo(Niche.ofService("lead-generation"));
    }

    @Test
    void aNicheIsItsTextInJson() {
        assertJson(Niche.class, Niche.of("insurance", "lead generation"), "\"insurance/lead-generation\"");
        assertJson(Niche.class, Niche.ofService("paid ads"), "\"paid-ads\"");
    }

    @Test
    void nichesAreOrderedByTheirText() {
        assertThat(Niche.parse("a/b")).isLessThan(Niche.parse("a/c")).isGreaterThan(Niche.parse("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "a/", "a/ ", "\u200b"})
    void aServiceIsNeverBlank(String text) {
        assertRefused(() -> Niche.parse(text), ProblemCode.BLANK_TEXT, "service");
    }

    @Test
    void partsAreChecked() {
        assertRefused(() -> Niche.parse("/a"), ProblemCode.BLANK_TEXT, "industry");
        assertRefused(() -> Niche.parse("a/b/c"), ProblemCode.BAD_TAG, "service");
        assertRefused(() -> Niche.ofService("a/b"), ProblemCode.BAD_TAG, "service");
        assertRefused(() -> Niche.of("a/b", "c"), ProblemCode.BAD_TAG, "industry");
        assertRefused(() -> Niche.parse("a\u0000"), ProblemCode.CONTROL_CHARACTER, "service");
        assertRefused(() -> Niche.parse("a\ud800"), ProblemCode.LONE_SURROGATE, "service");
        assertThat(Niche.of("i".repeat(60), "s".repeat(60)).toString()).hasSize(121);
        assertRefused(() -> Niche.ofService("s".repeat(61)), ProblemCode.TEXT_TOO_LONG, "service");
        assertRefused(() -> Niche.of("i".repeat(61), "s"), ProblemCode.TEXT_TOO_LONG, "industry");
    }

    @Test
    void aFormThatGrowsInLowerCaseIsMeasured() {
        assertRefused(() -> Niche.ofService("\u0130".repeat(31)), ProblemCode.TEXT_TOO_LONG, "service");
        Niche longest = Niche.ofService("\u0130".repeat(30));
        assertThat(Niche.parse(longest.toString())).isEqualTo(longest);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> Niche.parse(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> Niche.ofService(null)).withMessage("service");
        assertThatNullPointerException().isThrownBy(() -> Niche.of(null, "s")).withMessage("industry");
        assertThatNullPointerException()
                .isThrownBy(() -> new Niche(Optional.empty(), null))
                .withMessage("service");
        assertThatNullPointerException().isThrownBy(() -> new Niche(null, "s")).withMessage("industry");
    }
}
