package io.github.fairquote.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How value types refuse. */
public final class Refusals {
    private Refusals() {}

    /** Asserts that the action is refused by this rule of this attribute, with both in the message. */
    public static void assertRefused(ThrowingCallable action, ProblemCode code, String attribute) {
        assertThatThrownBy(action)
                .asInstanceOf(type(InvalidValueException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .satisfies(e -> assertThat(e.attribute()).isEqualTo(attribute))
                .satisfies(e -> assertThat(e.getMessage()).startsWith(attribute));
    }
}
