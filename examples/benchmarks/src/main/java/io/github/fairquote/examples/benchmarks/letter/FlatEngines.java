package io.github.fairquote.examples.benchmarks.letter;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.StringSubstitutor;

/** Engines without lists and conditions. */
final class FlatEngines {
    private FlatEngines() {}

    static final class Substitutor implements Engine.Writer {
        private String template = "";
        private StringSubstitutor substitutor = new StringSubstitutor();

        @Override
        public void take(Letter letter) {
            template = letter.template(Dialect.flat("${%s}", text -> text));
            substitutor = new StringSubstitutor(letter.flatValues());
        }

        @Override
        public String read() {
            return template;
        }

        @Override
        public String write() {
            return substitutor.replace(template);
        }
    }

    static final class Message implements Engine.Writer {
        private MessageFormat format = new MessageFormat("", Locale.ROOT);
        private String template = "";
        private Object[] values = {};

        @Override
        public void take(Letter letter) {
            List<String> names = new ArrayList<>(letter.flatValues().keySet());
            template = letter.template(Dialect.flat("{%s}", text -> text.replace("'", "''")));
            for (int i = 0; i < names.size(); i++) {
                template = template.replace("{" + names.get(i) + "}", "{" + i + "}");
            }
            values = letter.flatValues().values().toArray();
        }

        @Override
        public MessageFormat read() {
            format = new MessageFormat(template, Locale.ROOT);
            return format;
        }

        @Override
        public String write() {
            return format.format(values);
        }
    }
}
