package io.github.fairquote.pricing.title;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class TitleProperties {

    /** Nothing that people write breaks the reading, and case never matters where it can be turned around. */
    @Property
    void everyTextIsRead(@ForAll @StringLength(max = 200) String text) {
        NormalizedTitle read = TitleNormalizer.standard().normalize(text);

        assertThat(read.matches()).allMatch(match -> !match.phrase().isEmpty());
        assertThat(TitleNormalizer.standard().normalize(text + " ")).isEqualTo(read);
    }

    /** Whatever stands around it, a phrase that nothing continues is found. */
    @Property
    void aTitleIsFoundAmongOtherWords(@ForAll @StringLength(max = 50) String before) {
        NormalizedTitle read = TitleNormalizer.standard().normalize(before + " ; zzz ; graphic designer ; zzz");

        assertThat(read.matches()).extracting(TitleMatch::phrase).contains("graphic designer");
    }
}
