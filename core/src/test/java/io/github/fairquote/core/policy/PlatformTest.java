package io.github.fairquote.core.policy;

import static io.github.fairquote.core.Refusals.assertRefused;
import static io.github.fairquote.core.RoundTrip.assertJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.result.ProblemCode;
import org.junit.jupiter.api.Test;

class PlatformTest {

    @Test
    void aPlatformIsItsCanonicalTag() {
        assertThat(Platform.of("Upwork")).isEqualTo(Platform.UPWORK).hasToString("upwork");
        assertThat(Platform.of("People Per_Hour").tag()).isEqualTo("people-per-hour");
        assertThat(Platform.of("fiverr")).isLessThan(Platform.UPWORK);
    }

    @Test
    void aPlatformIsItsTagInJson() {
        assertJson(Platform.class, Platform.UPWORK, "\"upwork\"");
    }

    @Test
    void aTagHasAVisibleCharacterAndFitsItsLimit() {
        assertRefused(() -> Platform.of(" "), ProblemCode.BLANK_TEXT, "");
        assertRefused(() -> Platform.of("--"), ProblemCode.BLANK_TEXT, "");
        assertRefused(() -> Platform.of("a\tb"), ProblemCode.CONTROL_CHARACTER, "");
        assertRefused(() -> Platform.of("p".repeat(61)), ProblemCode.TEXT_TOO_LONG, "");
        assertThat(Platform.of("p".repeat(60)).tag()).hasSize(60);
        assertThatNullPointerException().isThrownBy(() -> new Platform(null)).withMessage("tag");
    }
}
