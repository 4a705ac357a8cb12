package io.github.fairquote.core.internal;

import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of value types in words: each names the attribute, the rule and the value.
 *
 * <p>An empty attribute means the value as a whole, as in types of one part.
 */
public final class Check {
    /** The longest text that any value type takes, in UTF-16 units. */
    public static final int TEXT_LIMIT = 16 * 1024;

    /** The braille blank and the Hangul fillers, which count as symbol and letters but show nothing. */
    private static final String BLANK_SYMBOLS = "\u2800\u115f\u1160\u3164\uffa0";

    private Check() {}

    /**
     * Refuses text without a visible character.
     *
     * @param name the attribute
     * @param text the text
     * @return the text
     */
    public static String notBlank(String name, String text) {
        if (text.codePoints().allMatch(Check::isInvisible)) {
            throw new InvalidValueException(
                    ProblemCode.BLANK_TEXT, name, named(name) + " is blank: " + Quoted.of(text));
        }
        return text;
    }

    /**
     * Refuses one-line text that is blank, too long, or holds control characters or lone surrogates.
     *
     * @param name the attribute
     * @param text the text
     * @param limit the most UTF-16 units
     * @return the text
     */
    public static String line(String name, String text, int limit) {
        return wellFormed(name, notBlank(name, atMost(name, text, limit)), false);
    }

    /**
     * Refuses text of several lines that is blank, too long, or holds control characters (line ends and tabs are allowed) or
     * lone surrogates.
     *
     * @param name the attribute
     * @param text the text
     * @param limit the most UTF-16 units
     * @return the text
     */
    public static String prose(String name, String text, int limit) {
        return wellFormed(name, notBlank(name, atMost(name, text, limit)), true);
    }

    /**
     * The canonical form of a tag, refused if it or the text is blank, too long, or holds control characters or lone surrogates.
     *
     * @param name the attribute
     * @param text the tag as written
     * @param limit the most UTF-16 units of both the text and its canonical form, so that the form can be read back
     * @return the {@linkplain Tags#key(String) key}
     */
    public static String tag(String name, String text, int limit) {
        return line(name, Tags.key(line(name, text, limit)), limit);
    }

    /**
     * Refuses an integer outside closed bounds.
     *
     * @param name the attribute
     * @param value the value
     * @param min the lowest allowed
     * @param max the highest allowed
     * @return the value
     */
    public static int inRange(String name, int value, int min, int max) {
        if (value < min || value > max) {
            throw outOfRange(name, "[" + min + ", " + max + "]", Integer.toString(value));
        }
        return value;
    }

