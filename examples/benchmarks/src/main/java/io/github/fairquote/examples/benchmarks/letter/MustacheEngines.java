package io.github.fairquote.examples.benchmarks.letter;

import com.github.jknack.handlebars.EscapingStrategy;
import com.github.jknack.handlebars.Handlebars;
import com.github.mustachejava.DefaultMustacheFactory;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/** The engines of the mustache family. */
final class MustacheEngines {
    private static final Dialect MUSTACHE =
            Dialect.of("{{%s}}", "{{%s}}", "{{#cases}}%s{{/cases}}", "{{#review}}%s{{/review}}");
    private static final Dialect HANDLEBARS =
            Dialect.of("{{%s}}", "{{%s}}", "{{#each cases}}%s{{/each}}", "{{#if review}}%s{{/if}}");

    private MustacheEngines() {}

    static final class MustacheJava implements Engine.Writer {
        private com.github.mustachejava.Mustache template = factory().compile(new StringReader(""), "empty");
        private String text = "";
        private Map<String, Object> values = Map.of();

        @Override
        public void take(Letter letter) {
            values = letter.values();
            text = letter.template(MUSTACHE);
        }

        @Override
        public com.github.mustachejava.Mustache read() {
            template = factory().compile(new StringReader(text), "letter");
            return template;
        }

        private static DefaultMustacheFactory factory() {
            return new DefaultMustacheFactory() {
                @Override
                public void encode(String value, Writer writer) {
                    try {
                        writer.write(value);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }

        @Override
        public String write() {
            return template.execute(new StringWriter(), values).toString();
        }
    }

    static final class JMustache implements Engine.Writer {
        private final Mustache.Compiler compiler = Mustache.compiler().escapeHTML(false);
        private Template template = compiler.compile("");
        private String text = "";
        private Map<String, Object> values = Map.of();

        @Override
        public void take(Letter letter) {
            values = letter.values();
            text = letter.template(MUSTACHE);
        }

        @Override
        public Template read() {
            template = compiler.compile(text);
            return template;
        }

        @Override
        public String write() {
            return template.execute(values);
        }
    }

    static final class HandlebarsJava implements Engine.Writer {
        private final Handlebars handlebars = new Handlebars().with(EscapingStrategy.NOOP);
        private com.github.jknack.handlebars.Template template = com.github.jknack.handlebars.Template.EMPTY;
        private String text = "";
        private Map<String, Object> values = Map.of();

        @Override
        public void take(Letter letter) {
            values = letter.values();
            text = letter.template(HANDLEBARS);
        }

        @Override
        public com.github.jknack.handlebars.Template read() {
            try {
                template = handlebars.compileInline(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return template;
        }

        @Override
        public String write() {
            try {
                return template.apply(values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
