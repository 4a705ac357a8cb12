package io.github.fairquote.examples.benchmarks.letter;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Its templates are Java: this one is handed maps like the others and casts what it takes from them. */
final class JteEngine implements Engine.Writer {
    private static final String PARAMETERS = """
            @import java.util.List
            @import java.util.Map
            @param Map<String, Object> v
            """;
    private static final Dialect DIALECT = Dialect.of(
            "${(String) v.get(\"%s\")}",
            "${each.get(\"%s\")}",
            "@for(Map<String, String> each : (List<Map<String, String>>) v.get(\"cases\"))%s@endfor",
            "@if(!((String) v.get(\"review\")).isEmpty())%s@endif");

    private Map<String, Object> values = Map.of();
    private String text = "";
    private TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Plain);

    @Override
    public void take(Letter letter) {
        values = letter.values();
        text = PARAMETERS + letter.template(DIALECT);
    }

    @Override
    public TemplateEngine read() {
        try {
            Path folder = Files.createTempDirectory("jte");
            Files.writeString(folder.resolve("letter.jte"), text);
            Path classes = folder.resolve("classes");
            ClassLoader parent = JteEngine.class.getClassLoader();
            TemplateEngine.create(new DirectoryCodeResolver(folder), classes, ContentType.Plain, parent, "letters")
                    .precompileAll();
            // Without looking for changes of the file at every letter.
            engine = TemplateEngine.createPrecompiled(classes, ContentType.Plain, parent, "letters");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return engine;
    }

    @Override
    public String write() {
        StringOutput out = new StringOutput();
        engine.render("letter.jte", Map.of("v", values), out);
        return out.toString();
    }
}
