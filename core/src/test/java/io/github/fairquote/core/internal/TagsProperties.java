package io.github.fairquote.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class TagsProperties {

    @Property
    void aKeyIsItsOwnKey(@ForAll @StringLength(max = 40) String text) {
        String key = Tags.key(text);
        assertThat(Tags.key(key)).isEqualTo(key);
    }

    @Property
    void aKeyHasNoBlankAndNoEdgeHyphen(
            @ForAll @StringLength(max = 20) @CharRange(from = 'a', to = 'c') @Chars({' ', '-', '_', '\t'})
                    String text) {
        assertThat(Tags.key(text)).matches("([a-c]+(-[a-c]+)*)?");
    }
}
