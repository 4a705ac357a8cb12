package io.github.fairquote.core.internal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A parsed value with the place where it starts, in UTF-16 units from 0. */
sealed interface Node {
    /** Where the value starts. */
    int offset();

    /** What the value is. */
    Cursor.Kind is();

    /** What the value is, in the words of messages. */
    String kind();

    /** An object; {@code end} is the place of its closing brace. */
    record Fields(int offset, int end, Map<String, Member> members) implements Node {
        @Override
        public Cursor.Kind is() {
            return Cursor.Kind.OBJECT;
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /** A field of an object: the place of its name, and its value. */
    record Member(int offset, Node value) {}

    /** An array. */
    record Elements(int offset, List<Node> elements) implements Node {
        @Override
        public Cursor.Kind is() {
            return Cursor.Kind.ARRAY;
        }

        @Override
        public String kind() {
            return "an array";
        }
    }

    /** A text within its limit, free of lone surrogates and of control characters other than line ends and tabs. */
    record Text(int offset, String value) implements Node {
        @Override
        public Cursor.Kind is() {
            return Cursor.Kind.TEXT;
        }

        @Override
        public String kind() {
            return "text";
        }
    }

    /** A number within its limits, at the scale written; {@code whole} if it is written without point and exponent. */
    record Numeral(int offset, BigDecimal value, boolean whole) implements Node {
        @Override
        public Cursor.Kind is() {
            return Cursor.Kind.NUMBER;
        }

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** True or false. */
    record Flag(int offset, boolean value) implements Node {
        @Override
        public Cursor.Kind is() {
            return Cursor.Kind.FLAG;
        }

        @Override
        public String kind() {
            return value ? "true" : "false";
        }
    }

    /** An explicit null. */
    record Null(int offset) implements Node {
        @Override
        public Cursor.Kind is() {
            return Cursor.Kind.NULL;
        }

        @Override
        public String kind() {
            return "null";
        }
    }

    /** A value whose own problem has been reported already; nothing more is said about it. */
    record Refused(int offset) implements Node {
        @Override
        public Cursor.Kind is() {
            return Cursor.Kind.REFUSED;
        }

        @Override
        public String kind() {
            return "refused";
        }
    }
}
