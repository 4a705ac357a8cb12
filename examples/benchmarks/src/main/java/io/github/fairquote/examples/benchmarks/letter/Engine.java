package io.github.fairquote.examples.benchmarks.letter;

/** Who writes the letter. Each reads its template once; what is measured is the writing, or the reading alone. */
public enum Engine {
    /** Ours, strict, with the origin of every span; the values are bound, and so checked, beforehand. */
    FAIRQUOTE,
    /** Ours, everything on: the values of a map are bound and checked anew for every letter. */
    FAIRQUOTE_BINDING,
    /** The floor: by hand into a StringBuilder that is large enough. */
    BY_HAND,
    /** Commons Text, default settings, lists and conditions written beforehand. */
    STRING_SUBSTITUTOR,
    /** The JDK's, lists and conditions written beforehand. */
    MESSAGE_FORMAT,
    /** spullara's mustache.java, HTML escaping off. */
    MUSTACHE_JAVA,
    /** samskivert's jmustache, HTML escaping off. */
    JMUSTACHE,
    /** jknack's handlebars.java, HTML escaping off. */
    HANDLEBARS,
    /** Pebble, strict, HTML escaping off. */
    PEBBLE,
    /** Apache FreeMarker. */
    FREEMARKER,
    /** Quarkus's Qute, strict. */
    QUTE,
    /** ANTLR's StringTemplate 4. */
    STRING_TEMPLATE,
    /** jte: compiled by javac when it is read, so its templates are programs. */
    JTE;

    /** A new writer, its engine set up but its template not read. */
    Writer writer() {
        return switch (this) {
            case FAIRQUOTE -> new FairquoteEngine.Bound();
            case FAIRQUOTE_BINDING -> new FairquoteEngine.Binding();
            case BY_HAND -> new ByHand();
            case STRING_SUBSTITUTOR -> new FlatEngines.Substitutor();
            case MESSAGE_FORMAT -> new FlatEngines.Message();
            case MUSTACHE_JAVA -> new MustacheEngines.MustacheJava();
            case JMUSTACHE -> new MustacheEngines.JMustache();
            case HANDLEBARS -> new MustacheEngines.HandlebarsJava();
            case PEBBLE -> new ExpressionEngines.Pebble();
            case FREEMARKER -> new ExpressionEngines.FreeMarker();
            case QUTE -> new ExpressionEngines.Qute();
            case STRING_TEMPLATE -> new ExpressionEngines.StringTemplate();
            case JTE -> new JteEngine();
        };
    }

    /** One engine at work. */
    interface Writer {
        /** Takes the letter's template as text, and its values. */
        void take(Letter letter);

        /** Reads the template that was taken last. */
        Object read();

        /** Writes the letter that was read last. */
        String write();
    }
}
