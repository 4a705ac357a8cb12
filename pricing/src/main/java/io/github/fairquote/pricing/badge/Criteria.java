package io.github.fairquote.pricing.badge;

import io.github.fairquote.core.contract.ContractRecord;
import io.github.fairquote.core.money.CurrencyMismatchException;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.standing.BadgeCriteria;
import io.github.fairquote.core.policy.standing.BadgeRules;
import io.github.fairquote.core.policy.standing.CriterionKind;
import io.github.fairquote.core.policy.standing.CriterionRule;
import io.github.fairquote.core.policy.standing.JobSuccessRules;
import io.github.fairquote.pricing.jobsuccess.JobSuccessEstimate;
import io.github.fairquote.pricing.jobsuccess.ScoredJobSuccess;
import io.github.fairquote.pricing.jobsuccess.UnscoredJobSuccess;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Judges the criteria of one badge by the facts about one subject. */
final class Criteria {
    private final BadgeRules rules;
    private final JobSuccessRules jobSuccess;
    private final BadgeCriteria badge;
    private final StandingFacts facts;
    private final LocalDate date;

    Criteria(BadgeRules rules, JobSuccessRules jobSuccess, BadgeCriteria badge, StandingFacts facts, LocalDate date) {
        this.rules = rules;
        this.jobSuccess = jobSuccess;
        this.badge = badge;
        this.facts = facts;
        this.date = date;
    }

    CriterionAssessment judge(CriterionRule rule) {
        CriterionKind kind = rule.kind();
        return switch (kind) {
            case NO_SCORE -> noScore();
            case JOB_SUCCESS -> score(least(rule));
            case GOOD_WEEKS -> new GoodWeeks(least(rule), period(rule), goodScore(), date).judge(facts.weeks());
            case FIRST_HIRE -> firstHire(period(rule));
            case EARNINGS -> earnings(rule.amount().orElseThrow(), period(rule));
            case LARGE_CONTRACT ->
                new LargeContracts(rules.largeContract().orElseThrow(), jobSuccess, date)
                        .judge(facts.contracts(), facts.category());
            case PROFILE -> percent(kind, facts.profile(), least(rule), "how complete the profile is");
            case OWNER_PROFILE ->
                percent(kind, facts.ownerProfile(), least(rule), "how complete the owner's profile is");
            case MEMBER_PROFILES -> memberProfiles(least(rule));
            case MEMBERS -> members(least(rule));
            case ACTIVITY -> activity(period(rule), rule.newcomerDays());
            case NO_VIOLATION ->
                since(kind, facts.lastViolation(), day -> day.plusMonths(period(rule)), "violation of the terms");
            case NO_HOLD -> since(kind, facts.lastHold(), day -> day.plusDays(period(rule)), "hold on the account");
            case AVAILABILITY ->
                Verdict.flag(kind, facts.availabilityCurrent(), true, "whether the availability is up to date");
            case RELEVANT_PROPOSALS ->
                Verdict.flag(kind, facts.proposalsRelevant(), true, "whether proposals are sent where they fit");
            case ON_TIME -> Verdict.flag(kind, facts.deliversOnTime(), true, "whether work is delivered on time");
            case INDEPENDENT ->
                Verdict.flag(kind, facts.exclusiveMember(), false, "whether this is an exclusive member of an agency");
            case JUDGEMENT ->
                Verdict.unknown(
                        kind, "people judge by what is not published", "the platform's own judgement or invitation");
        };
    }

    private static int least(CriterionRule rule) {
        return rule.least().orElseThrow();
    }

    private static int period(CriterionRule rule) {
        return rule.period().orElseThrow();
    }

    /** The score that makes a week good is the one that the badge asks for. */
    private int goodScore() {
        return badge.criteria().stream()
                .filter(rule -> rule.kind() == CriterionKind.JOB_SUCCESS)
                .map(Criteria::least)
                .findFirst()
                .orElse(100);
    }

    private CriterionAssessment noScore() {
        String words = "whether there is a job success score";
        Optional<Boolean> scored = facts.jobSuccess().isPresent() ? Optional.of(true) : facts.scored();
        return Verdict.flag(CriterionKind.NO_SCORE, scored.or(this::estimatedScored), false, words);
    }

    private Optional<Boolean> estimatedScored() {
        return facts.estimate()
                .flatMap(estimate -> estimate instanceof UnscoredJobSuccess none
                        ? Optional.of(false).filter(no -> !none.possible())
                        : Optional.of(true));
    }

    private CriterionAssessment score(int least) {
        CriterionKind kind = CriterionKind.JOB_SUCCESS;
        BigDecimal required = new BigDecimal(least);
        if (facts.jobSuccess().isPresent()) {
            return Verdict.least(kind, facts.jobSuccess().get().percent(), required, "percent job success");
        }
        if (facts.scored().isPresent() && !facts.scored().get()) {
            return Verdict.of(kind, false, "no job success score yet, at least " + least + " percent asked for");
        }
        return facts.estimate()
                .map(estimate -> estimated(estimate, required))
                .orElseGet(() ->
                        Verdict.unknown(kind, "at least " + least + " percent job success", "the job success score"));
    }

    private static CriterionAssessment estimated(JobSuccessEstimate estimate, BigDecimal required) {
        CriterionKind kind = CriterionKind.JOB_SUCCESS;
        if (estimate instanceof ScoredJobSuccess scored) {
            if (shown(scored.low()).compareTo(required) >= 0) {
                return Verdict.least(kind, shown(scored.low()), required, "percent job success, estimated");
            }
            return shown(scored.high()).compareTo(required) < 0
                    ? Verdict.least(kind, shown(scored.high()), required, "percent job success at most, estimated")
                    : Verdict.unknown(
                            kind,
                            "estimated between " + shown(scored.low()) + " and " + shown(scored.high()) + ", at least "
                                    + required + " percent asked for",
                            "the job success score that the platform shows");
        }
        return ((UnscoredJobSuccess) estimate).possible()
                ? Verdict.unknown(kind, "there may be no score", "the job success score that the platform shows")
                : Verdict.of(kind, false, "no job success score yet, as estimated");
    }

