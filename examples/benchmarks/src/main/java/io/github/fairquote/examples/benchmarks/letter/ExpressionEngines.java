package io.github.fairquote.examples.benchmarks.letter;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.stringtemplate.v4.NoIndentWriter;
import org.stringtemplate.v4.ST;
import org.stringtemplate.v4.STGroup;

/** Engines with a language of expressions. */
final class ExpressionEngines {
    private ExpressionEngines() {}

    static final class Pebble implements Engine.Writer {
        private static final Dialect DIALECT = Dialect.of(
                "{{ %s }}",
                "{{ each.%s }}", "{% for each in cases %}%s{% endfor %}", "{% if review != '' %}%s{% endif %}");

        private final PebbleEngine engine = new PebbleEngine.Builder()
                .loader(new StringLoader())
                .autoEscaping(false)
                .strictVariables(true)
                .newLineTrimming(false)
                .cacheActive(false)
                .defaultLocale(Locale.ROOT)
                .build();
        private String text = "";
        private Map<String, Object> values = Map.of();
        private PebbleTemplate template = engine.getTemplate("-");

        @Override
        public void take(Letter letter) {
            values = letter.values();
            text = letter.template(DIALECT);
        }

        @Override
        public PebbleTemplate read() {
            template = engine.getTemplate(text);
            return template;
        }

        @Override
        public String write() {
            StringWriter out = new StringWriter();
            try {
                template.evaluate(out, values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }
    }

    static final class FreeMarker implements Engine.Writer {
        private static final Dialect DIALECT = Dialect.of(
                "${%s}", "${each.%s}", "<#list cases as each>%s</#list>", "<#if review?has_content>%s</#if>");

        private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        private String text = "";
        private Map<String, Object> values = Map.of();
        private Template template = template("-");

        @Override
        public void take(Letter letter) {
            values = letter.values();
            text = letter.template(DIALECT);
        }

        @Override
        public Template read() {
            template = template(text);
            return template;
        }

        private Template template(String text) {
            try {
                return new Template("letter", text, configuration);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String write() {
            StringWriter out = new StringWriter();
            try {
                template.process(values, out);
            } catch (TemplateException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }
    }

    static final class Qute implements Engine.Writer {
        private static final Dialect DIALECT =
                Dialect.of("{%s}", "{each.%s}", "{#for each in cases}%s{/for}", "{#if review}%s{/if}");

        private final io.quarkus.qute.Engine engine =
                io.quarkus.qute.Engine.builder().addDefaults().build();
        private String text = "";
        private Map<String, Object> values = Map.of();
        private io.quarkus.qute.Template template = engine.parse("-");

        @Override
        public void take(Letter letter) {
            values = letter.values();
            text = letter.template(DIALECT);
        }

        @Override
        public io.quarkus.qute.Template read() {
            template = engine.parse(text);
            return template;
        }

        @Override
        public String write() {
            return template.render(values);
        }
    }

    static final class StringTemplate implements Engine.Writer {
        private static final Dialect DIALECT =
                Dialect.of("$%s$", "$each.%s$", "$cases:{each|%s}$", "$if(review)$%s$endif$");

        private String text = "";
        private Map<String, Object> values = Map.of();
        private ST template = new ST("-");

        @Override
        public void take(Letter letter) {
            values = letter.values();
            text = letter.template(DIALECT);
        }

        @Override
        public ST read() {
            template = new ST(new STGroup('$', '$'), text);
            values.forEach(template::add);
            return template;
        }

        @Override
        public String write() {
            StringWriter out = new StringWriter();
            try {
                template.write(new NoIndentWriter(out));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }
    }
}
