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
        public String read(Letter letter) {
            template = letter.template(Dialect.flat("${%s}", text -> text));
            substitutor = new StringSubstitutor(letter.flatValues());
            return template;
        }

        @Override
        public String write() {
            return substitutor.replace(template);
        }
    }

    static final class Message implements Engine.Writer {
        private MessageFormat format = new MessageFormat("", Locale.ROOT);
        private Object[] values = {};

        @Override
        public MessageFormat read(Letter letter) {
            List<String> names = new ArrayList<>(letter.flatValues().keySet());
            String template = letter.template(Dialect.flat("{%s}", text -> text.replace("'", "''")));
            for (int i = 0; i < names.size(); i++) {
                template = template.replace("{" + names.get(i) + "}", "{" + i + "}");
            }
            values = letter.flatValues().values().toArray();
            format = new MessageFormat(template, Locale.ROOT);
            return format;
        }

        @Override
        public String write() {
            return format.format(values);
        }
    }
}
