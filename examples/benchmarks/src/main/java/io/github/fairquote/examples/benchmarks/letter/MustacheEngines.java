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
        private Map<String, Object> values = Map.of();

        @Override
        public com.github.mustachejava.Mustache read(Letter letter) {
            values = letter.values();
            template = factory().compile(new StringReader(letter.template(MUSTACHE)), "letter");
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
        private Map<String, Object> values = Map.of();

        @Override
        public Template read(Letter letter) {
            values = letter.values();
            template = compiler.compile(letter.template(MUSTACHE));
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
        private Map<String, Object> values = Map.of();

        @Override
        public com.github.jknack.handlebars.Template read(Letter letter) {
            values = letter.values();
            try {
                template = handlebars.compileInline(letter.template(HANDLEBARS));
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