    /**
     * Refuses a number outside closed bounds, NaN and infinities included.
     *
     * @param name the attribute
     * @param value the value
     * @param min the lowest allowed
     * @param max the highest allowed
     * @return the value
     */
    public static double inRange(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw outOfRange(name, "[" + min + ", " + max + "]", Double.toString(value));
        }
        return value;
    }

    /**
     * Refuses a number that is not finite and above zero.
     *
     * @param name the attribute
     * @param value the value
     * @return the value
     */
    public static double positive(String name, double value) {
        if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
            throw outOfRange(name, "(0, infinity)", Double.toString(value));
        }
        return value;
    }

    /**
     * Refuses a time zone that is neither a region's nor UTC: fixed offsets forget daylight saving, abbreviations mean several
     * things.
     *
     * @param name the attribute
     * @param zone the zone
     * @return the zone
     */
    public static ZoneId region(String name, ZoneId zone) {
        String id = zone.getId();
        that(
                id.equals("UTC") || id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"),
                ProblemCode.BAD_ZONE,
                name,
                "is not a region such as Europe/Kyiv: " + Quoted.of(id));
        return zone;
    }

    /**
     * Refuses what is not of the form of a language tag: a lower-case language of two or three letters, then subtags of two
     * to eight ASCII letters or digits behind hyphens.
     *
     * @param name the attribute
     * @param tag the tag
     * @return the tag
     */
    public static String languageTag(String name, String tag) {
        if (tag.length() > 35 || !isLanguageTag(tag)) {
            String lower = tag.toLowerCase(Locale.ROOT);
            throw new InvalidValueException(
                    ProblemCode.BAD_LANGUAGE,
                    name,
                    named(name) + " is not a language tag such as en or pt-BR: " + Quoted.of(tag),
                    tag.length() <= 35 && isLanguageTag(lower) ? Optional.of(lower) : Optional.empty());
        }
        return tag;
    }

    /**
     * Refuses more elements than allowed.
     *
     * @param name the attribute
     * @param size the number of elements
     * @param max the most allowed
     */
    public static void atMost(String name, int size, int max) {
        if (size > max) {
            throw new InvalidValueException(
                    ProblemCode.TOO_MANY_ELEMENTS,
                    name,
                    named(name) + " holds more than " + max + " elements: " + size);
        }
    }

    /**
     * Refuses equal elements.
     *
     * @param name the attribute
     * @param values the elements
     */
    public static void distinct(String name, Collection<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                throw new InvalidValueException(
                        ProblemCode.DUPLICATE_ELEMENT,
                        name,
                        named(name) + " holds an element twice: " + Quoted.of(String.valueOf(value)));
            }
        }
    }

    /**
     * Refuses elements of equal keys, naming the places of the first two.
     *
     * @param name the attribute
     * @param keys the key of each element of the attribute, in its order
     */
    public static void distinctElements(String name, List<?> keys) {
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            Integer first = seen.putIfAbsent(keys.get(i), i);
            if (first != null) {
                throw InvalidValueException.ofElement(
                        ProblemCode.DUPLICATE_ELEMENT,
                        name,
                        i,
                        named(name) + " holds an element twice, at " + first + " and at " + i + ": "
                                + Quoted.of(String.valueOf(keys.get(i))));
            }
        }
    }

    /**
     * Refuses with a rule of the type's own.
     *
     * @param holds whether the rule holds
     * @param code the code if it does not
     * @param name the attribute
     * @param rule the rest of the message behind the attribute's name; the whole message if the attribute is empty
     */
    public static void that(boolean holds, ProblemCode code, String name, String rule) {
        if (!holds) {
            throw new InvalidValueException(code, name, name.isEmpty() ? rule : name + " " + rule);
        }
    }

    /**
     * Makes the refusal of a number outside its bounds.
     *
     * @param name the attribute
     * @param bounds the bounds in words
     * @param value the value in words
     * @return the exception, to be thrown
     */
    public static InvalidValueException outOfRange(String name, String bounds, String value) {
        return new InvalidValueException(
                ProblemCode.NUMBER_OUT_OF_RANGE, name, named(name) + " is outside " + bounds + ": " + value);
    }

    private static boolean isLanguageTag(String tag) {
        String[] parts = tag.split("-", -1);
        boolean valid = parts[0].length() <= 3 && parts[0].equals(parts[0].toLowerCase(Locale.ROOT));
        for (String part : parts) {
            valid &= part.length() >= 2 && part.length() <= 8 && part.chars().allMatch(Check::isAsciiAlphanumeric);
        }
        return valid && parts[0].chars().noneMatch(c -> c <= '9');
    }

    private static boolean isAsciiAlphanumeric(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static String atMost(String name, String text, int limit) {
        if (text.length() > limit) {
            throw new InvalidValueException(
                    ProblemCode.TEXT_TOO_LONG,
                    name,
                    named(name) + " has more than " + limit + " characters: " + text.length());
        }
        return text;
    }

    private static String wellFormed(String name, String text, boolean lines) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (Character.getType(c) == Character.SURROGATE) {
                throw new InvalidValueException(
                        ProblemCode.LONE_SURROGATE, name, named(name) + " holds half a character at offset " + i);
            }
            if (Character.isISOControl(c) && !(lines && (c == '\n' || c == '\r' || c == '\t'))) {
                throw new InvalidValueException(
                        ProblemCode.CONTROL_CHARACTER,
                        name,
                        named(name) + " holds a control character at offset " + i + ": "
                                + Quoted.of(Character.toString(c)));
            }
            i += Character.charCount(c);
        }
        return text;
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.CONTROL
                || type == Character.FORMAT
                || BLANK_SYMBOLS.indexOf(c) >= 0;
    }

    private static String named(String attribute) {
        return attribute.isEmpty() ? "value" : attribute;
    }
}
