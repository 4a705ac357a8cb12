package io.github.fairquote.templating.text;

import java.util.ArrayList;
import java.util.List;

/** The rule of names: letters, digits, {@code _} and {@code -} in parts joined by dots; a part starts with none but the first three. */
public final class Names {
    /** The ASCII characters that a part of a name may start with. */
    private static final boolean[] STARTS = starts();

    private Names() {}

    /** Whether a text is a name. */
    public static boolean isName(String text) {
        boolean first = true;
        for (int i = 0; i < text.length(); ) {
            char unit = text.charAt(i);
            if (unit == '.') {
                if (first) {
                    return false;
                }
                first = true;
                i++;
            } else {
                int c = text.codePointAt(i);
                if (!(first ? isStart(c) : isPart(c))) {
                    return false;
                }
                first = false;
                i += Character.charCount(c);
            }
        }
        return !first;
    }

    /** The parts of a name between its dots. */
    public static String[] parts(String name) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            return new String[] {name};
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (; dot >= 0; dot = name.indexOf('.', from)) {
            parts.add(name.substring(from, dot));
            from = dot + 1;
        }
        parts.add(name.substring(from));
        return parts.toArray(new String[0]);
    }

    private static boolean isStart(int c) {
        return c < 128 ? STARTS[c] : Character.isLetterOrDigit(c);
    }

    private static boolean[] starts() {
        boolean[] starts = new boolean[128];
        for (char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_".toCharArray()) {
            starts[c] = true;
        }
        return starts;
    }

    private static boolean isPart(int c) {
        return isStart(c) || c == '-' || (c >= 128 && isMark(Character.getType(c)));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
