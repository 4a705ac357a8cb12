package io.github.fairquote.core.policy.connects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fairquote.core.RoundTrip;
import io.github.fairquote.core.money.Money;
import io.github.fairquote.core.policy.NoPolicyException;
import io.github.fairquote.core.policy.Policy;
import io.github.fairquote.core.policy.PolicySection;
import io.github.fairquote.core.policy.pack.PolicyPacks;
import io.github.fairquote.core.policy.source.Confidence;
import io.github.fairquote.core.result.InvalidValueException;
import io.github.fairquote.core.result.ProblemCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectsRulesTest {
    /** The eras of the collected facts: what a proposal costs, what Basic is given a month, what an interview brings. */
    @ParameterizedTest
    @CsvSource({
        "2018-01-01, 0, 2, 60, 0",
        "2019-04-30, 0, 2, 60, 0",
        "2019-05-01, 1, 6, 0, 0",
        "2020-12-01, 1, 6, 10, 10",
        "2022-06-01, 1, 6, 10, 10",
        "2024-01-01, 2, 16, 10, 10",
        "2026-11-23, 2, 16, 10, 10"
    })
    void upworkHadFourEras(LocalDate sent, int least, int most, int monthly, int reward) {
        ConnectsRules rules = PolicyPacks.upwork().connects(sent).value();
        assertThat(rules.leastPerProposal()).isEqualTo(least);
        assertThat(rules.mostPerProposal()).isEqualTo(most);
        assertThat(rules.monthlyGrant("basic")).isEqualTo(monthly);
        assertThat(rules.rewardPerInterview()).isEqualTo(reward);
        assertThat(rules.returnedFor()).containsExactly(ReturnReason.JOB_CLOSED, ReturnReason.JOB_REMOVED);
        assertThat(rules.lifeMonths()).isEqualTo(12);
    }

    @Test
    void todayAConnectCostsFifteenCentsAndRewardsAreCapped() {
        ConnectsRules today = today().value();
        assertThat(today.price()).contains(Money.usd("0.15"));
        assertThat(today.joiningGrant()).isEqualTo(40);
        assertThat(today.monthlyGrants()).containsEntry("plus", 100);
        assertThat(today.monthlyGrant("unknown")).isZero();
        assertThat(today.rewardCap()).isEqualTo(50);
        assertThat(today.rewardDays()).isEqualTo(7);
        assertThat(today.holdingLimit()).isEmpty();
        assertThat(today.boost().orElseThrow())
                .isEqualTo(BoostRules.builder()
                        .slots(4)
                        .openDays(7)
                        .charge(BoostCharge.OWN_BID)
                        .build());
        assertThat(PolicyPacks.upwork()
                        .connects(LocalDate.of(2018, 6, 1))
                        .value()
                        .price())
                .isEmpty();
    }

    @Test
    void whatNobodyOfficialSaysIsMarked() {
        assertThat(today().provenanceOf("boost").confidence()).isEqualTo(Confidence.ASSUMPTION);
        assertThat(today().provenanceOf("mostPerProposal").confidence()).isEqualTo(Confidence.VENDOR);
        assertThat(today().provenanceOf("mostPerProposal").note().orElseThrow()).startsWith("Contradicted");
        assertThat(today().provenanceOf("price").confidence()).isEqualTo(Confidence.OFFICIAL);
        assertThatExceptionOfType(NoPolicyException.class)
                .isThrownBy(() -> PolicyPacks.upwork().connects(LocalDate.of(2017, 12, 31)));
        assertThat(PolicyPacks.upwork().all(PolicySection.CONNECTS)).hasSize(4);
    }

    @Test
    void roundTripAsJson() {
        RoundTrip.assertJson(
                ConnectsRules.class,
                today().value(),
                "{\"price\":{\"amount\":0.15,\"currency\":\"USD\"},\"joiningGrant\":40,"
                        + "\"monthlyGrants\":{\"basic\":10,\"plus\":100},\"leastPerProposal\":2,\"mostPerProposal\":16,"
                        + "\"rewardPerInterview\":10,\"rewardCap\":50,\"rewardDays\":7,\"lifeMonths\":12,"
                        + "\"returnedFor\":[\"job-closed\",\"job-removed\"],"
                        + "\"boost\":{\"slots\":4,\"openDays\":7,\"charge\":\"own-bid\"}}");
        RoundTrip.assertJson(
                BoostRules.class,
                BoostRules.builder()
                        .slots(1)
                        .openDays(1)
                        .charge(BoostCharge.HIGHEST_LOSING_BID)
                        .build(),
                "{\"slots\":1,\"openDays\":1,\"charge\":\"highest-losing-bid\"}");
        assertThat(BoostCharge.HIGHEST_LOSING_BID.word()).isEqualTo("highest-losing-bid");
        assertThat(ReturnReason.OTHER_HIRED.word()).isEqualTo("other-hired");
    }

    @Test
    void figuresHaveBounds() {
        assertRefused(rules().price(Money.usd("0")), "price");
        assertRefused(rules().putMonthlyGrant("basic", -1), "monthlyGrants");
        assertRefused(rules().holdingLimit(0), "holdingLimit");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> rules().addAllReturnedFor(List.of(ReturnReason.EXPIRED, ReturnReason.EXPIRED))
                        .build())
                .satisfies(e -> assertThat(e.code()).isEqualTo(ProblemCode.DUPLICATE_ELEMENT));
        assertThat(rules().holdingLimit(1).putMonthlyGrant("basic", 0).build().boost())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, 0, 0, 7, 12, joiningGrant",
        "0, -1, 0, 0, 7, 12, leastPerProposal",
        "0, 7, 0, 0, 7, 12, mostPerProposal",
        "0, 5, -1, 0, 7, 12, rewardPerInterview",
        "0, 5, 0, -1, 7, 12, rewardCap",
        "0, 5, 0, 0, 0, 12, rewardDays",
        "0, 5, 0, 0, 367, 12, rewardDays",
        "0, 5, 0, 0, 7, 0, lifeMonths",
        "0, 5, 0, 0, 7, 121, lifeMonths"
    })
    void numbersHaveBounds(int joining, int least, int reward, int cap, int days, int months, String name) {
        assertRefused(
                ConnectsRules.builder()
                        .joiningGrant(joining)
                        .leastPerProposal(least)
                        .mostPerProposal(6)
                        .rewardPerInterview(reward)
                        .rewardCap(cap)
                        .rewardDays(days)
                        .lifeMonths(months),
                name);
    }

    @ParameterizedTest
    @CsvSource({"0, 7, slots", "101, 7, slots", "4, 0, openDays", "4, 366, openDays"})
    void theAuctionHasBounds(int slots, int days, String name) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> BoostRules.builder()
                        .slots(slots)
                        .openDays(days)
                        .charge(BoostCharge.OWN_BID)
                        .build())
                .satisfies(e -> assertThat(e.attribute()).isEqualTo(name));
    }

    private static Policy<ConnectsRules> today() {
        return PolicyPacks.upwork().connects(LocalDate.of(2026, 11, 23));
    }

    private static ConnectsRules.Builder rules() {
        return ConnectsRules.builder()
                .joiningGrant(0)
                .leastPerProposal(1)
                .mostPerProposal(1)
                .rewardPerInterview(0)
                .rewardCap(0)
                .rewardDays(1)
                .lifeMonths(1);
    }

    private static void assertRefused(ConnectsRules.Builder builder, String name) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(builder::build)
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo(ProblemCode.NUMBER_OUT_OF_RANGE);
                    assertThat(e.attribute()).isEqualTo(name);
                });
    }
}
