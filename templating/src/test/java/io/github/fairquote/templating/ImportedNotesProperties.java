package io.github.fairquote.templating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fairquote.core.result.Partial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.text.StringSubstitutor;

class ImportedNotesProperties {
    @Provide
    Arbitrary<String> notes() {
        return Arbitraries.of(
                        "${", "}", "${a}", "${b:-c}", "$", "{", "{{", "\\", "[", "]", "[A B]", "[a]", "$${", "\n", " ",
                        "text", "(", "\"", "\uD83D", "\u0444", ":-", "[x]", "${e:f}", "\r")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> simple() {
        return Arbitraries.of("${a}", "${b}", "${c:-none}", "$${a}", "a", " ", "$", "\n", "}", "-")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void whateverTheNotesAreTheTextCanBeParsed(@ForAll("notes") String notes) {
        Partial<ImportedNotes> imported = ImportedNotes.of(notes);
        Template template = imported.value().orElseThrow().template();

        imported.problems()
                .forEach(p -> assertThat(p.location().offset().orElseThrow()).isBetween(0, notes.length() - 1));
        if (imported.value().orElseThrow().names().isEmpty() && !notes.contains("$${")) {
            assertThat(template.render(Bindings.empty()).text()).isEqualTo(notes);
        }
    }

    @Property
    void theTextMeansWhatStringSubstitutorMakesOfTheNotes(@ForAll("simple") String notes) {
        Map<String, String> values = new LinkedHashMap<>();
        List.of("a", "b").forEach(name -> values.put(name, "<" + name + ">"));
        Partial<ImportedNotes> imported = ImportedNotes.of(notes);
        StringSubstitutor oracle = new StringSubstitutor(values).setDisableSubstitutionInValues(true);

        if (!imported.hasErrors()) {
            assertThat(imported.orElseThrow()
                            .template()
                            .render(Bindings.builder()
                                    .all(Bindings.of(values))
                                    .absent("c")
                                    .build())
                            .text())
                    .isEqualTo(oracle.replace(notes));
        }
    }
}
