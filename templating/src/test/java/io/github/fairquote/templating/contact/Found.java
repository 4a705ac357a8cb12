package io.github.fairquote.templating.contact;

import java.util.List;

/** What the detector finds in a text, as its tests write it. */
final class Found {
    private Found() {}

    /** The kind of each finding and the words that it spans. */
    static List<String> in(String text) {
        return in(ContactDetector.withDefaults(), text);
    }

    static List<String> in(ContactDetector detector, String text) {
        return detector.detect(text).stream()
                .map(finding -> finding.kind() + " " + finding.of(text))
                .toList();
    }
}
