package io.github.fairquote.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class QuotedProperties {

    @Property
    void anyTextBecomesOneBoundedWellFormedLine(@ForAll @StringLength(max = 700) String text) {
        String message = Quoted.message(text);
        assertThat(message.length()).isLessThanOrEqualTo(Quoted.MESSAGE_LIMIT);
        assertThat(message.codePoints()).noneMatch(QuotedProperties::isHidden);
        assertThat(Quoted.message(message)).isEqualTo(message);
    }

    @Property
    void aQuotedValueIsBounded(@ForAll @StringLength(max = 700) String text) {
        String quoted = Quoted.of(text);
        assertThat(quoted).startsWith("\"").endsWith("\"");
        assertThat(quoted.codePoints()).noneMatch(QuotedProperties::isHidden);
        assertThat(quoted.length()).isLessThanOrEqualTo(60 * 8 + 5);
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.SURROGATE;
    }
}