    /** Profiles show whole percent. */
    private static BigDecimal shown(BigDecimal percent) {
        return percent.setScale(0, RoundingMode.HALF_UP);
    }

    private CriterionAssessment firstHire(int days) {
        String words = "first hire more than " + days + " days ago";
        Optional<LastEvent> known = facts.firstHire().or(() -> facts.contracts().map(Criteria::firstStart));
        return known.map(event -> event.on()
                        .filter(day -> !day.isAfter(date))
                        .map(day -> Verdict.from(
                                CriterionKind.FIRST_HIRE, day.plusDays(days + 1L), date, words + ": on " + day))
                        .orElseGet(() -> Verdict.of(CriterionKind.FIRST_HIRE, false, words + ": no hire yet")))
                .orElseGet(() -> Verdict.unknown(CriterionKind.FIRST_HIRE, words, "the day of the first hire"));
    }

    private static LastEvent firstStart(List<ContractRecord> contracts) {
        return new LastEvent(contracts.stream().map(ContractRecord::startedOn).min(Comparator.naturalOrder()));
    }

    /** Adds up what was earned on the days within the months, the day itself included. */
    private CriterionAssessment earnings(Money required, int months) {
        CriterionKind kind = CriterionKind.EARNINGS;
        String unit = required.currency() + " earned within " + months + " months";
        return facts.contracts()
                .map(contracts -> Verdict.least(kind, earned(contracts, required, months), required.amount(), unit))
                .orElseGet(() -> Verdict.unknown(kind, "at least " + required.amount() + " " + unit, "the contracts"));
    }

    private BigDecimal earned(List<ContractRecord> contracts, Money required, int months) {
        LocalDate from = date.minusMonths(months).plusDays(1);
        return contracts.stream()
                .flatMap(contract -> contract.earnedBetween(from, date.plusDays(1)).stream())
                .map(sum -> amountIn(required, sum))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amountIn(Money required, Money sum) {
        if (!sum.currency().equals(required.currency())) {
            throw new CurrencyMismatchException(required.currency(), sum.currency());
        }
        return sum.amount();
    }

    private static CriterionAssessment percent(CriterionKind kind, Optional<Integer> fact, int least, String name) {
        return fact.map(percent ->
                        Verdict.least(kind, new BigDecimal(percent), new BigDecimal(least), "percent profile"))
                .orElseGet(() -> Verdict.unknown(kind, "at least " + least + " percent profile", name));
    }

    private CriterionAssessment memberProfiles(int least) {
        CriterionKind kind = CriterionKind.MEMBER_PROFILES;
        String unit = "percent member profiles in the mean";
        return facts.memberProfiles()
                .map(all -> Verdict.least(kind, mean(all), new BigDecimal(least), unit))
                .orElseGet(() -> Verdict.unknown(
                        kind, "at least " + least + " " + unit, "how complete the members' profiles are"));
    }

    /** Rounded down, so that no rounding meets a criterion; zero without members. */
    private static BigDecimal mean(List<Integer> percents) {
        int sum = percents.stream().mapToInt(Integer::intValue).sum();
        return new BigDecimal(sum)
                .divide(new BigDecimal(Math.max(1, percents.size())), 1, RoundingMode.DOWN)
                .stripTrailingZeros();
    }

    private CriterionAssessment members(int least) {
        CriterionKind kind = CriterionKind.MEMBERS;
        return facts.memberProfiles()
                .map(all -> Verdict.least(kind, new BigDecimal(all.size()), new BigDecimal(least), "members"))
                .orElseGet(() -> Verdict.unknown(kind, "at least " + least + " members", "the agency's members"));
    }

    private CriterionAssessment activity(int days, Optional<Integer> newcomerDays) {
        CriterionKind kind = CriterionKind.ACTIVITY;
        String words = "active within " + days + " days"
                + newcomerDays.map(free -> " or joined within " + free).orElse("");
        boolean newcomer = newcomerDays.isPresent()
                && facts.joinedOn()
                        .map(day -> !date.isAfter(day.plusDays(newcomerDays.get())))
                        .orElse(false);
        Optional<Boolean> active = facts.lastActivity()
                .map(event ->
                        event.on().map(day -> !date.isAfter(day.plusDays(days))).orElse(false));
        if (newcomer || active.orElse(false)) {
            return Verdict.of(kind, true, words + ": yes");
        }
        boolean joinUnknown = newcomerDays.isPresent() && facts.joinedOn().isEmpty();
        return active.isEmpty() || joinUnknown
                ? Verdict.unknown(kind, words, active.isEmpty() ? "the last activity" : "the day of joining")
                : Verdict.of(kind, false, words + ": no");
    }

    /** What must not have happened for a while; it is over on the day that the end says. */
    private CriterionAssessment since(
            CriterionKind kind, Optional<LastEvent> fact, UnaryOperator<LocalDate> end, String name) {
        return fact.map(event -> event.on()
                        .filter(day -> !day.isAfter(date))
                        .map(day -> Verdict.from(kind, end.apply(day).plusDays(1), date, "last " + name + ": " + day))
                        .orElseGet(() -> Verdict.of(kind, true, "no " + name)))
                .orElseGet(() -> Verdict.unknown(kind, "no recent " + name, "the last " + name));
    }
}
