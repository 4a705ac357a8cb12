package io.github.fairquote.examples.benchmarks.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The letter that all engines write: 14 values, a list of three cases and an optional review, in a form that every engine's
 * syntax can be printed from. Nothing in it depends on how an engine treats line ends beside its tags.
 *
 * @param client the client's name; beyond Latin-1 it makes the whole letter's string twice as wide
 * @param size how many times the letter's text comes in one template
 */
public record Letter(String client, int size) {
    static final String REVIEW = "We stopped buying shared leads after the second month.";

    static final List<Case> CASES = List.of(
            new Case("An agency in Ohio", "the cost per lead fell from 90 to 41 dollars", "2025"),
            new Case("A broker in Texas", "31 quote requests a month instead of 9", "2024"),
            new Case("A captive agent in Utah", "a landing page that 7 % of visitors answer", "2023"));

    /** One case study. */
    record Case(String who, String result, String year) {}

    /** The template of one letter in a dialect. */
    String template(Dialect dialect) {
        return one(dialect).repeat(size);
    }

    private static String one(Dialect d) {
        return d.literal("Hello ")
                + d.value("name")
                + d.literal(",\n\n")
                + d.value("company")
                + d.literal(" is looking for ")
                + d.value("need")
                + d.literal(". I do ")
                + d.value("specialization")
                + d.literal(" and nothing else, for ")
                + d.value("years")
                + d.literal(" years now, and I read your post twice: what you want in the end is ")
                + d.value("deliverable")
                + d.literal(".\n\nThree things I did for agencies like yours: ")
                + d.cases(d.literal(", by ")
                        + d.field("who")
                        + d.literal(": ")
                        + d.field("result")
                        + d.literal(" (")
                        + d.field("year")
                        + d.literal(")"))
                + d.literal(".\n\n")
                + d.review(d.literal("One of them wrote: \"") + d.value("review") + d.literal("\"."))
                + d.literal("\n\nMy hours are ")
                + d.value("mine")
                + d.literal(" in ")
                + d.value("city")
                + d.literal(", which is ")
                + d.value("yours")
                + d.literal(" for you, so that we can talk on ")
                + d.value("day")
                + d.literal(". I would begin with ")
                + d.value("step")
                + d.literal(" and show you the numbers every ")
                + d.value("rhythm")
                + d.literal(". What would have to be true in three months for this to have been worth it?\n\n")
                + d.value("me")
                + d.literal("\n");
    }

    /** The values by name, the cases as a list of maps. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>(texts());
        List<Map<String, String>> cases = new ArrayList<>();
        for (Case each : CASES) {
            cases.add(Map.of("who", each.who(), "result", each.result(), "year", each.year()));
        }
        values.put("cases", cases);
        return values;
    }

    /** The values for engines without lists and conditions, which are helped out: both come as ready text. */
    Map<String, String> flatValues() {
        Map<String, String> values = new LinkedHashMap<>(texts());
        StringBuilder cases = new StringBuilder();
        for (Case each : CASES) {
            cases.append(", by ").append(each.who()).append(": ").append(each.result());
            cases.append(" (").append(each.year()).append(')');
        }
        values.put("cases", cases.toString());
        values.put("review", "One of them wrote: \"" + REVIEW + "\".");
        return values;
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", client);
        texts.put("company", "Hudson Gate Insurance");
        texts.put("need", "exclusive leads for auto and home insurance");
        texts.put("specialization", "lead generation for insurance agencies");
        texts.put("years", "7");
        texts.put("deliverable", "calls from people who have talked to nobody else");
        texts.put("review", REVIEW);
        texts.put("mine", "16:00-19:00");
        texts.put("city", "Kyiv");
        texts.put("yours", "9:00-12:00");
        texts.put("day", "Thursday");
        texts.put("step", "the landing page");
        texts.put("rhythm", "Monday");
        texts.put("me", "Olena");
        return texts;
    }
}
