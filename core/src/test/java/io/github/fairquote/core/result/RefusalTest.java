package io.github.fairquote.core.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.fairquote.core.money.CurrencyCode;
import io.github.fairquote.core.money.CurrencyMismatchException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalTest {
    private static final Problem WARNING = Problem.warning(ProblemCode.UNKNOWN_COLUMN, "note", Location.unknown());
    private static final Problem FIRST = Problem.error(ProblemCode.NEGATIVE, "rate is negative", Location.ofRow(2));
    private static final Problem SECOND = Problem.error(ProblemCode.ZERO, "rate is zero", Location.ofRow(3));

    @Test
    void oneExceptionCarriesEveryProblem() {
        ProblemsException refusal = new ProblemsException(List.of(WARNING, FIRST, SECOND));
        assertThat(refusal.problems()).containsExactly(WARNING, FIRST, SECOND);
        assertThat(refusal.code()).isEqualTo(ProblemCode.NEGATIVE);
        assertThat(refusal).hasMessage("NEGATIVE line 2: rate is negative (and 1 more)");
        assertThat(new ProblemsException(List.of(FIRST))).hasMessage("NEGATIVE line 2: rate is negative");
    }

    @Test
    void thereIsNoRefusalWithoutAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemsException(List.of(WARNING)))
                .withMessage("problems hold no error: 1");
        assertThatNullPointerException()
                .isThrownBy(() -> new ProblemsException(null))
                .withMessage("problems");
    }

    @Test
    void aRefusedValueNamesRuleAttributeAndSuggestion() {
        InvalidValueException plain = new InvalidValueException(ProblemCode.ZERO, "rate", "rate is\nzero");
        assertThat(plain).hasMessage("rate is\\u000Azero");
        assertThat(plain.code()).isEqualTo(ProblemCode.ZERO);
        assertThat(plain.attribute()).isEqualTo("rate");
        assertThat(plain.suggestion()).isEmpty();
        InvalidValueException helpful =
                new InvalidValueException(ProblemCode.UNKNOWN_CURRENCY, "", "no currency", Optional.of("USD"));
        assertThat(helpful.suggestion()).contains("USD");
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidValueException(null, "", ""))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidValueException(ProblemCode.ZERO, null, ""))
                .withMessage("attribute");
    }

    @Test
    void refusalsSurviveAnObjectStream() throws Exception {
        InvalidValueException invalid = copy(
                new InvalidValueException(ProblemCode.UNKNOWN_CURRENCY, "rate", "no currency", Optional.of("USD")));
        assertThat(invalid).hasMessage("no currency");
        assertThat(invalid.code()).isEqualTo(ProblemCode.UNKNOWN_CURRENCY);
        assertThat(invalid.suggestion()).contains("USD");

        CurrencyMismatchException mismatch = copy(new CurrencyMismatchException(CurrencyCode.USD, CurrencyCode.EUR));
        assertThat(mismatch.left()).isEqualTo(CurrencyCode.USD);
        assertThat(mismatch.right()).isEqualTo(CurrencyCode.EUR);

        ProblemsException problems = copy(new ProblemsException(List.of(FIRST)));
        assertThat(problems.code()).isEqualTo(ProblemCode.NEGATIVE);
        assertThat(problems).hasMessage("NEGATIVE line 2: rate is negative");
        assertThat(problems.problems()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <T> T copy(T original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
