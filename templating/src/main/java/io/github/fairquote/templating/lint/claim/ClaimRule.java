package io.github.fairquote.templating.lint.claim;

import io.github.fairquote.core.contract.TalentBadge;
import io.github.fairquote.core.profile.FreelancerProfile;
import io.github.fairquote.templating.lint.Finding;
import io.github.fairquote.templating.lint.read.ReadLetter;
import io.github.fairquote.templating.lint.read.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers that a letter gives of its writer and that the profile states otherwise or not at all: years of experience, job
 * success, jobs done, badges. Only claims in so many words are seen.
 */
public final class ClaimRule {
    private static final int NEAR = 5;
    private static final int MOST_DIGITS = 6;
    private static final Set<String> YEARS = Words.set("years year yrs jahre jahren років роки рік");
    private static final Set<String> EXPERIENCE =
            Words.set("experience experienced expertise erfahrung berufserfahrung досвід досвіду досвідом");
    private static final Set<String> OTHERS =
            Words.set("your you you've their they ihr ihre ihrer ihren ihrem sie ваш ваша ваше ваші вашого вашому ви");
    private static final Set<String> JOBS = Words.set("jobs contracts aufträge проєктів проектів замовлень");
    private static final Set<String> DONE =
            Words.set("completed finished delivered upwork abgeschlossen abgeschlossene виконаних завершених");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20));

    private final ReadLetter letter;
    private final FreelancerProfile profile;
    private final Claims claims;

    private ClaimRule(ReadLetter letter, FreelancerProfile profile) {
        this.letter = letter;
        this.profile = profile;
        this.claims = new Claims(letter, "write what the profile states, or correct the profile");
    }

    public static List<Finding> check(ReadLetter letter) {
        return letter.linted()
                .context()
                .profile()
                .map(profile -> new ClaimRule(letter, profile).findings())
                .orElse(List.of());
    }

    private List<Finding> findings() {
        for (int i = 0; i < claims.size(); i++) {
            if (claims.isNear(i, -3, 0, OTHERS)) {
                continue;
            }
            Optional<Integer> number = number(claims.key(i));
            if (number.isPresent()) {
                number(i, number.get());
            } else {
                badge(i);
            }
        }
        return claims.findings();
    }

    private void number(int i, int number) {
        boolean years = claims.isNear(i, 1, 1, YEARS);
        if (years && claims.isNear(i, 2, NEAR, EXPERIENCE)) {
            compare(i, 1, number, profile.yearsOfExperience(), "year", " of experience");
        } else if (isPercent(i) && (claims.isAt(i + 1, "job", "success") || claims.isAt(i + 1, "jss"))
                || claims.isAt(i - 3, "job", "success", "score")
                || claims.isAt(i - 1, "jss")) {
            jobSuccess(i, number);
        } else if (claims.isNear(i, 1, 2, JOBS) && (claims.isNear(i, 1, NEAR, DONE) || claims.isNear(i, -2, 0, DONE))) {
            compare(i, 1, number, profile.jobs(), "job", "");
        }
    }

    /** A claim may fall short of the fact, not exceed it. */
    private void compare(int i, int more, int claimed, Optional<Integer> fact, String unit, String what) {
        if (fact.isEmpty() || claimed > fact.get()) {
            claims.report(
                    i,
                    i + more,
                    fact.map(known -> "the profile states " + known + " " + unit + (known == 1 ? "" : "s") + what)
                            .orElse("the profile states no " + unit + "s" + what));
        }
    }

    private void jobSuccess(int i, int number) {
        Optional<BigDecimal> stated = profile.jobSuccess().map(score -> score.percent());
        if (stated.isEmpty() || stated.get().compareTo(BigDecimal.valueOf(number)) != 0) {
            claims.report(
                    i,
                    i,
                    stated.map(known -> "the profile states a job success of " + known.toPlainString() + " %")
                            .orElse("the profile states no job success"));
        }
    }

    private void badge(int i) {
        if (claims.isAt(i, "top", "rated", "plus")) {
            badge(i, 3, TalentBadge.TOP_RATED_PLUS);
        } else if (claims.isAt(i, "top", "rated")) {
            badge(i, 2, TalentBadge.TOP_RATED);
        } else if (claims.isAt(i, "rising", "talent")) {
            badge(i, 2, TalentBadge.RISING_TALENT);
        } else if (claims.isAt(i, "expert", "vetted")) {
            badge(i, 2, TalentBadge.EXPERT_VETTED);
        }
    }

    private void badge(int i, int length, TalentBadge claimed) {
        Optional<TalentBadge> held = profile.badge();
        if (held.isEmpty() || held.get().compareTo(claimed) < 0) {
            claims.report(
                    i,
                    i + length - 1,
                    held.map(badge -> "the profile holds the badge " + badge.word())
                            .orElse("the profile holds no badge"));
        }
    }

    private boolean isPercent(int i) {
        int end = letter.words().get(i).end();
        String text = letter.text();
        return text.startsWith("%", end) || text.startsWith(" %", end);
    }

    private static Optional<Integer> number(String word) {
        boolean digits = word.length() <= MOST_DIGITS && word.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(word)) : Optional.ofNullable(NUMBERS.get(word));
    }
}
